import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Prints the share of lines that the tests of each module ran, one line a module, from JaCoCo's tables. */
final class Coverage {
    // columns of jacoco.csv: GROUP,PACKAGE,CLASS,INSTRUCTION_MISSED,INSTRUCTION_COVERED,BRANCH_..,..,LINE_MISSED,LINE_COVERED,..
    private static final int MISSED = 7;
    private static final int COVERED = 8;

    /** @param modules folders of the modules */
    public static void main(String... modules) throws IOException {
        for (String module : modules) {
            System.out.println(line(module, Path.of(module, "target", "site", "jacoco", "jacoco.csv")));
        }
    }

    private static String line(String module, Path table) throws IOException {
        if (!Files.exists(table)) {
            return String.format(Locale.ROOT, "Line coverage of %-20s not measured: no test ran", module);
        }
        List<String> classes = Files.readAllLines(table);
        long missed = sum(classes, MISSED);
        long covered = sum(classes, COVERED);
        double share = 100.0 * covered / Math.max(1, missed + covered);
        return String.format(
                Locale.ROOT, "Line coverage of %-20s %5.1f %% (%d of %d)", module, share, covered, missed + covered);
    }

    private static long sum(List<String> classes, int column) {
        return classes.stream()
                .skip(1) // the header
                .mapToLong(row -> Long.parseLong(row.split(",", -1)[column]))
                .sum();
    }
}
