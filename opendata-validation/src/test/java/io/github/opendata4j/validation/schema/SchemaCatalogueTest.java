package io.github.opendata4j.validation.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.TableSchema;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaCatalogueTest {

    private final SchemaCatalogue catalogue = SchemaCatalogue.bundled();

    static Iterable<String> names() {
        return SchemaCatalogue.bundled().names();
    }

    @Test
    void namesTheSchemasThatComeWithTheLibrary() {
        assertThat(catalogue.names())
                .containsExactly(
                        "atlasante/schema-dae",
                        "datagouv/schema-fontaine-eau",
                        "etalab/schema-comptage-mobilites-channel",
                        "etalab/schema-comptage-mobilites-measure",
                        "etalab/schema-comptage-mobilites-site",
                        "etalab/schema-decp-dpa",
                        "etalab/schema-hautes-remunerations",
                        "etalab/schema-irve-dynamique",
                        "etalab/schema-irve-statique",
                        "etalab/schema-lieux-covoiturage",
                        "etalab/schema-stationnement",
                        "etalab/schema-stationnement-cyclable",
                        "openmaraude/schema-stationstaxi",
                        "scdl/budget",
                        "scdl/catalogue",
                        "scdl/deliberations",
                        "scdl/equipements",
                        "scdl/menus-collectifs",
                        "scdl/plats-menus-collectifs",
                        "scdl/prenoms",
                        "scdl/subventions");
    }

    @Test
    void tellsTheNamesThereAreWhenAskedForAnother() {
        assertThatThrownBy(() -> catalogue.get("scdl/subvention"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("scdl/subvention'")
                .hasMessageContaining("scdl/prenoms, scdl/subventions");
    }

    @Test
    void findsNothingUnderAPathThatLeavesTheCatalogue() {
        assertThat(catalogue.find("../rules")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void refersToASchemaByTheNameItHasInTheCatalogue(String name) {
        TableSchema schema = catalogue.get(name);

        assertThat(schema.reference().name()).isEqualTo(name);
        assertThat(schema.version()).isPresent();
        assertThat(schema.reference().url())
                .hasValueSatisfying(url -> assertThat(url.toString())
                        .startsWith("https://schema.data.gouv.fr/schemas/" + name + "/"
                                + schema.version().orElseThrow() + "/")
                        .endsWith(".json"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void explainsEveryFieldInFrench(String name) {
        assertThat(catalogue.get(name).fields()).allSatisfy(field -> {
            assertThat(field.title()).as(field.name()).isPresent();
            assertThat(field.description()).as(field.name()).isPresent();
            assertThat(field.example()).as(field.name()).isPresent();
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void asksItsChecksOfFieldsThatItHas(String name) {
        TableSchema schema = catalogue.get(name);
        var fields = schema.fields().stream().map(Field::name).toList();

        assertThat(schema.customChecks())
                .flatExtracting(check -> check.params().values())
                .filteredOn(value -> !"yes".equals(value) && !">=".equals(value))
                .allSatisfy(value -> assertThat(value instanceof Iterable<?> several ? several : List.of(value))
                        .allSatisfy(one -> assertThat(fields).contains(String.valueOf(one))));
    }
}
