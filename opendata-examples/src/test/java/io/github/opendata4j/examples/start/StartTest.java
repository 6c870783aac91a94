package io.github.opendata4j.examples.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.client.testing.udata.FakeUdata;
import io.github.opendata4j.examples.start.TestJar.Answer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code java -jar} runs each kind of command with its pack, and runs it all the same without. */
class StartTest {
    @TempDir
    private static Path shared;

    @TempDir
    private Path folder;

    private static byte[] pack;
    private static TestJar jar;

    private String schema;
    private String wrong;

    @BeforeAll
    static void makeJar() throws IOException {
        pack = TestJar.pack();
        jar = TestJar.in(shared, Optional.of(pack));
    }

    @BeforeEach
    void writeTable() throws IOException {
        schema = Files.writeString(
                        folder.resolve("schema.json"), "{\"fields\": [{\"name\": \"a\", \"type\": \"integer\"}]}")
                .toString();
        wrong = Files.writeString(folder.resolve("wrong.csv"), "a\n1\nx\n").toString();
    }

    @Test
    void aCheckTakesItsClassesFromThePackAndNoneIsThereTwice() throws Exception {
        Files.writeString(folder.resolve("right.csv"), "a\n1\n");
        String[] check = {"validate", "right.csv", "--schema", schema, "--format", "json"};

        List<String> packed = jar.loadedBy("PackLoader'", folder, check);
        List<String> others = jar.loadedBy("AppClassLoader'", folder, check);

        assertThat(packed)
                .contains("io.github.opendata4j.examples.cli.OpendataCommand")
                .contains("io.github.opendata4j.validation.TableValidator")
                .contains("tools.jackson.core.json.JsonFactory"); // which is in no pack here
        assertThat(others)
                .filteredOn(name -> !name.startsWith("jdk.")) // modules of the JDK that this loader defines
                .isNotEmpty()
                .allMatch(name -> name.startsWith(Start.class.getPackageName() + "."));
    }

    @Test
    void theVersionIsThatOfTheManifest() throws Exception {
        assertThat(jar.run(folder, "--version")).isEqualTo(new Answer(0, "opendata " + TestJar.VERSION + "\n", ""));
    }

    @Test
    void helpAndMistakesAreThoseOfPicocli() throws Exception {
        assertThat(jar.run(folder, "help", "validate").out()).contains("--schema");
        Answer mistake = jar.run(folder, "validte");
        assertThat(mistake.exitCode()).isEqualTo(2);
        assertThat(mistake.err()).contains("validate");
    }

    @Test
    void theExitCodeIsTheCommandsAndAStackTraceIsTheOneOfTheCommand() throws Exception {
        assertThat(jar.run(folder, "validate", wrong, "--schema", schema).exitCode())
                .isEqualTo(1);
        Answer missing = jar.run(folder, "validate", "none.csv", "--schema", schema, "--debug");
        assertThat(missing.exitCode()).isEqualTo(3);
        assertThat(missing.err())
                .contains("at io.github.opendata4j.examples.cli.ValidateCommand.call(ValidateCommand.java:")
                .doesNotContain("InvocationTargetException");
    }

    @Test
    void workbooksAreWrittenAndRead() throws Exception {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(folder.resolve("old.xls"))) {
            HSSFSheet sheet = workbook.createSheet("Sheet");
            sheet.createRow(0).createCell(0).setCellValue("a");
            sheet.createRow(1).createCell(0).setCellValue(12);
            workbook.write(out);
        }
        Answer template = jar.run(folder, "template", schema, "--out", "template.xlsx");
        Answer old = jar.run(folder, "validate", "old.xls", "--schema", schema);
        Answer anew = jar.run(folder, "validate", "template.xlsx", "--schema", schema);

