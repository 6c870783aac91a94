package io.github.opendata4j.client.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.opendata4j.client.publish.Publication;
import io.github.opendata4j.client.publish.Publisher;
import io.github.opendata4j.client.testing.Samples;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Organization;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DerivedPagesTest {
    @TempDir
    Path folder;

    private Path root;

    @BeforeEach
    void setUp() {
        root = folder.resolve("catalogue");
    }

    private DirectoryPortal.Builder portal() {
        return DirectoryPortal.builder(root).files(new QuickDisk());
    }

    private static void publish(DirectoryPortal portal, Dataset dataset) {
        Publisher publisher = Publisher.to(portal).build();
        publisher.apply(publisher.plan(Publication.of(dataset)));
    }

    @Test
    void standForProducerAndLicenceAndAreMadeAnewWhenTheyAreMissing() throws IOException {
        publish(portal().build(), Samples.grants(folder));
        Path producer = root.resolve("producteurs/departement-de-l-ardeche.html");
        String page = Files.readString(producer);
        Files.delete(producer);

        publish(portal().build(), Samples.grants(folder));

        assertThat(producer).hasContent(page);
        assertThat(root.resolve("licences/licence-ouverte-2.0.html")).exists();
    }

    @Test
    void goWhenNoDatasetHasTheirProducerAnyMore() {
        publish(portal().build(), Samples.grants(folder));
        Dataset sold = Samples.grants(folder).toBuilder()
                .publisher(Organization.builder("Région").build())
                .build();

        publish(portal().build(), sold);

        assertThat(root.resolve("producteurs")).isDirectoryContaining("glob:**/region.html");
        assertThat(root.resolve("producteurs/departement-de-l-ardeche.html")).doesNotExist();
    }

    @Test
    void showTheTypesThatASchemaBesideTheFileTells() throws IOException {
        publish(portal().build(), Samples.grants(folder));

        assertThat(Files.readString(root.resolve(Samples.KEY).resolve("index.html")))
                .containsSubsequence("montant, par nom", "<span class=\"type\">nombre</span>");
    }

    @Test
    void rememberTheNoticesForWhoPublishesNext() throws IOException {
        publish(portal().legalNotice(URI.create("mentions.html")).build(), Samples.grants(folder));
        publish(
                portal().accessibilityStatement(URI.create("https://example.org/a11y"))
                        .build(),
                Samples.grants(folder));

        assertThat(Files.readString(root.resolve("index.html")))
                .contains("href=\"mentions.html\"", "href=\"https://example.org/a11y\"");
        assertThat(Files.readString(root.resolve(Samples.KEY).resolve("index.html")))
                .contains("href=\"../mentions.html\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "../secret.html", "a/../../b", "/etc/passwd", "//example.org/", ""})
    void refuseANoticeThatIsNeitherOnTheWebNorInTheDirectory(String address) {
        DirectoryPortal.Builder builder = portal();

        assertThatIllegalArgumentException().isThrownBy(() -> builder.legalNotice(URI.create(address)));
    }
}
