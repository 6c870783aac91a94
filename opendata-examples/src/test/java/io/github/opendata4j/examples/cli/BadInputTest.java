package io.github.opendata4j.examples.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.table.ColumnMapping;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is typed or given, there is one clear message and the right exit code. */
class BadInputTest {
    private static final String ONE_INTEGER = "{\"fields\": [{\"name\": \"a\", \"type\": \"integer\"}]}";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void writeInputs() throws IOException {
        Files.createDirectory(folder.resolve("folder.csv"));
        byte[] noise = new byte[200_000];
        new Random(7).nextBytes(noise);
        Files.write(folder.resolve("binary.csv"), noise);
        writeLongLine(folder.resolve("long-line.csv"));
        write("empty.csv", "");
        write("blank.csv", "\n\n\n");
        write("header-only.csv", "a,b\n");
        write("no-header.csv", "1\n2\n");
        write("good.csv", "a\n1\n");
        write("wrong.csv", "a\nx\n");
        write("unclosed.csv", "a;b\n1;\"2\n3;4\n");
        write("zip.csv", "PK\u0003\u0004garbage");
        write("page.csv", "<!DOCTYPE html><html><body>404</body></html>");
        write("utf-16.csv", "\ufeffa\n1\n", UTF_16LE);
        write("latin.csv", "a\né\n", ISO_8859_1);
        write("ok.json", ONE_INTEGER);
        write("unknown-type.json", "{\"fields\": [{\"name\": \"a\", \"type\": \"nosuch\"}]}");
        write("cut.json", "{\"fields\":");
        write(
                "documents.json",
                "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"type\": \"object\"}");
        write("mapping.json", ColumnMapping.identity().toJson());
        write("list.json", "[]");
        write("empty.json", "");
        write("no-fields.json", "{\"title\": \"nothing\"}");
        write("bad-pattern.json", ONE_INTEGER.replace("integer\"", "string\", \"constraints\": {\"pattern\": \"(\"}"));
        write("title-only.json", "{\"title\": 1}");
        write("no-licence.json", "{\"key\": \"k\", \"title\": \"T\", \"distributions\": []}");
        write("lost-file.json", dataset("nowhere.csv"));
        write("outside.json", dataset("../../../etc/hostname"));
        write("good-dataset.json", dataset("good.csv"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            an empty file             | validate empty.csv --schema ok.json               | 1 | empty
            nothing but blank lines   | validate blank.csv --schema ok.json               | 1 | header
            a folder                  | validate folder.csv --schema ok.json              | 3 | is a folder
            noise                     | validate binary.csv --schema ok.json              | 1 | format
            a line of 200 MB          | validate long-line.csv --schema ok.json           | 1 | limit
            a quote left open         | validate unclosed.csv --schema ok.json            | 1 | quote
            a zip behind .csv         | validate zip.csv --schema ok.json                 | 1 | zip
            a web page behind .csv    | validate page.csv --schema ok.json                | 1 | HTML
            UTF-16                    | validate utf-16.csv --schema ok.json              | 0 | UTF-16
            another alphabet          | validate latin.csv --schema ok.json               | 1 | windows-1252
            a header alone            | validate header-only.csv --schema ok.json         | 0 | no row
            no header                 | validate no-header.csv --schema ok.json           | 1 | header
            a wrong cell              | validate wrong.csv --schema ok.json               | 1 | A2
            no such file              | validate missing.csv --schema ok.json             | 3 | no file
            a type that is not one    | validate good.csv --schema unknown-type.json      | 3 | /fields/0/type
            half a schema             | validate good.csv --schema cut.json               | 3 | cut.json
            a list for a schema       | validate good.csv --schema list.json              | 3 | list.json
            an empty schema           | validate good.csv --schema empty.json             | 3 | empty.json
            a schema without fields   | validate good.csv --schema no-fields.json         | 3 | fields
            no such schema file       | validate good.csv --schema missing.json           | 3 | no file
            a folder for a schema     | validate good.csv --schema folder.csv             | 3 | is a folder
            a name that is not known  | validate good.csv --schema scdl/nosuch            | 2 | scdl/subventions
            a schema by ftp           | validate good.csv --schema ftp://example.org/s    | 2 | https://
            nobody behind an address  | validate good.csv --schema http://127.0.0.1:1/s   | 3 | try again later
            a schema of documents     | repair good.csv --schema geojson --out new.csv    | 2 | JSON documents
            the same by its file      | template documents.json --out new.csv             | 2 | JSON documents
            a table at an address     | validate https://example.org/a --schema ok.json   | 2 | Download it
            a report over its table   | validate good.csv --schema ok.json --out good.csv | 2 | would be lost
            a repair over its table   | repair good.csv --schema ok.json --out good.csv   | 2 | would be lost
            a trace over the table    | repair good.csv --schema ok.json --out new.csv --trace good.csv | 2 | would be lost
            a trace over the new one  | repair good.csv --schema ok.json --out new.csv --trace new.csv  | 2 | would be lost
            a mapping over its table  | mapping good.csv --schema ok.json --out good.csv  | 2 | would be lost
            a workbook by repair      | repair good.csv --schema ok.json --out new.xlsx   | 2 | .csv
            an ODS template           | template ok.json --out new.ods                    | 2 | .xlsx
            corrections as CSV        | correct wrong.csv --schema ok.json --out new.csv  | 2 | .xlsx
            a template over a file    | template ok.json --out good.csv                   | 3 | --replace
            a report over its schema  | validate good.csv --schema ok.json --format json --out ok.json | 2 | would be lost
            a lint over its schema    | lint ok.json --format json --out ok.json          | 2 | would be lost
            a repair over its schema  | repair good.csv --schema ok.json --out ok.json    | 2 | would be lost
            a text named as a page    | validate good.csv --schema ok.json --out r.html   | 2 | --format
            a page named as a table   | validate good.csv --schema ok.json --out r.xlsx --format html | 2 | .html
            a repair over a table     | repair good.csv --schema ok.json --out wrong.csv  | 3 | --replace
            a conversion over a table | convert good.csv --schema ok.json --mapping mapping.json --out wrong.csv | 3 | --replace
            a merge over a table      | merge good.csv wrong.csv --schema ok.json --out empty.csv | 3 | --replace
            a trace over a table      | repair good.csv --schema ok.json --out new.csv --trace wrong.csv | 3 | --replace
            a mapping over a mapping  | mapping good.csv --schema ok.json --out mapping.json | 3 | --replace
            a mapping as CSV          | mapping good.csv --schema ok.json --out new.csv   | 2 | .json
            no memory for a repair    | repair good.csv --schema ok.json --out new.csv --key-memory 0 | 2 | MIB
            no place for the report   | validate good.csv --schema ok.json --out no/r.txt | 3 | no folder
            nothing to validate       | validate                                          | 2 | FILE
            no schema                 | validate good.csv                                 | 2 | --schema
            an option without a value | validate good.csv --schema                        | 2 | --schema
            an unknown format         | validate good.csv --schema ok.json --format pdf   | 2 | text|html|json
            a negative number         | validate good.csv --schema ok.json --findings -1  | 2 | N|all
            no memory for keys        | validate good.csv --schema ok.json --key-memory 0 | 2 | MIB
            memory with a unit        | validate good.csv --schema ok.json --key-memory 1G | 2 | MIB
            an unknown language       | validate good.csv --schema ok.json --lang de      | 2 | fr|en
            two ways to say a sheet   | validate good.csv --schema ok.json --sheet a --dialect b | 2 | --sheet, --dialect
            lint of an unknown name   | lint scdl/nosuch                                  | 2 | scdl/subventions
            lint of another schema    | lint documents.json                               | 2 | JSON documents
            lint of no file           | lint missing.json                                 | 3 | no file
            an unknown option         | validate good.csv --schema ok.json --fast         | 2 | --fast
            a misspelt option         | validate good.csv --schema ok.json --fromat json  | 2 | Did you mean --format?
            one file too many         | validate good.csv wrong.csv --schema ok.json      | 2 | wrong.csv
            no command                |                                                   | 2 | --help
            a misspelt command        | valdate good.csv                                  | 2 | Did you mean validate?
            an unknown command        | frobnicate                                        | 2 | frobnicate
            help of an unknown one    | help frobnicate                                   | 2 | frobnicate
            a dataset without a key   | publish title-only.json --to out                  | 3 | title-only.json
            no licence, no files      | publish no-licence.json --to out --yes            | 1 | licence
            a file that is not there  | publish lost-file.json --to out --yes             | 1 | File not found
            no such description       | publish missing.json --to out                     | 3 | no file
            a folder to describe it   | publish folder.csv --to out                       | 3 | is a folder
            half a description        | publish cut.json --to out                         | 3 | cut.json
            no place to publish to    | publish good-dataset.json                         | 2 | --to
            a portal without a key    | publish good-dataset.json --to https://example.org| 2 | OPENDATA_API_KEY
            an address that is none   | publish good-dataset.json --to ftp://example.org  | 2 | https://
            a portal that is none     | search x --portal http://                         | 2 | https://
            a folder's organisation   | publish good-dataset.json --to out --organization x | 2 | --organization
            a file to publish into    | publish good-dataset.json --to good.csv --yes     | 3 | is a file
            nobody to say yes         | publish good-dataset.json --to nobody             | 2 | --yes
            """)
    void getsOneMessageAndTheRightExitCode(String what, String command, int exitCode, String says) {
        CommandRun run = CommandRun.of(arguments(command));

        assertThat(run.exitCode()).as(run.everything()).isEqualTo(exitCode);
        assertThat(run.everything()).containsIgnoringCase(says).doesNotContain("\tat ", "Exception");
    }

    private static String[] arguments(String command) {
        return command == null
                ? new String[0]
                : Arrays.stream(command.split(" ")).map(BadInputTest::inFolder).toArray(String[]::new);
    }

    /** What looks like a file name is one in our folder. */
    private static String inFolder(String word) {
        boolean file =
                word.matches("[a-z0-9/-]+\\.(csv|json|txt|xlsx|ods)") || word.equals("out") || word.equals("nobody");
        return file ? folder.resolve(word).toString() : word;
    }

    private static String dataset(String file) {
        return """
                {"key": "essai", "title": "Jeu d'essai",
                 "description": "Un jeu d'essai, décrit par assez de mots pour que personne ne s'y trompe : il ne sert \
                qu'à voir si la publication refuse ce qui est à refuser.",
                 "publisher": {"name": "Commune d'exemple", "siren": "220700017"},
                 "licence": "licence-ouverte-2.0", "frequency": "ANNUAL",
                 "distributions": [{"title": "Essai", "file": "%s", "format": "CSV", "mediaType": "text/csv"}]}
                """.formatted(file);
    }

    private static void write(String name, String text) throws IOException {
        write(name, text, UTF_8);
    }

    private static void write(String name, String text, Charset charset) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(charset));
    }

    private static void writeLongLine(Path file) throws IOException {
        byte[] million = new byte[1_000_000];
        Arrays.fill(million, (byte) 'x');
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 200; i++) {
                out.write(million);
            }
        }
    }
}
