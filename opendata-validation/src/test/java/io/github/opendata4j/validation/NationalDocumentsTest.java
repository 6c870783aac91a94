package io.github.opendata4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.schema.JsonSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The national schemas that are JSON Schemas, with the examples that their authors publish. */
class NationalDocumentsTest {

    private static final Path SCHEMAS =
            Path.of(System.getProperty("opendata.shared", "../../shared"), "corpus", "scdl");

    @BeforeEach
    void needTheCorpus() {
        assumeTrue(Files.isDirectory(SCHEMAS));
    }

    @ParameterizedTest
    @CsvSource({
        "139bercy__format-commande-publique/exemples/schema_decp_v2.0.3.json,"
                + " 139bercy__format-commande-publique/exemples/marches_avec_modifications.json",
        "139bercy__format-commande-publique/exemples/schema_decp_v2.0.3.json, 139bercy__format-commande-publique/exemples/concessions.json",
        "PnX-SI__schema_randonnee/1.1.0/schema.json, PnX-SI__schema_randonnee/exemples/exemple-valide.json",
        "metis-reseaux__infos-travaux/0.0.2/informations_travaux.json, metis-reseaux__infos-travaux/exemples/example.json",
        "etalab__schema-amenagements-cyclables/0.3.5/schema_amenagements_cyclables.json, etalab__schema-amenagements-cyclables/exemples/exemple-valide.json",
    })
    void findsThePublishedExamplesValid(String schema, String example) throws IOException {
        Report report = DocumentValidator.of(JsonSchema.read(SCHEMAS.resolve(schema)))
                .validate(TableSource.of(SCHEMAS.resolve(example)));

        assertThat(report.findings()).isEmpty();
        assertThat(report.isComplete()).isTrue();
    }

    @Test
    void loadsEachOfThem() throws IOException {
        try (Stream<Path> files = Files.walk(SCHEMAS)) {
            List<Path> schemas = files.filter(file -> file.toString().endsWith(".json"))
                    .filter(NationalDocumentsTest::isJsonSchema)
                    .toList();
            assertThat(schemas).hasSizeGreaterThanOrEqualTo(8);
            for (Path schema : schemas) {
                Report report = DocumentValidator.of(JsonSchema.read(schema))
                        .validate(TableSource.of("a.json", new byte[] {'{', '}'}));
                assertThat(report.count("schema-invalid")).as("%s", schema).isZero();
            }
        }
    }

    private static boolean isJsonSchema(Path file) {
        try {
            return JsonSchema.isJsonSchema(Files.readString(file));
        } catch (IOException e) {
            return false;
        }
    }
}
