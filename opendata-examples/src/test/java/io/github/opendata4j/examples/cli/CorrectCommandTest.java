package io.github.opendata4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectCommandTest {
    @TempDir
    private Path folder;

    private String schema;
    private String table;

    @BeforeEach
    void writeInputs() throws IOException {
        schema = write("schema.json", """
                {"name": "s", "fields": [
                  {"name": "nom", "example": "MAGMA", "constraints": {"required": true}},
                  {"name": "montant", "type": "number", "example": "1.5"}]}""");
        table = write("table.csv", "nom,montant\na,1\nb,secret\n");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void aTemplateIsAWorkbookOrACsvAsItsNameSays() {
        assertThat(CommandRun.of("template", schema, "--out", in("t.csv")).err())
                .contains("Template written to");
        assertThat(CommandRun.of("template", schema, "--out", in("t.XLSX")).exitCode())
                .isZero();

        assertThat(folder.resolve("t.csv")).hasContent("nom,montant\r\nMAGMA,1.5\r\n");
        assertThat(CommandRun.of("validate", in("t.XLSX"), "--schema", schema).exitCode())
                .as("the template of a schema is valid for it")
                .isZero();
    }

    @Test
    void theWrongRowsGoOutAndComeBackIntoTheWholeTable() {
        CommandRun out = CommandRun.of("correct", table, "--schema", schema, "--out", in("c.xlsx"));
        CommandRun back = CommandRun.of(
                "merge", table, in("c.xlsx"), "--schema", schema, "--out", in("new.csv"), "--trace", in("t.csv"));

        assertThat(out.exitCode()).isZero();
        assertThat(out.out()).startsWith("Rows to mend: 1, in");
        assertThat(back.exitCode()).as("nothing was mended").isEqualTo(1);
        assertThat(back.out()).startsWith("Corrected rows: 0").contains("B3").doesNotContain("secret");
        assertThat(folder.resolve("new.csv")).hasContent("nom,montant\r\na,1\r\nb,secret\r\n");
        assertThat(folder.resolve("t.csv")).content().startsWith("row,line,cell");
    }

    @Test
    void whatAClerkMayHaveFilledInIsReplacedOnlyWhenAsked() throws IOException {
        String filled = write("filled.csv", "nom,montant\nla mairie,2\n");
        String mended = write("mended.xlsx", "half mended");

        CommandRun template = CommandRun.of("template", schema, "--out", filled);
        CommandRun correct = CommandRun.of("correct", table, "--schema", schema, "--out", mended);
        assertThat(template.exitCode()).isEqualTo(3);
        assertThat(correct.exitCode()).isEqualTo(3);
        assertThat(template.err()).contains("filled.csv is there already", "--replace");
        assertThat(Path.of(filled)).content().contains("la mairie");
        assertThat(Path.of(mended)).hasContent("half mended");

        assertThat(CommandRun.of("template", schema, "--out", filled, "--replace")
                        .exitCode())
                .isZero();
        assertThat(CommandRun.of("correct", table, "--schema", schema, "--out", mended, "--replace")
                        .exitCode())
                .isZero();
        assertThat(Path.of(filled)).content().contains("MAGMA");
    }

    @Test
    void whatCanNotBeTakenOverIsToldInTheReadersLanguage() throws IOException {
        CommandRun.of("correct", table, "--schema", schema, "--out", in("c.xlsx"));
        write("table.csv", "nom,montant\na,1\nb,3\n");
        CommandRun back =
                CommandRun.of("merge", table, in("c.xlsx"), "--schema", schema, "--out", in("new.csv"), "--lang", "fr");

        assertThat(back.exitCode()).isEqualTo(1);
        assertThat(back.out()).contains("Lignes corrigées : 0", "la ligne 3 du fichier a changé depuis");
        assertThat(folder.resolve("new.csv")).content().contains("b,3");
    }

    @Test
    void aFileWithoutWrongRowsAndAForeignWorkbookAreRefusedWithTheReason() throws IOException {
        String strange = write("strange.csv", "x,y\n1,2\n");
        CommandRun none = CommandRun.of("correct", strange, "--schema", schema, "--out", in("c.xlsx"));
        CommandRun foreign = CommandRun.of("merge", table, table, "--schema", schema, "--out", in("new.csv"));

        assertThat(none.exitCode()).isEqualTo(1);
        assertThat(none.err()).contains("strange.csv", "opendata validate");
        assertThat(foreign.exitCode()).isEqualTo(3);
        assertThat(foreign.err()).contains("is no workbook of corrections");
    }
}
