package io.github.opendata4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemasCommandTest {

    @TempDir
    Path folder;

    private String mirror;

    @BeforeEach
    void mirror() throws IOException {
        mirror = folder.resolve("copie").toString();
        write("copie/schemas.json", """
                {"schemas": [
                  {"name": "ville/bancs", "title": "Bancs publics", "labels": ["Mobilier"], "schema_type": "tableschema",
                   "versions": [{"version_name": "1.0.0", "schema_url": "https://exemple.fr/1/bancs.json"},
                                {"version_name": "2.0.0", "schema_url": "https://exemple.fr/2/bancs.json"}]},
                  {"name": "ville/zones", "title": "Zones", "schema_type": "jsonschema",
                   "versions": [{"version_name": "1.0.0", "schema_url": "https://exemple.fr/zones.json"}]}]}
                """);
        write("copie/ville/bancs/1.0.0/bancs.json", "{\"fields\": [{\"name\": \"id\", \"type\": \"string\"}]}");
        write("copie/ville/bancs/2.0.0/bancs.json", "{\"fields\": [{\"name\": \"id\", \"type\": \"integer\"}]}");
        write("copie/ville/zones/1.0.0/zones.json", """
                {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "required": ["nom"]}
                """);
        write("bancs.csv", "id\nB1\n");
    }

    private String write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, text);
        return file.toString();
    }

    @Test
    void findsSchemasByAWordWithoutItsAccents() {
        CommandRun run = CommandRun.of("schemas", "--search", "PRENOM");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("scdl/prenoms").hasLineCount(1);
    }

    @Test
    void saysThatNoSchemaIsWhatOneLooksFor() {
        CommandRun run = CommandRun.of("schemas", "--search", "licorne");

        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED.number());
        assertThat(run.err()).contains("licorne").contains("opendata schemas");
    }

    @Test
    void showsASchemaFieldByField() {
        String french =
                CommandRun.of("schemas", "scdl/subventions", "--lang", "fr").out();

        assertThat(french)
                .startsWith("Subventions attribuées par une collectivité\nscdl/subventions 2.1.1\n")
                .contains("\nmontant  nombre, obligatoire\n")
                .contains("\n  valeurs : aide en numéraire ; aide en nature ; ")
                .contains("\n  motif : ^W\\d{9}$\n")
                .contains("\n  vrai : oui\n")
                .contains("\n  exemple : Région Bretagne\n")
                .contains("Contrôles en plus :\n  french-siret-value: idAttribuant\n");
        assertThat(french.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
        assertThat(CommandRun.of("schemas", "etalab/schema-stationnement").out())
                .contains("Primary key, without duplicates: id")
                .contains("url  text (uri)");
    }

    @Test
    void showsTheDescriptorItself() {
        assertThat(CommandRun.of("schemas", "scdl/prenoms", "--format", "json").out())
                .startsWith("{")
                .contains("\"name\": \"scdl/prenoms\"");
    }

    @Test
    void listsAndShowsAMirroredCatalogue() {
        assertThat(CommandRun.of("schemas", "--from", mirror).out()).isEqualTo("ville/bancs  2.0.0   Bancs publics\n");
        assertThat(CommandRun.of("schemas", "--from", mirror, "--search", "mobilier")
                        .out())
                .contains("ville/bancs");
        assertThat(CommandRun.of("schemas", "ville/bancs@1.0.0", "--from", mirror)
                        .out())
                .contains("id  text");
    }

    @Test
    void checksAFileAgainstAVersionOfAMirroredCatalogue() {
        String table = folder.resolve("bancs.csv").toString();

        assertThat(CommandRun.of("validate", table, "--schema", "ville/bancs@1.0.0", "--schemas", mirror)
                        .exitCode())
                .isZero();
        assertThat(CommandRun.of("validate", table, "--schema", "ville/bancs", "--schemas", mirror)
                        .exitCode())
                .isEqualTo(ExitCode.REFUSED.number());
        CommandRun unknown = CommandRun.of("validate", table, "--schema", "ville/banc", "--schemas", mirror);
        assertThat(unknown.exitCode()).isEqualTo(ExitCode.USAGE.number());
        assertThat(unknown.err()).contains("ville/bancs");
    }

    @Test
    void checksADocumentAgainstAJsonSchemaOfAMirroredCatalogue() throws IOException {
        String zone = write("zone.json", "{\"titre\": \"centre\"}");

        CommandRun run = CommandRun.of("validate", zone, "--schema", "ville/zones", "--schemas", mirror);
        assertThat(run.exitCode()).as(run.everything()).isEqualTo(ExitCode.REFUSED.number());
    }

    @Test
    void asksForASchemaWhereTheFileIsNoPackage() {
        CommandRun run = CommandRun.of("validate", folder.resolve("bancs.csv").toString());

        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE.number());
        assertThat(run.err()).contains("--schema").contains("datapackage.json");
    }

    @Test
    void checksADataPackageAsAWhole() throws IOException {
        write("paquet/bancs.csv", "id\n1\nx\n");
        String descriptor = write("paquet/datapackage.json", """
                {"resources": [{"name": "bancs", "path": "bancs.csv",
                                "schema": {"fields": [{"name": "id", "type": "integer"}]}}]}
                """);

        for (String named : new String[] {descriptor, folder.resolve("paquet").toString()}) {
            CommandRun run = CommandRun.of("validate", named, "--values");
            assertThat(run.exitCode()).as(run.everything()).isEqualTo(ExitCode.REFUSED.number());
            assertThat(run.out()).contains("id: ");
        }
        write("paquet/bancs.csv", "id\n1\n2\n");
        assertThat(CommandRun.of("validate", descriptor).exitCode()).isZero();
        assertThat(CommandRun.of("validate", descriptor, "--format", "html").out())
                .contains("<html");
    }
}
