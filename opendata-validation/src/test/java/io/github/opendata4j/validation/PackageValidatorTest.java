package io.github.opendata4j.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.validation.render.TextReport;
import io.github.opendata4j.validation.schema.SchemaCatalogue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageValidatorTest {

    private static final String SITES = """
            {"name": "sites", "path": "donnees/sites.csv", "schema": {"primaryKey": "id", "fields": [
              {"name": "id", "type": "string"}, {"name": "lieu", "type": "string"}]}}""";

    private static final String COUNTS = """
            {"name": "comptages", "path": "donnees/comptages.csv", "schema": {
              "fields": [{"name": "site", "type": "string"}, {"name": "passages", "type": "integer"}],
              "foreignKeys": [{"fields": ["site"], "reference": {"resource": "sites", "fields": ["id"]}}]}}""";

    @TempDir
    Path folder;

    private void write(String path, String text) throws IOException {
        write(path, text.getBytes(UTF_8));
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, bytes);
    }

    private Report check(String... resources) throws IOException {
        write("datapackage.json", "{\"resources\": [" + String.join(",", resources) + "]}");
        return PackageValidator.standard().validate(folder.resolve("datapackage.json"));
    }

    /** Resource, code, field and place of each finding. */
    private static List<String> told(Report report) {
        return report.findings().stream().map(PackageValidatorTest::told).toList();
    }

    private static String told(Finding finding) {
        List<String> words = new ArrayList<>();
        finding.location().resource().ifPresent(words::add);
        words.add(finding.code());
        finding.location().field().ifPresent(words::add);
        finding.location().row().ifPresent(row -> words.add("row " + row));
        finding.location().pointer().ifPresent(words::add);
        return String.join(" ", words);
    }

    private void writeTables() throws IOException {
        write("donnees/sites.csv", "id,lieu\nA,Pont\nB,Gare\n");
        write("donnees/comptages.csv", "site,passages\nA,12\nB,7\nA,3\n");
    }

    @Test
    void acceptsAPackageWhoseTablesFitTogether() throws IOException {
        writeTables();
        Report report = check(SITES, COUNTS);

        assertThat(report.isValid()).as(report.toString()).isTrue();
        assertThat(report.isComplete()).isTrue();
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void theTextOfAValidPackageSaysWhatWasChecked() throws IOException {
        writeTables();
        Report report = check(SITES, COUNTS);

        assertThat(report.sources()).hasSize(2);
        assertThat(TextReport.in(Locale.ENGLISH).render(report))
                .startsWith("No error in 5\u00a0rows of 2\u00a0files.")
                .contains("Files: 2", "sites.csv: 2\u00a0rows, 2\u00a0columns", "comptages.csv: 3\u00a0rows");
    }

    @Test
    void findsAReferenceToARowThatIsNotInTheOtherTable() throws IOException {
        writeTables();
        write("donnees/comptages.csv", "site,passages\nA,12\nZ,7\nA,beaucoup\n");

        assertThat(told(check(COUNTS, SITES)))
                .containsExactlyInAnyOrder(
                        "comptages foreign-key-missing site row 3", "comptages type-integer passages row 4");
    }

    @Test
    void saysWhenTheOtherTableIsMissing() throws IOException {
        writeTables();

        assertThat(told(check(COUNTS))).containsExactly("comptages foreign-key-unresolved");
        Files.delete(folder.resolve("donnees/sites.csv"));
        Report report = check(SITES, COUNTS);
        assertThat(told(report))
                .containsExactly("sites source-unreachable /resources/0/path", "comptages foreign-key-unresolved");
        assertThat(report.isValid()).isFalse();
    }

    @Test
    void readsItFromItsFolderAndFromAnArchive() throws IOException {
        writeTables();
        write("donnees/comptages.csv", "site,passages\nZ,1\n");
        check(SITES, COUNTS);
        List<String> expected = List.of("comptages foreign-key-missing site row 2");

        assertThat(told(PackageValidator.standard().validate(folder))).isEqualTo(expected);
        for (String prefix : List.of("", "comptages-2026/")) {
            Path archive = archive(prefix, "datapackage.json", "donnees/sites.csv", "donnees/comptages.csv");
            assertThat(told(PackageValidator.standard().validate(archive)))
                    .as(prefix)
                    .isEqualTo(expected);
        }
    }

    private Path archive(String prefix, String... paths) throws IOException {
        Path archive = folder.resolve("paquet.zip");
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String path : paths) {
                zip.putNextEntry(new ZipEntry(prefix + path));
                zip.write(Files.readAllBytes(folder.resolve(path)));
            }
        }
        return archive;
    }

    @Test
    void saysWhatAnArchiveLacks() throws IOException {
        writeTables();
        Path tables = archive("", "donnees/sites.csv");
        assertThat(told(PackageValidator.standard().validate(tables))).containsExactly("source-unreachable");

        check(SITES, COUNTS);
        Path half = archive("", "datapackage.json", "donnees/comptages.csv");
        assertThat(told(PackageValidator.standard().validate(half)))
                .contains("sites source-unreachable /resources/0/path");

        write("paquet.zip", "PK\u0003\u0004 and no more");
        Report broken = PackageValidator.standard().validate(folder.resolve("paquet.zip"));
        assertThat(broken.isValid()).isFalse();
        assertThat(broken.findings()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.csv",
                "donnees/../../secret.csv",
                "/etc/passwd",
                ".git/config.csv",
                "donnees/.cache/a.csv",
                "C:/secret.csv",
                "..\\\\secret.csv",
                "file:///etc/passwd",
                "ftp://exemple.fr/a.csv",
                "http:///a.csv",
                "./",
                " "
            })
    void leavesTheFolderForNoPath(String path) throws IOException {
        write("../secret.csv", "a\n1\n");
        Report report = check("{\"name\": \"a\", \"path\": \"" + path + "\"}");

        assertThat(told(report)).containsExactly("metadata-invalid /resources/0/path");
        assertThat(report.isValid()).isFalse();
        assertThat(report.isComplete()).isFalse();
        assertThat(report.findings().get(0).message(Locale.FRENCH)).contains("le chemin d'un fichier du dossier");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a privilege there")
    void leavesTheFolderForNoLink() throws IOException {
        Path outside = Files.createTempFile("secret", ".csv");
        Files.writeString(outside, "a\n1\n");
        Files.createSymbolicLink(folder.resolve("lien.csv"), outside);

        assertThat(told(check("{\"name\": \"a\", \"path\": \"lien.csv\"}")))
                .containsExactly("a source-unreachable /resources/0/path");
        Files.delete(outside);
    }

    @Test
    void takesAPathWithAPointAtItsBeginningForWhatItIs() throws IOException {
        write("a.csv", "a\n1\n");

        assertThat(told(check("{\"name\": \"a\", \"path\": \"./a.csv\"}"))).isEmpty();
    }

    @Test
    void asksTheWebOnlyThroughAFetcher() throws IOException {
        String remote = "{\"name\": \"a\", \"path\": \"https://exemple.fr/a.csv\", \"schema\": "
                + "\"https://exemple.fr/schema.json\"}";
        assertThat(told(check(remote))).containsExactly("a source-unreachable /resources/0/path");

        List<URI> asked = new ArrayList<>();
        Report report = PackageValidator.builder()
                .fetcher(address -> {
                    asked.add(address);
                    String text = address.getPath().endsWith(".csv")
                            ? "a\nx\n"
                            : "{\"fields\": [{\"name\": \"a\", \"type\": \"integer\"}]}";
                    return new ByteArrayInputStream(text.getBytes(UTF_8));
                })
                .build()
                .validate(folder);
        assertThat(told(report)).containsExactly("a type-integer a row 2");
        assertThat(asked)
                .contains(URI.create("https://exemple.fr/a.csv"), URI.create("https://exemple.fr/schema.json"));
    }

    @Test
    void takesASchemaThatTheCatalogueHasForItsAddressFromThere() throws IOException {
        String address = SchemaCatalogue.bundled()
                .get("scdl/prenoms")
                .reference()
                .url()
                .orElseThrow()
                .toString();
        write(
                "p.csv",
                "COMMUNE_NOM,COLL_INSEE,ENFANT_SEXE,ENFANT_PRENOM,NOMBRE_OCCURRENCES,ANNEE\n,07186,X,Marie,3,2019\n");

        assertThat(told(check("{\"name\": \"p\", \"path\": \"p.csv\", \"schema\": \"" + address + "\"}")))
                .containsExactly("p enum ENFANT_SEXE row 2");
    }

    @Test
    void readsSchemaAndDialectFromFilesOfTheirOwn() throws IOException {
        write("s/schema.json", "{\"fields\": [{\"name\": \"a\", \"type\": \"integer\"}, {\"name\": \"b\"}]}");
        write("s/dialect.json", "{\"delimiter\": \"|\"}");
        write("a.csv", "a|b\nx|caf\u00e9\n".getBytes(Charset.forName("windows-1252")));
        Report report = check("{\"name\": \"a\", \"path\": \"a.csv\", \"encoding\": \"windows-1252\","
                + " \"schema\": \"s/schema.json\", \"dialect\": \"s/dialect.json\"}");

        assertThat(told(report)).containsExactly("a type-integer a row 2");
        assertThat(report.source().orElseThrow().encoding()).isEqualToIgnoringCase("windows-1252");
    }

    @Test
    void saysWhichPartOfAResourceIsUnusable() throws IOException {
        write("a.csv", "a\n1\n");
        write("faux.json", "{\"champs\": []}");
        String path = "\"path\": \"a.csv\"";

        assertThat(told(check(
                        "{\"name\": \"1\", " + path + ", \"schema\": \"rien.json\"}",
                        "{\"name\": \"2\", " + path + ", \"schema\": \"faux.json\"}",
                        "{\"name\": \"3\", " + path + ", \"schema\": \"../a.json\"}",
                        "{\"name\": \"4\", " + path + ", \"schema\": {\"fields\": []}}",
                        "{\"name\": \"5\", " + path + ", \"dialect\": {\"delimiter\": 5}}",
                        "{\"name\": \"6\", " + path + ", \"encoding\": \"utf-nine\"}",
                        "{\"name\": \"7\", " + path + ", \"data\": []}",
                        "{\"name\": \"8\"}",
                        "{" + path + "}",
                        "{\"name\": \"1\", " + path + "}",
                        "12",
                        "{\"name\": \"9\", \"path\": []}",
                        "{\"name\": \"10\", " + path + ", \"hash\": \"sha256:zz\"}")))
                .containsExactlyInAnyOrder(
                        "1 schema-unreadable /resources/0/schema",
                        "2 schema-unreadable /resources/1/schema",
                        "3 metadata-invalid /resources/2/schema",
                        "4 schema-unreadable /resources/3/schema",
                        "5 metadata-invalid /resources/4/dialect",
                        "metadata-invalid /resources/5/encoding",
                        "metadata-invalid /resources/6/path",
                        "metadata-invalid /resources/7/path",
                        "metadata-invalid /resources/8/name",
                        "metadata-invalid /resources/9/name",
                        "metadata-invalid /resources/10",
                        "metadata-invalid /resources/11/path",
                        "metadata-invalid /resources/12/hash");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "{}", "{\"resources\": []}", "{\"resources\": {}}", "null", ""})
    void saysThatADescriptorIsNone(String descriptor) throws IOException {
        write("datapackage.json", descriptor);
        Report report = PackageValidator.standard().validate(folder);

        assertThat(report.findings()).singleElement().extracting(Finding::code).isEqualTo("metadata-invalid");
        assertThat(report.isValid()).isFalse();
        assertThat(report.isComplete()).isFalse();
    }

    @Test
    void cantCheckAPackageThatIsNotThere() {
        assertThatThrownBy(() -> PackageValidator.standard().validate(folder.resolve("rien")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void putsSeveralPartsTogetherWhetherTheyRepeatTheHeaderOrNot() throws IOException {
        write("1.csv", "\uFEFFa,b\r\n1,x\r\n2,y");
        write("2.csv", "a,b\n3,z\n");
        write("3.csv", "4,t\nquatre,u\n");
        write("4.csv", "");
        Report report = check("{\"name\": \"a\", \"path\": [\"1.csv\", \"2.csv\", \"3.csv\", \"4.csv\"], \"schema\": "
                + "{\"fields\": [{\"name\": \"a\", \"type\": \"integer\"}, {\"name\": \"b\"}]}}");

        assertThat(told(report)).contains("a type-integer a row 6");
        assertThat(report.count("type-integer")).isEqualTo(1);
    }

    @Test
    void readsDataOfTheDescriptorItself() throws IOException {
        String schema = "\"schema\": {\"fields\": [{\"name\": \"a\", \"type\": \"integer\"}, {\"name\": \"b\"}]}}";

        assertThat(told(check(
                        "{\"name\": \"l\", \"data\": [[\"a\", \"b\"], [1, \"x\\\"y\"], [\"un\", null]], " + schema)))
                .containsExactly("l type-integer a row 3");
        assertThat(told(check("{\"name\": \"o\", \"data\": [{\"b\": \"x\"}, {\"a\": 1.5, \"b\": [1]}], " + schema)))
                .contains("o type-integer a row 3");
        assertThat(told(check("{\"name\": \"t\", \"data\": \"a;b\\n1;x\\nz;y\\n\", " + schema)))
                .contains("t type-integer a row 3");
        assertThat(told(check("{\"name\": \"n\", \"data\": 12, " + schema)))
                .containsExactly("n metadata-invalid /resources/0/data");
        assertThat(told(check("{\"name\": \"m\", \"data\": [[\"a\"], 3], " + schema)))
                .containsExactly("m metadata-invalid /resources/0/data");
        assertThat(told(check("{\"name\": \"m\", \"data\": [{\"a\": 1}, 3], " + schema)))
                .containsExactly("m metadata-invalid /resources/0/data");
    }

    @Test
    void readsRowsInAFileOfJson() throws IOException {
        write("a.json", "[{\"a\": 1}, {\"a\": \"x\"}]");
        write("b.json", "<html>");
        String schema = ", \"schema\": {\"fields\": [{\"name\": \"a\", \"type\": \"integer\"}]}}";

        assertThat(told(check(
                        "{\"name\": \"a\", \"path\": \"a.json\"" + schema,
                        "{\"name\": \"b\", \"path\": \"b.json\"" + schema)))
                .containsExactlyInAnyOrder("a type-integer a row 3", "b metadata-invalid /resources/1/path");
    }

    @Test
    void comparesLengthAndChecksum() throws IOException {
        write("a.txt", "bonjour");
        String path = "{\"path\": \"a.txt\", ";
        String md5 = "f02368945726d5fc2a14eb576f7276c0";

        assertThat(told(check(
                        path + "\"name\": \"1\", \"bytes\": 7, \"hash\": \"" + md5 + "\"}",
                        path + "\"name\": \"2\", \"hash\": \"md5:" + md5 + "\"}",
                        path + "\"name\": \"3\", \"hash\": \"sha1:1f71e0f4ac9b47cd93bf269e4017abaab9d3bd63\"}",
                        path
                                + "\"name\": \"4\", \"hash\": \"sha256:2cb4b1431b84ec15d35ed83bb927e27e8967d75f4bcd9cc4b25c8d879ae23e18\"}",
                        path + "\"name\": \"5\", \"bytes\": 8, \"hash\": \"md5:00\"}",
                        path + "\"name\": \"6\", \"bytes\": 7, \"hash\": \"sha512:00\"}",
                        path + "\"name\": \"7\", \"hash\": \"blake3:00\"}",
                        "{\"name\": \"8\", \"path\": \"rien.txt\", \"bytes\": 1}")))
                .containsExactlyInAnyOrder(
                        "5 byte-count /resources/4/bytes",
                        "6 hash-count /resources/5/hash",
                        "7 rule-skipped /resources/6/hash",
                        "8 source-unreachable /resources/7/path");
    }

    @Test
    void leavesAloneWhatIsNoTableAndChecksOneWithoutASchemaForBeingOne() throws IOException {
        write("plan.pdf", "%PDF");
        write("a.csv", "a,b\n1,2,3\n");

        assertThat(told(check(
                        "{\"name\": \"plan\", \"path\": \"plan.pdf\"}", "{\"name\": \"a\", \"path\": \"a.csv\"}")))
                .containsExactly("a row-too-long row 2");
    }

    @Test
    void followsAProfileAndKeepsAsManyFindingsAsAskedFor() throws IOException {
        write("a.csv", "a\nx\ny\nz\n");
        check(
                "{\"name\": \"a\", \"path\": \"a.csv\", \"schema\": {\"fields\": [{\"name\": \"a\", \"type\": \"integer\"}]}}");

        Report few =
                PackageValidator.builder().samples(1).keyMemory(1 << 20).build().validate(folder);
        assertThat(few.findings()).hasSize(1);
        assertThat(few.count("type-integer")).isEqualTo(3);
        Report all = PackageValidator.builder()
                .allSamples()
                .catalogue(SchemaCatalogue.bundled())
                .profile(ValidationProfile.STANDARD.toBuilder()
                        .name("sans")
                        .off("type-integer")
                        .build())
                .build()
                .validate(folder);
        assertThat(all.findings()).isEmpty();
        assertThatThrownBy(() -> PackageValidator.builder().samples(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PackageValidator.builder().keyMemory(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
