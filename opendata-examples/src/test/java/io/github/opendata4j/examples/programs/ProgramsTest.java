package io.github.opendata4j.examples.programs;

import static io.github.opendata4j.examples.programs.ProgramRun.printedBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every program is run, and says what its readers are told it says. */
class ProgramsTest {
    @TempDir
    private Path folder;

    @Test
    void validatesAFile() throws IOException {
        assertThat(printedBy(E01ValidateAFile::main))
                .startsWith("not valid")
                .contains("D3 ERROR type-integer: ", "B4 ERROR enum: ")
                .doesNotContain("douze");
    }

    @Test
    void mapsColumns() throws IOException {
        assertThat(printedBy(E02MapColumns::main))
                .contains("as it is: not valid", "with the mapping: valid", "\"Année\": \"ANNEE\"");
    }

    @Test
    void writesAConformingFile() throws IOException {
        assertThat(printedBy(E03WriteAConformingFile::main, folder.toString()))
                .contains("07999,F,Alice,3,2024", "07999,M,Léo,2,2024", "object 2 (ENFANT_PRENOM)")
                .doesNotContain("Inès");
        assertThat(folder.resolve("prenoms.csv")).content().contains("Alice").doesNotContain("Inès");
    }

    @Test
    void describesADataset() throws IOException {
        assertThat(printedBy(E04DescribeADataset::main))
                .containsSubsequence(
                        "draft: not ready",
                        "ERROR No licence",
                        "described: ready to publish",
                        "\"licence-ouverte-2.0\"");
    }

    @Test
    void publishesIntoADirectoryOnce() throws IOException {
        assertThat(printedBy(E05PublishIntoADirectory::main, folder.toString()))
                .contains("new file prenoms.csv", "PUBLISHED");
        assertThat(folder.resolve("catalogue/prenoms/datapackage.json")).isRegularFile();

        assertThat(printedBy(E05PublishIntoADirectory::main, folder.toString()))
                .contains("Nothing to publish", "UNCHANGED");
    }

    @Test
    void readsRowsAsRecords() throws IOException {
        printedBy(E05PublishIntoADirectory::main, folder.toString());

        assertThat(printedBy(E06ReadRowsAsRecords::main, folder.toString()).lines())
                .containsExactly("Alice: 3", "Léo: 2", "Licence Ouverte version 2.0, Commune d'Exempleville");
    }

    @Test
    void writesFromADatabase() throws Exception {
        String address = "jdbc:h2:mem:births";
        try (Connection database = DriverManager.getConnection(address);
                Statement statement = database.createStatement()) {
            statement.execute("CREATE TABLE naissances (prenom VARCHAR, sexe SMALLINT, nombre INTEGER)");
            statement.execute("INSERT INTO naissances VALUES ('Léo', 1, 2), ('Alice', 2, 3)");
            E07WriteFromADatabase.main(new String[] {address, folder.toString()});
        }

        assertThat(folder.resolve("prenoms.csv")).content().contains("07999,F,Alice,3,2024", "07999,M,Léo,2,2024");
    }

    @Test
    void mendsAFile() throws IOException {
        assertThat(printedBy(E08MendAFile::main, folder.toString()))
                .contains("1 encoding-unexpected the file", "1 type-integer NOMBRE_OCCURRENCES", "1 enum ENFANT_SEXE")
                .contains("valid: false", "1 row to mend by hand")
                .doesNotContain("Léo");
        assertThat(folder.resolve("prenoms-2024.csv")).content().contains("07999,F,Alice,1203,2024");
        assertThat(folder.resolve("trace.json")).content().contains("\"before\":\"1 203\",\"after\":\"1203\"");
        assertThat(folder.resolve("a-corriger.xlsx")).isNotEmptyFile();
    }

    @Test
    void makesOneCatalogueOfMany() throws IOException {
        describe("privas", "Commune de Privas", "licence-ouverte-2.0");
        describe("annonay", "Commune d'Annonay", "licence-ouverte-2.0");
        describe("aubenas", "Commune d'Aubenas", "not-specified");

        assertThat(printedBy(E11OneCatalogueOfMany::main, folder.toString()).lines())
                .containsExactly(
                        "aubenas: to be mended first",
                        "PUBLISHED",
                        "annonay: Commune d'Annonay",
                        "privas: Commune de Privas");
        assertThat(folder.resolve("aubenas/a-corriger.html")).content().contains("icence");
        assertThat(folder.resolve("catalogue/index.html")).content().contains("Les données du territoire");
    }

    private void describe(String key, String producer, String licence) throws IOException {
        Path producers = Files.createDirectories(folder.resolve(key));
        Files.writeString(producers.resolve("aides.csv"), "nom,montant\nMAGMA,40000\n");
        Files.writeString(producers.resolve("dataset.json"), """
                {"key": "%s", "title": "Aides de la commune", "frequency": "ANNUAL", "licence": "%s",
                 "description": "Les aides que la commune a accordées aux associations, avec leur montant en euros et le nom de celles qui les reçoivent.",
                 "publisher": {"name": "%s", "siren": "123456782"},
                 "distributions": [{"key": "aides", "title": "Aides", "file": "aides.csv", "format": "CSV", "mediaType": "text/csv"}]}
                """.formatted(key, licence, producer));
    }
}
