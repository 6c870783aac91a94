package io.github.opendata4j.validation.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Repairs and corrections of tables with more keys than there is memory for. */
class KeyMemoryTest {

    private static final int ROWS = 60_000;
    private static final long TOO_LITTLE = 1L << 20;
    private static final long ENOUGH = 3L << 20;
    private static final TableSchema SCHEMA = TableSchema.parse("""
            {"fields": [{"name": "n", "type": "integer", "constraints": {"unique": true}}, {"name": "d", "type": "date"}]}""");

    @TempDir
    Path folder;

    private TableSource table;

    @BeforeEach
    void writeTable() {
        StringBuilder rows = new StringBuilder("n,d\n");
        for (int i = 0; i < ROWS; i++) {
            rows.append(i).append(",2024-01-17\n");
        }
        rows.append(ROWS).append(",\n0,17 janvier\n"); // the last one twice
        table = TableSource.of("table.csv", rows.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aRepairComparesAllKeysWithTheMemoryThatItIsGivenAndMakesNothingUpWithLess() throws IOException {
        Path target = folder.resolve("new.csv");
        RepairResult few =
                TableRepair.builder(SCHEMA).keyMemory(TOO_LITTLE).build().repair(table, target);
        assertThat(few.file()).isEmpty();
        assertThat(few.after().isComplete()).isFalse();
        assertThat(target).doesNotExist();

        RepairResult all = TableRepair.builder(SCHEMA).keyMemory(ENOUGH).build().repair(table, target);
        assertThat(all.after().isComplete()).isTrue();
        assertThat(all.after().findings()).anyMatch(finding -> finding.code().equals("unique"));
    }

    @Test
    void aCorrectionWorkbookHandsOutDuplicatesWithTheMemoryForThem() throws IOException {
        CorrectionWorkbook workbook = CorrectionWorkbook.of(SCHEMA);
        Path sheet = folder.resolve("corrections.xlsx");
        HandedOut few = workbook.keyMemory(TOO_LITTLE).write(table, sheet);
        assertThat(few.report().isComplete()).isFalse();

        HandedOut all = workbook.keyMemory(ENOUGH).write(table, sheet);
        assertThat(all.report().isComplete()).isTrue();
        assertThat(all.report().findings()).anyMatch(finding -> finding.code().equals("unique"));

        Path merged = folder.resolve("merged.csv");
        TableSource handedIn = TableSource.of(sheet);
        assertThat(workbook.keyMemory(TOO_LITTLE)
                        .merge(table, handedIn, merged)
                        .after()
                        .isComplete())
                .isFalse();
        assertThat(workbook.keyMemory(ENOUGH)
                        .merge(table, handedIn, merged)
                        .after()
                        .isComplete())
                .isTrue();
    }

    @Test
    void memoryIsNeverNegative() {
        assertThatThrownBy(() -> TableRepair.builder(SCHEMA).keyMemory(-1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CorrectionWorkbook.of(SCHEMA).keyMemory(-1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
