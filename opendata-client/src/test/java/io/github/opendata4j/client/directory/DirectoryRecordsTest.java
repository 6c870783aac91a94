package io.github.opendata4j.client.directory;

import static io.github.opendata4j.client.records.Condition.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.client.ResourceRef;
import io.github.opendata4j.client.publish.Publication;
import io.github.opendata4j.client.publish.Publisher;
import io.github.opendata4j.client.records.Rows;
import io.github.opendata4j.client.testing.Samples;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.DistributionKind;
import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.licence.Licences;
import java.lang.invoke.MethodHandles;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows of what was published into a directory. */
class DirectoryRecordsTest {
    @TempDir
    private Path folder;

    private DirectoryPortal portal;

    record Grant(String nom, int montant) {}

    @BeforeEach
    void publish() {
        portal = DirectoryPortal.at(folder.resolve("catalogue"));
        publish(Samples.grants(folder));
    }

    private void publish(Dataset dataset) {
        Publisher publisher = Publisher.to(portal).build();
        publisher.apply(publisher.plan(Publication.of(dataset)));
    }

    @Test
    void theOnlyDataFileNeedsNoName() {
        try (Rows<Grant> grants = portal.records(ResourceRef.of(Samples.KEY))
                .where(field("montant").atLeast(25000))
                .as(Grant.class, MethodHandles.lookup())) {
            assertThat(grants).containsExactly(new Grant("MAGMA", 40000), new Grant("La Fabritech", 25000));
            assertThat(grants.licence()).contains(Licences.LICENCE_OUVERTE_2_0);
            assertThat(grants.attribution().producer()).contains("Département de l'Ardèche");
        }
    }

    @Test
    void aFileIsNamedByItsKeyOrItsTitle() {
        for (String name : new String[] {"aides", "Aides"}) {
            try (var rows = portal.records(ResourceRef.of(Samples.KEY, name)).rows()) {
                assertThat(rows).hasSize(3);
            }
        }
    }

    @Test
    void anotherNameIsToldWithThoseThereAre() {
        assertThatThrownBy(() ->
                        portal.records(ResourceRef.of(Samples.KEY, "aide")).rows())
                .isInstanceOfSatisfying(PortalException.class, e -> {
                    assertThat(e.message(Locale.FRENCH)).contains("« aide »", "aides (Aides)");
                    assertThat(e.message(Locale.ENGLISH)).contains("no single file 'aide'");
                });
        assertThatThrownBy(() -> portal.records(ResourceRef.of("aides")).rows())
                .isInstanceOf(PortalException.class)
                .hasMessageContaining(Samples.KEY);
    }

    @Test
    void ofSeveralDataFilesOneHasToBeNamedAndDocumentationDoesNotCount() {
        Dataset grants = Samples.grants(folder);
        Distribution notice = Distribution.ofFile("notice", Samples.file(folder, "notice.csv", "a\n1\n"))
                .kind(DistributionKind.DOCUMENTATION)
                .title(LocalizedText.of("Notice"))
                .format("CSV")
                .build();
        Dataset explained = grants.toBuilder().addDistribution(notice).build();
        publish(explained);
        try (var rows = portal.records(ResourceRef.of(Samples.KEY)).rows()) {
            assertThat(rows).hasSize(3);
        }
        publish(grants.toBuilder()
                .addDistribution(notice.toBuilder().kind(DistributionKind.DATA).build())
                .build());
        assertThatThrownBy(() -> portal.records(ResourceRef.of(Samples.KEY)).rows())
                .isInstanceOf(PortalException.class)
                .hasMessageContainingAll("aides (Aides)", "notice (Notice)");
    }

    @Test
    void aLinkHasNoRowsHere() {
        publish(Samples.grants(folder).toBuilder()
                .distributions(List.of(Distribution.ofLink("lien", URI.create("https://example.org/a.csv"))
                        .title(LocalizedText.of("Lien"))
                        .build()))
                .build());
        assertThatThrownBy(() ->
                        portal.records(ResourceRef.of(Samples.KEY, "lien")).rows())
                .isInstanceOf(PortalException.class)
                .hasMessageContaining("link");
    }
}
