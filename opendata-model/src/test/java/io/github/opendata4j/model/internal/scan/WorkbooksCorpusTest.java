package io.github.opendata4j.model.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.opendata4j.model.table.TableSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Workbooks that other programs wrote. */
class WorkbooksCorpusTest {

    private static final Path CORPUS = Path.of(System.getProperty("opendata.shared", "../../shared"), "corpus");

    private static Sheets.Read read(Path file) {
        return Sheets.read(TableSource.of(file), ScanOptions.builder().build(), null);
    }

    @TestFactory
    Stream<DynamicTest> everyWorkbookIsRead() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus is not beside the checkout");
        List<Path> files;
        try (Stream<Path> all = Files.walk(CORPUS)) {
            files = all.filter(file -> file.toString().matches(".*\\.(xlsx|ods|xls)"))
                    .sorted()
                    .toList();
        }
        assertThat(files).hasSizeGreaterThan(40);
        return files.stream()
                .map(file -> DynamicTest.dynamicTest(CORPUS.relativize(file).toString(), () -> {
                    Sheets.Read read = read(file);
                    assertThat(read.labels()).isNotEmpty();
                    assertThat(read.rows()).hasSameSizeAs(read.rowNumbers());
                }));
    }

    @Test
    void theSameTableIsTheSameInEveryFormat() {
        Path folder = CORPUS.resolve("tabular/frictionless-py");
        assumeTrue(Files.isDirectory(folder), "the corpus is not beside the checkout");
        Scanned text = Scanned.source(TableSource.of(folder.resolve("table.csv")), ScanOptions.builder());

        assertThat(List.of("table.xlsx", "table.xls", "table.ods"))
                .map(name -> read(folder.resolve(name)))
                .allSatisfy(sheet -> {
                    assertThat(sheet.labels()).isEqualTo(text.labels());
                    assertThat(sheet.rows()).isEqualTo(text.rows());
                });
    }

    @Test
    void numbersAndDaysAreTheSameInBothOldFormats() {
        Path folder = CORPUS.resolve("tabular/frictionless-py");
        assumeTrue(Files.isDirectory(folder), "the corpus is not beside the checkout");
        Sheets.Read ods = read(folder.resolve("table-with-ints-floats-dates.ods"));
        Sheets.Read xls = read(folder.resolve("table-with-ints-floats-dates.xls"));

        for (int column = 0; column < 3; column++) {
            assertThat(xls.column(column)).isEqualTo(ods.column(column));
        }
        assertThat(xls.rows().get(0)).containsExactly("2013", "3.3", "2009-08-16");
    }

    @Test
    void formattedNumbersAreWhatTheyAreAndPercentagesAreShares() {
        Path folder = CORPUS.resolve("tabular/frictionless-py");
        assumeTrue(Files.isDirectory(folder), "the corpus is not beside the checkout");

        assertThat(read(folder.resolve("preserve-formatting-percentage.xlsx")).column(1))
                .containsExactly("0.52", "0.3", "0.06");
        assertThat(read(folder.resolve("adjust-floating-point-error.xlsx")).column(2))
                .startsWith("242.26", "274.66");
        assertThat(read(folder.resolve("cast-int-to-string-issue-1251.xls")).column(0))
                .containsExactly("001", "002");
    }
}
