package io.github.opendata4j.model.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnMappingTest {

    private static final ColumnMapping MAPPING = ColumnMapping.builder()
            .map(" Montant alloué", "montant")
            .ignore("Notes")
            .build();

    @Test
    void givesColumnsTheNamesOfTheSchema() {
        assertThat(MAPPING.fieldOf("Montant alloué ")).isEqualTo("montant");
        assertThat(MAPPING.fieldOf(" nom ")).isEqualTo("nom");
        assertThat(MAPPING.ignores("Notes")).isTrue();
        assertThat(MAPPING.ignores("nom")).isFalse();
        assertThat(MAPPING.labels()).containsExactly("Montant alloué", "Notes");
        assertThat(ColumnMapping.identity().labels()).isEmpty();
    }

    @Test
    void isTheSameBuiltParsedAndRead(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("mapping.json"), MAPPING.toJson());

        assertThat(ColumnMapping.parse("{\"Montant alloué\": \"montant\", \"Notes\": null}"))
                .isEqualTo(MAPPING)
                .hasSameHashCodeAs(MAPPING);
        assertThat(ColumnMapping.read(file)).isEqualTo(MAPPING).hasToString(MAPPING.toString());
    }

    @Test
    void isRefusedForAFileThatLacksItsLabels() {
        assertThatCode(() -> MAPPING.requireLabels("a.csv", List.of("Notes ", "Montant alloué")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> MAPPING.requireLabels("a.csv", List.of("Montant", "Notes")))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("a.csv")
                .hasMessageContaining("'Montant alloué'")
                .hasMessageContaining("Montant, Notes");
    }

    @Test
    void noFieldHasTwoColumns() {
        assertThatThrownBy(() -> ColumnMapping.builder().map("a", "x").map("b", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'x'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{", "{\"a\": 1}", "{\"a\": \"x\", \"b\": \"x\"}", "{\"a\": \"x\", \"a \": \"y\"}"})
    void jsonThatIsNoMappingIsRefused(String json) {
        assertThatThrownBy(() -> ColumnMapping.parse(json)).isInstanceOf(SchemaException.class);
    }
}
