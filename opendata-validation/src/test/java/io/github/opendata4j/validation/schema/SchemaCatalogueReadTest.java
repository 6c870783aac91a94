package io.github.opendata4j.validation.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaCatalogueReadTest {

    private static final Path CORPUS = Path.of(System.getProperty("opendata.shared", "../../shared"), "corpus");

    private static final String LIST = """
            {"schemas": [{"name": "ville/bancs", "title": "Bancs", "schema_type": "tableschema", "versions": [
              {"version_name": "1.0.0", "schema_url": "https://exemple.fr/1/schema.json"},
              {"version_name": "1.1.0", "schema_url": "https://exemple.fr/2/bancs.json"}]}]}
            """;

    @TempDir
    Path folder;

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }

    @Test
    void readsTheLayoutOfTheSite() throws IOException {
        write("schemas/schemas.json", LIST);
        write("schemas/ville/bancs/1.0.0/schema.json", PretendedSite.schema("bancs", "1.0.0"));
        write("schemas/ville/bancs/latest/bancs.json", PretendedSite.schema("bancs", "1.1.0"));
        SchemaCatalogue catalogue = SchemaCatalogue.read(folder);

        assertThat(catalogue.names()).containsExactly("ville/bancs");
        assertThat(catalogue.get("ville/bancs").version()).contains("1.1.0");
        assertThat(catalogue.get("ville/bancs@1.0.0").version()).contains("1.0.0");
        assertThat(catalogue.fetchedAt()).isEmpty();
        assertThat(catalogue.warnings()).isEmpty();
    }

    @Test
    void readsAListBesideFlatFolders() throws IOException {
        write("_catalogue/schemas.json", LIST);
        write("ville__bancs/1.0.0/schema.json", PretendedSite.schema("bancs", "1.0.0"));
        SchemaCatalogue catalogue = SchemaCatalogue.read(folder);

        assertThat(catalogue.get("ville/bancs").version())
                .as("the newest of which there is a copy")
                .contains("1.0.0");
        assertThat(catalogue.findEntry("ville/bancs").orElseThrow().versions()).hasSize(2);
    }

    @Test
    void readsAPlainFolderOfSchemas() throws IOException {
        write("bancs.json", PretendedSite.schema("bancs", "1.9.0"));
        write("bancs-nouveaux.json", PretendedSite.schema("bancs", "v1.10.0"));
        write("sans-nom.schema.json", "{\"fields\": [{\"name\": \"id\"}]}");
        write("autre.json", "{\"un\": \"autre document\"}");
        write("cassé.json", "{");
        write("notes.txt", "rien");
        write(".caché.json", PretendedSite.schema("cache", "1.0.0"));
        SchemaCatalogue catalogue = SchemaCatalogue.read(folder);

        assertThat(catalogue.names()).containsExactly("bancs", "sans-nom");
        assertThat(catalogue.get("bancs").version()).contains("v1.10.0");
        assertThat(catalogue.get("bancs@1.9.0").version()).contains("1.9.0");
        assertThat(catalogue.find("bancs@3")).isEmpty();
        assertThat(catalogue.find("autre")).isEmpty();
        assertThat(catalogue.findJson("bancs")).isPresent();
        assertThat(catalogue.entries()).extracting(SchemaEntry::name).containsExactly("bancs", "sans-nom");
    }

    @Test
    void refusesAFolderThatIsNoneAndAListThatIsNone() throws IOException {
        write("schemas.json", "{\"rien\": 1}");

        assertThatThrownBy(() -> SchemaCatalogue.read(folder.resolve("nulle-part")))
                .isInstanceOf(NotDirectoryException.class);
        assertThatThrownBy(() -> SchemaCatalogue.read(folder))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("can't be used");
    }

    @Test
    void saysThatACopyIsNoSchema() throws IOException {
        write("schemas.json", LIST);
        write("ville/bancs/1.1.0/bancs.json", "{\"fields\": 3}");
        write("ville/bancs/1.0.0/schema.json", " ".repeat(SchemaCopy.MOST_BYTES + 1));
        SchemaCatalogue catalogue = SchemaCatalogue.read(folder);

        assertThatThrownBy(() -> catalogue.get("ville/bancs"))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("ville/bancs@1.1.0");
        assertThatThrownBy(() -> catalogue.get("ville/bancs@1.0.0"))
                .isInstanceOf(CatalogueException.class)
                .hasMessageContaining("too long");
    }

    @Test
    void ordersVersionsAsSemanticVersioningDoes() {
        List<String> ordered = List.of(
                "draft",
                "0.9.0",
                "1.0.0-alpha",
                "1.0.0-alpha.1",
                "1.0.0-alpha.beta",
                "1.0.0-beta.2",
                "1.0.0-beta.11",
                "1.0.0-rc.1",
                "1.0.0",
                "1.0.0+2",
                "1.2.0",
                "1.10.0",
                "v2.0.0");

        assertThat(ordered.stream().sorted(Versions.ORDER.reversed()).sorted(Versions.ORDER))
                .containsExactlyElementsOf(ordered);
    }

    @Test
    void readsTheWholeNationalCatalogue() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS.resolve("scdl/_catalogue")), "no corpus here");
        SchemaCatalogue catalogue = SchemaCatalogue.read(CORPUS.resolve("scdl"));

        assertThat(catalogue.entries()).hasSize(95);
        assertThat(catalogue.entries().stream()
                        .mapToInt(entry -> entry.versions().size())
                        .sum())
                .isEqualTo(294);
        assertThat(catalogue.names()).hasSize(60).allSatisfy(name -> {
            SchemaEntry entry = catalogue.findEntry(name).orElseThrow();
            assertThat(catalogue.get(name).name()).isEqualTo(name);
            assertThat(catalogue.get(name).version())
                    .contains(entry.latest().orElseThrow().name());
        });
        assertThat(catalogue.get("etalab/schema-irve-statique@2.3.0").version()).contains("2.3.0");
        assertThat(catalogue.findJson("etalab/schema-zfe")).isPresent();
        assertThatThrownBy(() -> catalogue.get("etalab/schema-bal")).isInstanceOf(NoSuchElementException.class);
    }
}
