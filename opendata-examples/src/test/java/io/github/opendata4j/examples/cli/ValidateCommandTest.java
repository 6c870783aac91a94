package io.github.opendata4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.opendata4j.model.internal.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
    @TempDir
    private Path folder;

    private String schema;
    private String right;
    private String wrong;

    @BeforeEach
    void writeInputs() throws IOException {
        schema = write("schema.json", "{\"fields\": [{\"name\": \"a\", \"type\": \"integer\"}]}");
        right = write("right.csv", "a\n1\n2\n");
        wrong = write("wrong.csv", "a\n" + "secret\n".repeat(5));
    }

    @Test
    void aValidFileEndsWithZeroAndAReportOnStandardOutputAlone() {
        CommandRun run = CommandRun.of("validate", right, "--schema", schema);

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("No error in");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void aWrongFileEndsWithOneAndItsValuesAreNotShown() {
        CommandRun run = CommandRun.of("validate", wrong, "--schema", schema);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("A2", "A6").doesNotContain("secret");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void valuesAreShownWhenAskedFor() {
        for (String format : List.of("text", "html", "json", "csv", "frictionless", "validata")) {
            CommandRun asked = CommandRun.of("validate", wrong, "--schema", schema, "--format", format, "--values");
            CommandRun unasked = CommandRun.of("validate", wrong, "--schema", schema, "--format", format);

            assertThat(asked.out()).as(format).contains("secret");
            assertThat(unasked.out()).as(format).doesNotContain("secret");
        }
    }

    @Test
    void theFormsOfOtherValidatorsAreOneDocumentEach() {
        CommandRun frictionless = CommandRun.of("validate", wrong, "--schema", schema, "--format", "frictionless");
        CommandRun validata = CommandRun.of("validate", wrong, "--schema", schema, "--format", "validata");

        assertThat(report(frictionless)).containsEntry("valid", false).containsKeys("stats", "tasks");
        assertThat(frictionless.out()).contains("\"md5\": \"");
        assertThat(report(validata)).containsKeys("schema", "version", "date", "report");
    }

    @Test
    void theProfileDecidesAndTheReportTellsIt() throws IOException {
        String cased = write("cased.csv", "A\n1\n");

        CommandRun standard = CommandRun.of("validate", cased, "--schema", schema, "--format", "json");
        CommandRun strict = CommandRun.of("validate", cased, "--schema", schema, "--profile", "strict");

        assertThat(report(standard)).containsEntry("valid", true).containsEntry("profile", "standard");
        assertThat(strict.exitCode()).isEqualTo(1);
        assertThat(strict.out()).contains("Profile: strict");
    }

    @Test
    void aDocumentIsCheckedAgainstAJsonSchema() throws IOException {
        String jsonSchema = write(
                "marches.schema.json",
                "{\"$schema\": \"http://json-schema.org/draft-07/schema#\", \"items\": {\"required\": [\"montant\"]}}");
        String document = write("marches.json", "[{\"montant\": 1}, {\"montants\": 2}]");

        CommandRun run = CommandRun.of("validate", document, "--schema", jsonSchema, "--lang", "fr");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("Le document est à corriger")
                .contains("montants", "Membre obligatoire absent");
    }

    @Test
    void aMapIsCheckedAgainstGeoJson() throws IOException {
        String map = write("points.geojson", "{\"type\": \"Point\", \"coordinates\": [4.6]}");

        CommandRun run = CommandRun.of("validate", map, "--schema", "geojson", "--format", "json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).contains("\"pointer\": \"/coordinates\"", "json-size");
    }

    @Test
    void jsonIsOneDocument() {
        CommandRun run = CommandRun.of("validate", wrong, "--schema", schema, "--format", "json");

        assertThat(report(run)).containsEntry("valid", false).containsEntry("complete", true);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void theNumberOfFindingsIsBoundedAndTheCountsAreExact() {
        Map<String, Object> two =
                report(CommandRun.of("validate", wrong, "--schema", schema, "--format", "JSON", "--findings", "2"));
        Map<String, Object> all =
                report(CommandRun.of("validate", wrong, "--schema", schema, "--format", "json", "--findings", "all"));

        assertThat((List<?>) two.get("findings")).hasSize(2);
        assertThat((List<?>) all.get("findings")).hasSize(5);
        assertThat(two.get("counts")).isEqualTo(all.get("counts"));
    }

    @Test
    void whoGetsTooManyKeysIsToldTheMemoryThatIsEnoughAndItIs() throws IOException {
        String unique = write("unique.json", "{\"fields\": [{\"name\": \"n\", \"constraints\": {\"unique\": true}}]}");
        StringBuilder rows = new StringBuilder("n\n");
        for (int i = 0; i < 60_000; i++) {
            rows.append(i).append('\n');
        }
        String table = write("many.csv", rows.toString());
        String twice = write("twice.csv", rows + "59999\n");

        CommandRun few = CommandRun.of("validate", table, "--schema", unique, "--key-memory", "1", "--lang", "fr");
        assertThat(few.exitCode()).isEqualTo(3);
        assertThat(few.out()).contains("À RECOMMENCER").doesNotContain("Rien n'est à faire");
        assertThat(few.out().replaceAll("\\s+", " "))
                .contains("3 Mio de mémoire pour les clés (keyMemory, --key-memory)");
        assertThat(few.err()).contains("Toutes les clés n'ont pas été comparées", "--key-memory 3.");

        assertThat(CommandRun.of("validate", table, "--schema", unique, "--key-memory", "3")
                        .exitCode())
                .isZero();
        assertThat(CommandRun.of("validate", twice, "--schema", unique, "--key-memory", "3")
                        .exitCode())
                .isEqualTo(1);
    }

    @Test
    void thePartsOfAPackageHaveTheMemoryForKeysThatIsAskedFor() throws IOException {
        StringBuilder rows = new StringBuilder("n\n");
        for (int i = 0; i < 60_000; i++) {
            rows.append(i).append('\n');
        }
        write("keyed.csv", rows.toString());
        String described = write(
                "datapackage.json",
                "{\"resources\": [{\"name\": \"keyed\", \"path\": \"keyed.csv\", \"schema\":"
                        + " {\"fields\": [{\"name\": \"n\"}], \"primaryKey\": [\"n\"]}}]}");

        assertThat(CommandRun.of("validate", described, "--key-memory", "1").err())
                .contains("--key-memory 3");
        assertThat(CommandRun.of("validate", described, "--key-memory", "3").exitCode())
                .isZero();
    }

    @Test
    void moreMemoryForKeysThanJavaHasIsRefusedWithWhatToDo() {
        CommandRun run = CommandRun.of("validate", right, "--schema", schema, "--key-memory", "99999999");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("99999999 MiB", "OPENDATA_JAVA_OPTS=-Xmx225000061m");
    }

    @Test
    void theReportIsWrittenInTheLanguageThatIsAskedFor() {
        assertThat(CommandRun.of("validate", right, "--schema", schema, "--lang", "fr")
                        .out())
                .startsWith("Aucune erreur");
        assertThat(CommandRun.in(Locale.CANADA_FRENCH, Terminal.NONE, "validate", right, "--schema", schema)
                        .out())
                .startsWith("Aucune erreur");
    }

    @Test
    void aReportThatGoesIntoAFileLeavesStandardOutputAlone() {
        Path page = folder.resolve("rapport.html");

        CommandRun run =
                CommandRun.of("validate", wrong, "--schema", schema, "--format", "html", "--out", page.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("Report written to " + page);
        assertThat(page).content().startsWith("<!DOCTYPE html>").contains("lang=\"en\"");
    }

    @Test
    void aNameOfTheCatalogueIsASchemaToo() {
        assertThat(CommandRun.of("validate", right, "--schema", "scdl/prenoms").out())
                .contains("scdl/prenoms");
    }

    @Test
    void saysSoWhenTheDiskIsFull() {
        assumeThat(Path.of("/dev/full")).exists();

        CommandRun run = CommandRun.of("validate", wrong, "--schema", schema, "--out", "/dev/full");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("No space is left to write /dev/full");
    }

    @Test
    void saysSoWhenAFileMayNotBeRead() throws IOException {
        Path locked = Files.writeString(folder.resolve("locked.csv"), "a\n1\n");
        Files.setPosixFilePermissions(locked, Set.of());
        assumeThat(Files.isReadable(locked)).as("root reads everything").isFalse();

        CommandRun run = CommandRun.of("validate", locked.toString(), "--schema", schema);

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.err()).contains("No permission for " + locked);
    }

    @Test
    void showsOnATerminalHowFarALargeFileIsAndLeavesNothingOfIt() throws IOException {
        String large = write("large.csv", "a\n" + "1234567\n".repeat(700_000));

        CommandRun onTerminal =
                CommandRun.in(Locale.ENGLISH, question -> Optional.empty(), "validate", large, "--schema", schema);
        CommandRun inPipe = CommandRun.of("validate", large, "--schema", schema);

        assertThat(onTerminal.err()).contains("\rlarge.csv: 100 %").matches("(?s).*\r +\r");
        assertThat(inPipe.err()).isEmpty();
        assertThat(onTerminal.out()).isEqualTo(inPipe.out());
    }

    @SuppressWarnings("unchecked") // a JSON object
    private static Map<String, Object> report(CommandRun run) {
        return (Map<String, Object>) Json.parse(run.out());
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aDialectSaysHowTheFileIsWritten() throws IOException {
        String bare = write("bare.csv", "# figures\n1\n2\n");
        String dialect = write("dialect.json", "{\"header\": false, \"commentChar\": \"#\"}");

        assertThat(CommandRun.of("validate", bare, "--schema", schema).exitCode())
                .isEqualTo(1);
        assertThat(CommandRun.of("validate", bare, "--schema", schema, "--dialect", dialect)
                        .exitCode())
                .isZero();
        CommandRun wrongDialect = CommandRun.of(
                "validate",
                bare,
                "--schema",
                schema,
                "--lang",
                "en",
                "--dialect",
                write("x.json", "{\"delimiter\": 1}"));
        assertThat(wrongDialect.exitCode()).isGreaterThan(1);
        assertThat(wrongDialect.err()).contains("x.json", "/delimiter");
    }
}
