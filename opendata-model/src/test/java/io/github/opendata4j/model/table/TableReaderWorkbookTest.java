package io.github.opendata4j.model.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Rows of workbooks as typed values and records. */
class TableReaderWorkbookTest {

    private static final TableSchema SCHEMA = TableSchema.parse("""
            {"fields": [{"name": "nom"}, {"name": "siret"}, {"name": "montant", "type": "number", "decimalChar": ","},
                        {"name": "jour", "type": "date", "format": "%d/%m/%Y"}, {"name": "actif", "type": "boolean",
                         "trueValues": ["oui"], "falseValues": ["non"]}]}""");

    record Grant(String nom, String siret, BigDecimal montant, LocalDate jour, boolean actif) {}

    private static TableSource workbook(Consumer<Worksheet> content) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", "1.0")) {
            workbook.newWorksheet("Notice").value(0, 0, "Lisez-moi");
            Worksheet sheet = workbook.newWorksheet("Aides");
            String[] labels = {"nom", "siret", "montant", "jour", "actif"};
            for (int i = 0; i < labels.length; i++) {
                sheet.value(0, i, labels[i]);
            }
            content.accept(sheet);
        }
        return TableSource.of("aides.xlsx", file.toByteArray());
    }

    @Test
    void cellsAreValuesWhateverTheyAreShownAs() throws IOException {
        TableSource source = workbook(sheet -> {
            sheet.value(1, 0, 7);
            sheet.value(1, 1, 22070001700001L);
            sheet.value(1, 2, 12345.5);
            sheet.value(1, 3, LocalDate.of(2024, 1, 31));
            sheet.style(1, 3).format("yyyy-mm-dd").set();
            sheet.value(1, 4, true);
        });

        try (TableReader reader = TableReader.open(source, SCHEMA)) {
            assertThat(reader.as(Grant.class, MethodHandles.lookup()))
                    .containsExactly(new Grant(
                            "7", "22070001700001", new BigDecimal("12345.5"), LocalDate.of(2024, 1, 31), true));
        }
    }

    @Test
    void aFormulaWithoutAResultIsNoValue() throws IOException {
        TableSource source = workbook(sheet -> sheet.formula(1, 0, "A9"));

        try (TableReader reader = TableReader.open(source, SCHEMA)) {
            assertThatThrownBy(() -> reader.stream().toList())
                    .isInstanceOf(TableException.class)
                    .hasMessageContaining("=A9");
        }
    }

    @Test
    void theSheetCanBeNamed() throws IOException {
        Dialect notes = Dialect.builder().sheetName("Notice").build();
        TableSource source = workbook(sheet -> {});

        assertThatThrownBy(() -> TableReader.builder(SCHEMA).dialect(notes).open(source))
                .isInstanceOf(TableException.class);
        try (TableReader reader = TableReader.open(source, SCHEMA)) {
            assertThat(reader.labels()).startsWith("nom");
            assertThat(reader.stream()).isEmpty();
        }
    }
}
