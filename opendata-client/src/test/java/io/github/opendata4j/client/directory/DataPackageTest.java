package io.github.opendata4j.client.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.client.publish.Publication;
import io.github.opendata4j.client.publish.Publisher;
import io.github.opendata4j.client.testing.Samples;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.SchemaReference;
import io.github.opendata4j.model.internal.json.Expected;
import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.internal.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataPackageTest {
    @TempDir
    Path folder;

    private JsonValue published(Dataset dataset) {
        Path root = folder.resolve("catalogue");
        Publisher publisher = Publisher.to(
                        DirectoryPortal.builder(root).files(new QuickDisk()).build())
                .build();
        publisher.apply(publisher.plan(Publication.of(dataset)));
        try {
            return JsonValue.of(Json.read(root.resolve(dataset.key()).resolve("datapackage.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonValue resource(JsonValue descriptor) {
        return descriptor.get("resources", Expected.LIST).items().get(0);
    }

    private static String text(JsonValue value, String member) {
        return value.get(member, Expected.TEXT).text();
    }

    @Test
    void saysWhatReadersOfBothVersionsLookFor() {
        JsonValue descriptor = published(Samples.grants(folder));

        assertThat(text(descriptor, "$schema")).isEqualTo("https://datapackage.org/profiles/2.0/datapackage.json");
        assertThat(text(descriptor, "profile")).isEqualTo("data-package");
        assertThat(text(descriptor, "name")).isEqualTo(Samples.KEY);
        assertThat(text(descriptor, "title")).startsWith("Aides du Département");
        assertThat(descriptor.get("licenses", Expected.LIST).items().get(0).raw())
                .isEqualTo(Map.of(
                        "name", "etalab-2.0",
                        "path", "https://www.etalab.gouv.fr/licence-ouverte-open-licence",
                        "title", "Licence Ouverte version 2.0"));
        assertThat(descriptor.get("contributors", Expected.LIST).items().get(0).raw())
                .isEqualTo(Map.of(
                        "title", "Département de l'Ardèche", "role", "publisher", "roles", List.of("publisher")));
    }

    @Test
    void describesAFileByWhatIsFoundInIt() throws Exception {
        Path file = folder.resolve("export.csv");
        Files.write(file, "Aides votées;;\nnom;montant\nPépit'Art;19257\n".getBytes(Charset.forName("windows-1252")));

        JsonValue resource =
                resource(published(Samples.dataset(Samples.KEY, file).build()));

        assertThat(text(resource, "name")).isEqualTo("aides");
        assertThat(text(resource, "path")).matches("export-[0-9a-f]{12}\\.csv");
        assertThat(text(resource, "format")).isEqualTo("csv");
        assertThat(text(resource, "mediatype")).isEqualTo("text/csv");
        assertThat(text(resource, "encoding")).isEqualTo("windows-1252");
        assertThat(resource.get("dialect", Expected.OBJECT).raw())
                .isEqualTo(Map.of("delimiter", ";", "headerRows", List.of(BigDecimal.valueOf(2))));
        assertThat(resource.get("bytes", Expected.COUNT).count()).isEqualTo(Files.size(file));
        assertThat(text(resource, "hash")).startsWith("sha256:");
    }

    @Test
    void holdsTheSchemaWhereItsFileIsAtHandAndNotThePathOfThatFile() {
        Path schema = Samples.file(folder, "aides.schema.json", "{\"fields\": [{\"name\": \"nom\"}]}");

        JsonValue descriptor = published(conforming(SchemaReference.of("aides").withFile(schema)));

        assertThat(resource(descriptor).get("schema", Expected.OBJECT).raw())
                .isEqualTo(Map.of("fields", List.of(Map.of("name", "nom"))));
        assertThat(Json.write(descriptor.raw())).doesNotContain(folder.toString());
    }

    @Test
    void pointsToASchemaThatHasAnAddress() {
        JsonValue descriptor = published(
                conforming(SchemaReference.of("aides").withUrl(URI.create("https://example.org/schema.json"))));

        assertThat(text(resource(descriptor), "schema")).isEqualTo("https://example.org/schema.json");
    }

    @Test
    void leavesOutASchemaThatIsKnownByNameOnly() {
        assertThat(resource(published(conforming(SchemaReference.of("scdl/subventions"))))
                        .find("schema"))
                .isEmpty();
    }

    @Test
    void publishesAFileThatIsNoTableWithoutSayingWhatItsCellsAre() {
        Path binary = Samples.file(folder, "binaire.csv", "\0\0\0");

        JsonValue resource =
                resource(published(Samples.dataset(Samples.KEY, binary).build()));

        assertThat(resource.find("encoding")).isEmpty();
        assertThat(resource.get("bytes", Expected.COUNT).count()).isEqualTo(3);
    }

    @Test
    void givesALinkAsAPath() {
        Dataset dataset = Dataset.builder("lien", "Lien")
                .addDistribution(Distribution.ofLink("api", URI.create("https://example.org/api"))
                        .build())
                .build();

        assertThat(text(resource(published(dataset)), "path")).isEqualTo("https://example.org/api");
    }

    private Dataset conforming(SchemaReference schema) {
        Distribution file = Samples.grants(folder).distributions().get(0);
        return Samples.grants(folder).toBuilder()
                .distributions(List.of(file.toBuilder().conformsTo(schema).build()))
                .build();
    }
}
