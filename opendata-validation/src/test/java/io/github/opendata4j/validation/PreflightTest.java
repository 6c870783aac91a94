package io.github.opendata4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.DatasetBuilder;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.DistributionBuilder;
import io.github.opendata4j.model.Frequency;
import io.github.opendata4j.model.Organization;
import io.github.opendata4j.model.SchemaReference;
import io.github.opendata4j.model.licence.Licences;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.validation.schema.SchemaCatalogue;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreflightTest {

    private static final String PRENOMS = "COMMUNE_NOM,COLL_INSEE,ENFANT_SEXE,ENFANT_PRENOM,NOMBRE_OCCURRENCES,ANNEE\n";

    private final Preflight preflight = Preflight.standard();

    @TempDir
    private Path folder;

    @Test
    void findsNothingInADatasetThatIsReady() throws IOException {
        Distribution prenoms = file("a", "a.csv", PRENOMS + "Privas,07186,F,Marie,3,2019\n")
                .conformsTo(SchemaReference.of("scdl/prenoms", "1.1.6"))
                .build();

        Report report = preflight.check(dataset().addDistribution(prenoms).build());

        assertThat(report.isValid()).isTrue();
        assertThat(report.isComplete()).isTrue();
        assertThat(tableFindings(report)).isEmpty();
    }

    @Test
    void checksEveryFileAgainstItsOwnSchemaAndSaysWhichFileIsWrong() throws IOException {
        Distribution right = file("a", "a.csv", PRENOMS + "Privas,07186,F,Marie,3,2019\n")
                .conformsTo(SchemaReference.of("scdl/prenoms"))
                .build();
        Distribution wrong = file("b", "b.csv", PRENOMS + "Privas,07186,X,marie,0,2019\n")
                .conformsTo(SchemaReference.of("scdl/prenoms"))
                .build();

        Report report = preflight.check(
                dataset().addDistribution(right).addDistribution(wrong).build());

        assertThat(report.isValid()).isFalse();
        assertThat(tableFindings(report))
                .containsExactly("b enum ENFANT_SEXE", "b pattern ENFANT_PRENOM", "b minimum NOMBRE_OCCURRENCES");
        assertThat(report.wrongRows()).hasValue(1);
    }

    @Test
    void readsTheSchemaThatStandsBesideTheFile() throws IOException {
        Path schema = folder.resolve("aides.schema.json");
        Files.writeString(schema, "{\"fields\": [{\"name\": \"montant\", \"type\": \"number\"}]}");
        Distribution distribution = file("a", "a.csv", "montant\ndouze\n")
                .conformsTo(SchemaReference.of("aides").withFile(schema))
                .build();

        Report report = preflight.check(dataset().addDistribution(distribution).build());

        assertThat(tableFindings(report)).containsExactly("a type-number montant");
    }

    @Test
    void saysThatASchemaCanNotBeRead() throws IOException {
        Path schema = folder.resolve("aides.schema.json");
        Files.writeString(schema, "{\"fields\":");
        Distribution distribution = file("a", "a.csv", "montant\n12\n")
                .conformsTo(SchemaReference.of("aides").withFile(schema))
                .build();

        Report report = preflight.check(dataset().addDistribution(distribution).build());

        assertThat(report.count("dataset-schema-unreadable")).isEqualTo(1);
        assertThat(report.isValid()).isFalse();
    }

    @Test
    void warnsOfASchemaThatNobodyKnowsAndStillLooksIntoTheFile() throws IOException {
        Distribution distribution = file("a", "a.csv", "montant,objet\n12\n")
                .conformsTo(SchemaReference.of("scdl/prenom"))
                .build();

        Report report = preflight.check(dataset().addDistribution(distribution).build());

        assertThat(report.isComplete()).isFalse();
        assertThat(tableFindings(report)).containsExactly("a dataset-schema-unknown", "a row-too-short");
        Finding unknown = report.findings().stream()
                .filter(finding -> finding.code().equals("dataset-schema-unknown"))
                .findFirst()
                .orElseThrow();
        assertThat(unknown.location().pointer()).contains("/distributions/0/schema");
        assertThat(unknown.message(Locale.FRENCH)).contains("scdl/prenom\u00a0»", "scdl/prenoms");
    }

    @Test
    void saysThatAFileWasComparedWithAnotherVersion() throws IOException {
        Distribution distribution = file("a", "a.csv", PRENOMS + "Privas,07186,F,Marie,3,2019\n")
                .conformsTo(SchemaReference.of("scdl/prenoms", "v1.1.5"))
                .build();

        Report report = preflight.check(dataset().addDistribution(distribution).build());

        assertThat(tableFindings(report)).containsExactly("a dataset-schema-version");
    }

    @Test
    void checksAFileAgainstTheVeryVersionThatItFollowsWhereTheCatalogueHasIt() throws IOException {
        Preflight mirrored = Preflight.builder().catalogue(benches()).build();
        Distribution old = file("vieux", "a.csv", "id\nB1\n")
                .conformsTo(SchemaReference.of("ville/bancs", "1.0.0"))
                .build();
        Distribution recent = file("neuf", "b.csv", "id\nB1\n")
                .conformsTo(SchemaReference.of("ville/bancs", "v2.0.0"))
                .build();
        Distribution byAddress = file("adresse", "c.csv", "id\nB1\n")
                .conformsTo(SchemaReference.of("Nos bancs").withUrl(URI.create("https://exemple.fr/bancs/2.json")))
                .build();

        Report report = mirrored.check(dataset()
                .addDistribution(old)
                .addDistribution(recent)
                .addDistribution(byAddress)
                .build());

        assertThat(tableFindings(report)).containsExactly("neuf type-integer id", "adresse type-integer id");
    }

    @Test
    void saysThatTheCopyOfASchemaIsDamaged() throws IOException {
        SchemaCatalogue catalogue = benches();
        Files.writeString(folder.resolve("copie/ville/bancs/2.0.0/2.json"), "{");
        Distribution distribution = file("a", "a.csv", "id\nB1\n")
                .conformsTo(SchemaReference.of("ville/bancs"))
                .build();

        Report report = Preflight.builder()
                .catalogue(catalogue)
                .build()
                .check(dataset().addDistribution(distribution).build());

        assertThat(tableFindings(report)).containsExactly("a dataset-schema-unreadable");
        assertThat(report.isComplete()).isFalse();
    }

    /** A mirrored catalogue in which benches have letters in version 1 and numbers in version 2. */
    private SchemaCatalogue benches() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("copie"));
        Files.writeString(copy.resolve("schemas.json"), """
                {"schemas": [{"name": "ville/bancs", "schema_type": "tableschema", "versions": [
                  {"version_name": "1.0.0", "schema_url": "https://exemple.fr/bancs/1.json"},
                  {"version_name": "2.0.0", "schema_url": "https://exemple.fr/bancs/2.json"}]}]}
                """);
        for (String version : List.of("1", "2")) {
            Path descriptor = copy.resolve("ville/bancs/" + version + ".0.0/" + version + ".json");
            Files.createDirectories(descriptor.resolveSibling("."));
            Files.writeString(
                    descriptor,
                    "{\"fields\": [{\"name\": \"id\", \"type\": \"" + (version.equals("1") ? "string" : "integer")
                            + "\"}]}");
        }
        return SchemaCatalogue.read(copy);
    }

    @Test
    void checksThatAFileWithoutASchemaIsATable() throws IOException {
        Distribution distribution =
                file("a", "a.csv", "montant,,montant\n1,2,3\n,,\n1,2\n").build();

        Report report = preflight.check(dataset().addDistribution(distribution).build());

        assertThat(tableFindings(report))
                .containsExactlyInAnyOrder(
                        "a label-duplicate montant", "a label-blank ", "a row-blank", "a row-too-short");
        assertThat(report.schema()).isEmpty();
    }

    @Test
    void saysThatTheEndOfAFileCouldNotBeRead() throws IOException {
        Distribution distribution = file("a", "a.csv", "montant\n1\n\"2\n").build();

        Report report = preflight.check(dataset().addDistribution(distribution).build());

        assertThat(tableFindings(report)).containsExactly("a quote-unclosed");
        assertThat(report.isComplete()).isFalse();
    }

    @Test
    void namesTheEncodingOfAFileThatIsNotInUtf8() throws IOException {
        Path file = folder.resolve("a.csv");
        Files.write(file, "département,montant\nArdèche,1\n".getBytes(StandardCharsets.ISO_8859_1));

        Report report = preflight.check(dataset()
                .addDistribution(Distribution.ofFile("a", file).build())
                .build());

        assertThat(tableFindings(report)).contains("a encoding-unexpected");
        assertThat(report.isValid()).isTrue();
    }

    @Test
    void refusesAnArchiveBehindTheNameOfATable() throws IOException {
        Distribution distribution = file("a", "a.csv", "PK\u0003\u0004rest").build();

        Report report = preflight.check(dataset().addDistribution(distribution).build());

        assertThat(tableFindings(report)).containsExactly("a format-mismatch");
        assertThat(report.isValid()).isFalse();
    }

    @Test
    void saysThatItDoesNotLookIntoOtherFormats() throws IOException {
        Distribution distribution = file("a", "a.json", "[]")
                .format("JSON")
                .conformsTo(SchemaReference.of("scdl/prenoms"))
                .build();

        Report report = preflight.check(dataset().addDistribution(distribution).build());

        assertThat(tableFindings(report)).containsExactly("a dataset-table-not-checked");
    }

    @Test
    void doesNotLookIntoAFileThatIsMissing() {
        Distribution distribution =
                Distribution.ofFile("a", folder.resolve("absent.csv")).build();

        Report report = preflight.check(dataset().addDistribution(distribution).build());

        assertThat(tableFindings(report)).containsExactly("a dataset-file-missing");
    }

    private DistributionBuilder file(String key, String name, String content) throws IOException {
        return Distribution.ofFile(key, Files.writeString(folder.resolve(name), content));
    }

    private static DatasetBuilder dataset() {
        return Dataset.builder("aides", "Aides")
                .publisher(Organization.builder("Département de l'Ardèche").build())
                .licence(Licences.LICENCE_OUVERTE_2_0)
                .frequency(Frequency.ANNUAL);
    }

    /** Resource, code and field of what was found about files. */
    private static List<String> tableFindings(Report report) {
        return report.findings().stream()
                .filter(finding -> finding.location().resource().isPresent())
                .map(finding -> finding.location().resource().orElseThrow() + " " + finding.code()
                        + finding.location().field().map(field -> " " + field).orElse(""))
                .toList();
    }
}
