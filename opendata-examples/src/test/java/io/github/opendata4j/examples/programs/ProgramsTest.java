package io.github.opendata4j.examples.programs;

import static io.github.opendata4j.examples.programs.ProgramRun.printedBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
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
}
