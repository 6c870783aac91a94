package io.github.opendata4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Start-up is most of what a small file costs: a command loads what it needs and nothing else. */
class StartUpTest {
    @TempDir
    private Path folder;

    @Test
    void checkingAFileLoadsNeitherTheClientNorHibernateValidatorNorDataBinding() throws Exception {
        Path schema = Files.writeString(
                folder.resolve("schema.json"), "{\"fields\": [{\"name\": \"a\", \"type\": \"integer\"}]}");
        Path table = Files.writeString(folder.resolve("table.csv"), "a\n1\n");

        List<String> loaded = classesLoadedBy("validate", table.toString(), "--schema", schema.toString());

        assertThat(loaded)
                .anyMatch(name -> name.endsWith(".validation.TableValidator"))
                .noneMatch(name -> name.startsWith("io.github.opendata4j.client."))
                .noneMatch(name -> name.startsWith("org.hibernate."))
                .noneMatch(name -> name.startsWith("jakarta."))
                .noneMatch(name -> name.startsWith("picocli."))
                .noneMatch(name -> name.startsWith("tools.jackson.databind."))
                .noneMatch(name -> name.startsWith("okhttp3."))
                .noneMatch(name -> name.endsWith(".custom.GeographicChecks")); // for schemas that ask for one
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void checkingAFileBundledAsMostAreMakesNeitherALambdaOfOursNorARecordsHashCode(String format) throws Exception {
        Path table = Files.writeString(folder.resolve("table.csv"), """
                nomAttribuant,idAttribuant,dateConvention,referenceDecision,nomBeneficiaire,idBeneficiaire,rnaBeneficiaire,\
                objet,montant,nature,conditionsVersement,datesPeriodeVersement,idRAE,notificationUE,pourcentageSubvention,\
                dispositifAide
                Ville,23350001600040,2024-01-02,1,Fête,23350001600040,,Objet,1.50,aide en nature,unique,2024-01-02,,non,0.5,
                """);

        List<String> loaded =
                classesLoadedBy("validate", table.toString(), "--schema", "scdl/subventions", "--format", format);

        assertThat(loaded)
                .anyMatch(name -> name.endsWith(".custom.OneOfRequiredCheck"))
                .noneMatch(name -> name.matches("io\\.github\\.opendata4j\\..*\\$\\$Lambda.*"))
                .doesNotContain("java.lang.runtime.ObjectMethods");
    }

    @Test
    void theRehearsalReportsOnRightAndWrongTablesInEachFormAndEndsAsTheWorstDid() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Shell shell = new Shell(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                Terminal.NONE,
                Locale.ENGLISH);

        int code = Rehearsal.run(shell, folder);

        assertThat(code).isEqualTo(ExitCode.REFUSED.number());
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"formatVersion\"")
                .contains("<html")
                .contains("No error in 1")
                .contains("type-date")
                .contains("type-geopoint");
        assertThat(err.toString(StandardCharsets.UTF_8)).doesNotContainIgnoringCase("error");
    }

    /** Read by picocli each time, since a word that changes nothing stands in front. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate good.csv --schema schema.json",
                "validate --schema schema.json bad.csv",
                "validate bad.csv --schema schema.json --format json --values --findings 1",
                "validate bad.csv --schema schema.json --format csv --findings all --profile strict",
                "validate bad.csv --schema schema.json --lang fr",
                "validate bad.csv --schema=schema.json",
                "validate bad.csv --schema schema.json --format JSON",
                "validate bad.csv --schema schema.json --format yaml",
                "validate bad.csv --schema schema.json --findings many",
                "validate bad.csv --schema schema.json --key-memory 32",
                "validate bad.csv --schema schema.json --key-memory 0",
                "validate bad.csv --schema schema.json --schema schema.json",
                "validate bad.csv good.csv --schema schema.json",
                "validate bad.csv",
                "validate bad.csv --schema",
                "validate --schema schema.json",
                "validate bad.csv --schema schema.json --formt json",
                "validate none.csv --schema schema.json",
                "validate bad.csv --schema none.json",
                "validate @none --schema schema.json",
                "validate --help",
                "validate"
            })
    void aPlainCallIsReadAsPicocliReadsIt(String line) throws IOException {
        Files.writeString(folder.resolve("schema.json"), "{\"fields\": [{\"name\": \"a\", \"type\": \"integer\"}]}");
        Files.writeString(folder.resolve("good.csv"), "a\n1\n");
        Files.writeString(folder.resolve("bad.csv"), "a\nx\ny\n");
        List<String> args = Stream.of(line.split(" "))
                .map(word -> word.matches("\\w+\\.\\w+") ? folder.resolve(word).toString() : word)
                .map(word -> word.replace("=schema", "=" + folder.resolve("schema")))
                .toList();
        boolean french = line.endsWith("--lang fr");
        List<String> longWay = new ArrayList<>(List.of("--lang", french ? "fr" : "en"));
        longWay.addAll(french ? args.subList(0, args.size() - 2) : args);

        CommandRun plain = CommandRun.of(args.toArray(String[]::new));
        CommandRun picocli = CommandRun.of(longWay.toArray(String[]::new));

        assertThat(plain).isEqualTo(picocli);
    }

    private List<String> classesLoadedBy(String... args) throws IOException, InterruptedException {
        Path log = folder.resolve("classes.log");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log,
                "-p",
                System.getProperty("jdk.module.path"),
                "-m",
                OpendataCommand.class.getModule().getName() + "/" + OpendataCommand.class.getName()));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(line -> line.replaceFirst("^(\\[[^]]*])+ ", "").split(" ")[0])
                    .toList();
        }
    }
}
