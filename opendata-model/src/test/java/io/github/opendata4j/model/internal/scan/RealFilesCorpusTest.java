package io.github.opendata4j.model.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.opendata4j.model.table.TableSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Files that French administrations really published, against what the corpus's list measured of them. */
class RealFilesCorpusTest {

    private static final Path REAL = Path.of(System.getProperty("opendata.shared", "../../shared"), "corpus/real");

    /** {@code | name | bytes | utf-8 +BOM, sép. `;`, CRLF, 397×17 | …} */
    private static final Pattern ROW =
            Pattern.compile("\\| ([^|]+?) \\| \\d+ \\| ([\\w?-]+)(?: \\+BOM)?, sép\\. `?(.|TAB)`?, .*?(\\d+)×(\\d+).*");

    @TestFactory
    Stream<DynamicTest> everyTableIsReadAsTheListMeasuredIt() throws IOException {
        assumeTrue(Files.isDirectory(REAL), "the corpus is not beside the checkout");
        String folder = "";
        Stream.Builder<DynamicTest> tests = Stream.builder();
        for (String line : Files.readAllLines(REAL.resolve("README.md"))) {
            if (line.startsWith("### real/")) {
                folder = line.substring("### real/".length()).strip();
            } else if (line.startsWith("## ") && !line.startsWith("## real/")) {
                folder = "";
            }
            Matcher row = ROW.matcher(line);
            Path file = row.matches() ? REAL.resolve(folder).resolve(row.group(1)) : REAL;
            if (Files.isRegularFile(file)) { // some that the list names are not handed on
                tests.add(DynamicTest.dynamicTest(folder + "/" + row.group(1), () -> check(file, row)));
            }
        }
        return tests.build();
    }

    /** The list takes the commas in its labels ({@code CDCOL,C,254}) for delimiters; its rows have none. */
    private static final String MISLISTED = "VilleMTP_MTP_EtabliPublic.csv";

    /** The list takes it for windows-1252, in which its schools are {@code El‚mentaires}. */
    private static final String OF_DOS = "VilleMTP_MTP_EffectifSco_2014.csv";

    private static void check(Path file, Matcher row) {
        Scanned table = Scanned.source(TableSource.of(file), ScanOptions.builder());

        if (file.endsWith(MISLISTED)) {
            assertThat(table.delimiter()).isEqualTo(';');
            return;
        }
        assertThat(table.encoding().toLowerCase(Locale.ROOT))
                .isEqualTo(file.endsWith(OF_DOS) ? "cp850" : encoding(row.group(2)));
        assertThat(String.valueOf(table.delimiter())).isEqualTo(row.group(3).replace("TAB", "\t"));
        assertThat(table.labels()).hasSize(Integer.parseInt(row.group(5)));
        assertThat(table.rows()).hasSize(Integer.parseInt(row.group(4)) - 1 - table.titleLines());
    }

    private static String encoding(String measured) {
        return switch (measured) {
            case "cp1252", "iso-8859-1" -> "windows-1252";
            case "mac-roman?" -> "macroman";
            case "ascii" -> "utf-8";
            default -> measured;
        };
    }
}
