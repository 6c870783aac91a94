package io.github.opendata4j.validation.repair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that French bodies published, each with its schema: mended without harm, handed out and taken back unharmed. */
class RepairCorpusTest {

    private static final Path CORPUS = Path.of(System.getProperty("opendata.shared", "../../shared"), "corpus");

    /** Of larger files the others say enough. */
    private static final long LARGEST = 256 << 10;

    @TempDir
    Path folder;

    private record Pair(Path file, TableSchema schema) {}

    private static List<Pair> pairs() throws IOException {
        Path answers = CORPUS.resolve("oracle/validata-0.13.json");
        assumeTrue(Files.isRegularFile(answers), () -> "no corpus here: " + answers);
        List<Pair> pairs = new ArrayList<>();
        for (Object answer : (List<?>) ((Map<?, ?>) Json.read(answers)).get("answers")) {
            Path file = CORPUS.resolve((String) ((Map<?, ?>) answer).get("file"));
            boolean needsMore = file.toString().endsWith(".xls"); // a library that this module does without
            if (Files.size(file) <= LARGEST && !needsMore) {
                pairs.add(new Pair(file, TableSchema.read(CORPUS.resolve((String)
                        ((Map<?, ?>) answer).get("schema")))));
            }
        }
        return pairs;
    }

    @Test
    void repairingMakesNothingWorseAndTwiceIsOnce() throws IOException {
        long changes = 0;
        for (Pair pair : pairs()) {
            Path once = folder.resolve("once.csv");
            RepairResult result = TableRepair.of(pair.schema()).repair(TableSource.of(pair.file()), once);
            if (result.file().isEmpty()) {
                continue;
            }
            changes += result.changes();
            assertThat(result.after().wrongRows().orElse(0))
                    .as("wrong rows of %s", pair.file())
                    .isLessThanOrEqualTo(result.before().wrongRows().orElse(0));
            RepairResult twice =
                    TableRepair.of(pair.schema()).repair(TableSource.of(once), folder.resolve("twice.csv"));
            assertThat(twice.samples())
                    .as("changes of what was repaired, %s", pair.file())
                    .isEmpty();
        }
        assertThat(changes).as("there is something to mend").isGreaterThan(1_000);
    }

    @Test
    void whatIsHandedOutAndComesBackUntouchedChangesNothing() throws IOException {
        long rows = 0;
        for (Pair pair : pairs()) {
            Path sheet = folder.resolve("corrections.xlsx");
            CorrectionWorkbook workbook = CorrectionWorkbook.of(pair.schema()).rows(500);
            TableSource source = TableSource.of(pair.file());
            HandedOut out = workbook.write(source, sheet);
            rows += out.rows();
            if (out.rows() > 0) {
                MergeResult merged = workbook.merge(source, TableSource.of(sheet), folder.resolve("merged.csv"));
                assertThat(merged.problems()).as("problems of %s", pair.file()).isEmpty();
                assertThat(merged.samples()).as("changes of %s", pair.file()).isEmpty();
            }
        }
        assertThat(rows).as("there is something to hand out").isGreaterThan(500);
    }
}