        assertThat(template.exitCode()).as(template.err()).isZero();
        assertThat(old).extracting(Answer::exitCode, Answer::err).containsExactly(0, "");
        assertThat(anew.exitCode()).as(anew.err()).isLessThan(2);
    }

    @Test
    void datasetsArePublishedWithTheChecksOfTheirDescriptions() throws Exception {
        Files.writeString(folder.resolve("data.csv"), "a\n1\n");
        Files.writeString(folder.resolve("dataset.json"), """
                {"key": "essai", "title": "Jeu d'essai",
                 "description": "Un jeu d'essai, décrit par assez de mots pour être prêt à publier : il ne sert \
                qu'à voir ce que fait la ligne de commande.",
                 "publisher": {"name": "Commune d'Exempleville", "siren": "123456782"},
                 "licence": "licence-ouverte-2.0", "frequency": "ANNUAL",
                 "distributions": [{"title": "Essai", "file": "data.csv", "format": "CSV", "mediaType": "text/csv"}]}
                """);

        Answer published = jar.run(folder, "publish", "dataset.json", "--to", "catalogue", "--yes");

        assertThat(published.exitCode()).as(published.err()).isZero();
        assertThat(folder.resolve("catalogue/essai/datapackage.json")).isRegularFile();
        assertThat(folder.resolve("catalogue/index.html")).isRegularFile();
    }

    @Test
    void aPortalIsFoundOutThroughItsProviderAndAsked() throws Exception {
        try (FakeUdata udata = FakeUdata.start()) {
            Answer found =
                    jar.run(folder, "search", "aides", "--portal", udata.uri().toString());

            assertThat(found.exitCode()).as(found.err()).isZero();
            assertThat(udata.requests()).anyMatch(request -> request.startsWith("GET /api/"));
        }
    }

    /** What can be wrong with a pack. */
    enum Damage {
        ABSENT,
        EMPTY,
        CUT,
        LONGER,
        OTHER_FORM,
        OTHER_BYTE;

        Optional<byte[]> of(byte[] whole) {
            byte[] damaged = whole.clone();
            damaged[3]++;
            return switch (this) {
                case ABSENT -> Optional.empty();
                case EMPTY -> Optional.of(new byte[0]);
                case CUT -> Optional.of(Arrays.copyOf(whole, whole.length / 2));
                case LONGER -> Optional.of(Arrays.copyOf(whole, whole.length + 1));
                case OTHER_FORM -> Optional.of(damaged);
                case OTHER_BYTE -> Optional.of(whole);
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutAPackOrWithADamagedOneTheCommandRunsAsWithIt(Damage damage) throws Exception {
        TestJar other = TestJar.in(folder, damage.of(pack));
        if (damage == Damage.OTHER_BYTE) {
            changeAByteOfThePack(other.file());
        }
        Answer with = jar.run(folder, "validate", wrong, "--schema", schema);
        Answer without = other.run(folder, "validate", wrong, "--schema", schema);

        assertThat(without).isEqualTo(with);
        Files.writeString(folder.resolve("right.csv"), "a\n1\n");
        assertThat(other.loadedBy("PackLoader'", folder, "validate", "right.csv", "--schema", schema))
                .isEmpty();
        assertThat(other.run(folder, "--version").out()).contains(TestJar.VERSION);
    }

    private static void changeAByteOfThePack(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        byte[] magic = {0x4F, 0x44, 0x50, 0x02};
        for (int i = 0; i < bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + 4, magic, 0, 4)) {
                bytes[i + 200_000]++;
                Files.write(file, bytes);
                return;
            }
        }
        throw new AssertionError("no pack in " + file);
    }

    @Test
    void withMoreOnTheClassPathThePackIsLeftAlone() throws Exception {
        Path more = Files.createDirectory(folder.resolve("more"));
        Answer answer = jar.java(
                folder,
                List.of("-cp", jar.file() + System.getProperty("path.separator") + more, Start.class.getName()),
                "--version");

        assertThat(answer.out()).isEqualTo("opendata " + TestJar.VERSION + "\n");
    }

    @Test
    void theCommandsOwnClassStartsItToo() throws Exception {
        Answer answer = jar.java(
                folder,
                List.of("-cp", jar.file().toString(), "io.github.opendata4j.examples.cli.OpendataCommand"),
                "validate",
                wrong,
                "--schema",
                schema);

        assertThat(answer).isEqualTo(jar.run(folder, "validate", wrong, "--schema", schema));
        assertThat(answer.out().getBytes(StandardCharsets.UTF_8)).isNotEmpty();
    }
}
