package io.github.opendata4j.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepairCommandTest {
    @TempDir
    private Path folder;

    private String schema;
    private String clerk;
    private String other;

    @BeforeEach
    void writeInputs() throws IOException {
        schema = write("schema.json", """
                {"name": "s", "fields": [
                  {"name": "nomBeneficiaire", "constraints": {"required": true}},
                  {"name": "montant", "type": "number"},
                  {"name": "date", "type": "date"}]}""");
        clerk = write("clerk.csv", "Nom bénéficiaire;Montant;date\nMAGMA;1 234,50 €;17/01/2024\n");
        other = write("other.csv", "Bénéficiaire;Montant versé;Notes\nMAGMA;\"12,5\";x\n");
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void aMendedFileIsWrittenAndItsChangesAreToldByRule() {
        CommandRun run = CommandRun.of("repair", clerk, "--schema", schema, "--out", in("new.csv"));

        assertThat(run.exitCode()).isZero();
        assertThat(folder.resolve("new.csv"))
                .hasContent("nomBeneficiaire,montant,date\r\nMAGMA,1234.50,2024-01-17\r\n");
        assertThat(run.out())
                .startsWith("Changed: 5")
                .contains("1  montant: ", "(type-number)", "1  date: ", "(type-date)", "(delimiter-unexpected)")
                .contains("No error in")
                .doesNotContain("1 234,50", "MAGMA");
        assertThat(run.err()).contains("Table written to", "new.csv");
    }

    @Test
    void whatIsLeftEndsWithOneAndIsReported() throws IOException {
        String lost = write("lost.csv", "nomBeneficiaire,montant\na,\"2,43E+13\"\nb,\"1,5\"\n");
        CommandRun run = CommandRun.of("repair", lost, "--schema", schema, "--out", in("new.csv"), "--lang", "fr");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(folder.resolve("new.csv")).content().contains("\"2,43E+13\"", "b,1.5");
        assertThat(run.out()).contains("Changements : 1", "Reste à corriger", "B2");
    }

    @Test
    void everyChangeIsTracedAsTheNameOfTheFileSays() {
        CommandRun.of("repair", clerk, "--schema", schema, "--out", in("a.csv"), "--trace", in("t.csv"));
        CommandRun.of("repair", clerk, "--schema", schema, "--out", in("b.csv"), "--trace", in("t.json"));

        assertThat(folder.resolve("t.csv")).content().contains("2,2,C2,3,date,17/01/2024,2024-01-17,type-date");
        assertThat(folder.resolve("t.json"))
                .content()
                .startsWith("{\"formatVersion\": 1")
                .contains("\"cell\":\"C2\"");
    }

    @Test
    void datesOfTwoReadingsAreReadAsOneSays() throws IOException {
        String dates = write("dates.csv", "nomBeneficiaire,date\na,03/04/2024\n");
        CommandRun alone = CommandRun.of("repair", dates, "--schema", schema, "--out", in("a.csv"));
        CommandRun told =
                CommandRun.of("repair", dates, "--schema", schema, "--out", in("b.csv"), "--dates", "day-first");

        assertThat(alone.exitCode()).isEqualTo(1);
        assertThat(alone.out()).startsWith("Nothing was changed.");
        assertThat(told.exitCode()).isZero();
        assertThat(folder.resolve("b.csv")).content().contains("a,2024-04-03");
        assertThat(CommandRun.of("repair", dates, "--schema", schema, "--out", in("c.csv"), "--dates", "best")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void eachStepNamesTheNextOneAsItCanBeTyped() throws IOException {
        String wrong = write("deux lignes.csv", "nomBeneficiaire,montant\nMAGMA,douze\n,\"1,5\"\n");
        String quoted = '"' + wrong + '"';

        CommandRun check = CommandRun.of("validate", wrong, "--schema", schema, "--lang", "fr");
        assertThat(check.err())
                .contains("correction certaine")
                .contains("opendata repair " + quoted + " --schema " + schema + " --out \"deux lignes-corrige.csv\"");
        CommandRun repair = CommandRun.of("repair", wrong, "--schema", schema, "--out", in("new.csv"));
        assertThat(repair.err())
                .contains("opendata correct " + in("new.csv") + " --schema " + schema + " --out new-mended.xlsx");
        CommandRun correct = CommandRun.of("correct", in("new.csv"), "--schema", schema, "--out", in("c.xlsx"));
        assertThat(correct.err())
                .contains("opendata merge " + in("new.csv") + " " + in("c.xlsx") + " --schema " + schema
                        + " --out new-mended.csv");
    }

    @Test
    void whereNothingIsToBeDoneOrAProgramReadsNoNextStepIsNamed() throws IOException {
        String right = write("right.csv", "nomBeneficiaire,montant,date\nMAGMA,1,2024-01-17\n");
        String hopeless = write("hopeless.csv", "nomBeneficiaire,montant,date\nMAGMA,douze,2024-01-17\n");

        assertThat(CommandRun.of("validate", right, "--schema", schema).err()).isEmpty();
        assertThat(CommandRun.of("validate", hopeless, "--schema", schema).err())
                .as("nothing in it is certain")
                .isEmpty();
        assertThat(CommandRun.of("validate", clerk, "--schema", schema, "--format", "json")
                        .err())
                .isEmpty();
        assertThat(CommandRun.of("repair", clerk, "--schema", schema, "--out", in("new.csv"))
                        .err())
                .doesNotContain("opendata correct");
    }

    @Test
    void aTitleIsPartOfItsSentenceInFrench() {
        CommandRun run = CommandRun.of("repair", clerk, "--schema", schema, "--out", in("new.csv"), "--lang", "fr");

        assertThat(run.out()).contains("1  date : date incorrecte (type-date)", "1  Séparateur inattendu (");
    }

    @Test
    void aFileOfSomethingElseIsNotWritten() throws IOException {
        String strange = write("strange.csv", "x,y\n1,2\n");
        CommandRun run = CommandRun.of("repair", strange, "--schema", schema, "--out", in("new.csv"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("Nothing was written");
        assertThat(folder.resolve("new.csv")).doesNotExist();
    }

    @Test
    void whatIsThereAlreadyIsReplacedOnlyWhereThatIsAskedFor() throws IOException {
        String old = write("old.csv", "precious\n");
        String trace = write("trace.csv", "precious too\n");

        CommandRun refused = CommandRun.of("repair", clerk, "--schema", schema, "--out", old);
        CommandRun traced =
                CommandRun.of("repair", clerk, "--schema", schema, "--out", in("new.csv"), "--trace", trace);
        assertThat(refused.exitCode()).isEqualTo(3);
        assertThat(refused.err()).contains("old.csv is there already", "--replace");
        assertThat(traced.err()).contains("trace.csv is there already", "--replace");
        assertThat(Path.of(old)).hasContent("precious");
        assertThat(Path.of(trace)).hasContent("precious too");
        assertThat(folder.resolve("new.csv")).doesNotExist();

        CommandRun asked =
                CommandRun.of("repair", clerk, "--schema", schema, "--out", old, "--trace", trace, "--replace");
        assertThat(asked.exitCode()).isZero();
        assertThat(Path.of(old)).content().contains("MAGMA,1234.50,2024-01-17");
        assertThat(Path.of(trace)).content().contains("2024-01-17");
    }

    @Test
    void whoHasTooManyKeysForARepairIsToldTheMemoryThatIsEnough() throws IOException {
        String unique = write("unique.json", "{\"fields\": [{\"name\": \"n\", \"constraints\": {\"unique\": true}}]}");
        StringBuilder rows = new StringBuilder("n\n");
        for (int i = 0; i < 60_000; i++) {
            rows.append(i).append('\n');
        }
        String table = write("many.csv", rows.toString());
        String[] command = {"repair", table, "--schema", unique, "--out", in("new.csv"), "--key-memory", "1"};

        CommandRun few = CommandRun.of(command);
        assertThat(few.exitCode()).as(few.everything()).isEqualTo(3);
        assertThat(few.err()).contains("Nothing was written", "start again with --key-memory 3");

        command[command.length - 1] = "3";
        assertThat(CommandRun.of(command).exitCode()).isZero();
        assertThat(folder.resolve("new.csv")).exists();
    }

    @Test
    void theOriginalIsNotOverwritten() {
        CommandRun run = CommandRun.of("repair", clerk, "--schema", schema, "--out", clerk);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("it would be lost", "another name");
        assertThat(Path.of(clerk)).content().startsWith("Nom bénéficiaire;");
    }

    @Test
    void aDraftOfAMappingKeepsGuessesApart() {
        CommandRun draft = CommandRun.of("mapping", other, "--schema", schema);
        CommandRun all = CommandRun.of("mapping", other, "--schema", schema, "--guesses", "--out", in("m.json"));

        assertThat(draft.exitCode()).isZero();
        assertThat(draft.out()).contains("\"formatVersion\": 1").doesNotContain("montant");
        assertThat(draft.err()).contains("Montant versé -> montant", "--guesses", "Notes", "date");
        assertThat(all.out()).isEmpty();
        assertThat(folder.resolve("m.json")).content().contains("\"Montant versé\": \"montant\"");
        assertThat(CommandRun.of("mapping", in("m.json"), "--schema", in("none.json"))
                        .exitCode())
                .isEqualTo(3);
    }

    @Test
    void aFileWithOtherNamesBecomesOneOfTheSchemasThroughItsMapping() throws IOException {
        String mapping = write(
                "m.json",
                "{\"formatVersion\": 1, \"columns\": {\"Bénéficiaire\": \"nomBeneficiaire\","
                        + " \"Montant versé\": \"montant\"}}");
        CommandRun run =
                CommandRun.of("convert", other, "--schema", schema, "--mapping", mapping, "--out", in("c.csv"));

        assertThat(run.exitCode()).isZero();
        assertThat(folder.resolve("c.csv")).hasContent("nomBeneficiaire,montant,date\r\nMAGMA,12.5,\r\n");
        assertThat(CommandRun.of("validate", other, "--schema", schema, "--mapping", mapping)
                        .out())
                .as("the same names for the check: one cell is badly written, no column is missing")
                .contains("B2")
                .doesNotContain("nomBeneficiaire");
    }

    @Test
    void aMappingThatCannotServeIsRefusedWithTheReason() throws IOException {
        String broken = write("broken.json", "{\"a\": 1}");
        String strange = write("strange.json", "{\"a\": \"rien\"}");

        assertThat(CommandRun.of("validate", clerk, "--schema", schema, "--mapping", broken)
                        .err())
                .contains("broken.json cannot be used");
        CommandRun run = CommandRun.of("repair", clerk, "--schema", schema, "--mapping", strange, "--out", in("x.csv"));
        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("rien");
    }

    @Test
    void theProfileJudgesWhatWasMended() throws IOException {
        String more = write("more.csv", "nomBeneficiaire,montant,note\nMAGMA,\"1,5\",x\n");

        assertThat(CommandRun.of("repair", more, "--schema", schema, "--out", in("a.csv"))
                        .exitCode())
                .isZero();
        CommandRun strict =
                CommandRun.of("repair", more, "--schema", schema, "--out", in("b.csv"), "--profile", "strict");
        assertThat(strict.exitCode()).isEqualTo(1);
        assertThat(strict.out()).contains("note");
    }

    @Test
    void oneTableOfAnArchiveIsNamed() throws IOException {
        Path archive = folder.resolve("exports.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (String name : List.of("2025/aides.csv", "2026/aides.csv")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(("nomBeneficiaire,montant,date\n" + name.substring(0, 4) + ",1,\n").getBytes(UTF_8));
            }
        }

        CommandRun unnamed = CommandRun.of("validate", archive.toString(), "--schema", schema);
        assertThat(unnamed.exitCode()).isEqualTo(1);
        assertThat(unnamed.out()).contains("2025/aides.csv", "2026/aides.csv");

        String entry = "2026/aides.csv";
        assertThat(CommandRun.of("validate", archive.toString(), "--schema", schema, "--entry", entry)
                        .exitCode())
                .isZero();
        CommandRun.of("repair", archive.toString(), "--schema", schema, "--entry", entry, "--out", in("one.csv"));
        assertThat(folder.resolve("one.csv")).content().contains("2026").doesNotContain("2025");
    }
}
