package io.github.opendata4j.client.udata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** {@code docs/udata.md} names a test for each trap: the tests are there, and no trap of the notes is missing. */
class TrapListTest {
    private static final Path SOURCES = Path.of("src", "test", "java");
    private static final Path NOTES = Path.of(System.getProperty("opendata.shared", "../../shared"), "reference");
    private static final Pattern NAME = Pattern.compile("`([A-Z]\\w+)(?:\\.(\\w+))?`");

    /**
     * A row of the table.
     *
     * @param places the sections and parts that it is about
     * @param tests what names its tests
     */
    private record Row(List<String> places, String tests) {}

    private static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        boolean isTable = false;
        for (String line : Files.readAllLines(Path.of("..", "docs", "udata.md"))) {
            String[] cells = line.split("\\|", -1);
            if (line.startsWith("| where |")) {
                isTable = true;
            } else if (isTable && line.startsWith("|---")) {
                continue;
            } else if (isTable && cells.length == 6) {
                rows.add(new Row(List.of(cells[1].strip().split(", ")), cells[4]));
            } else {
                isTable = false;
            }
        }
        return rows;
    }

    private static Map<String, String> sources() throws IOException {
        Map<String, String> sources = new LinkedHashMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        }
        return sources;
    }

    /** Whether a method stands there below what makes a test of it; any method where none is named. */
    private static boolean isTest(String source, @Nullable String method) {
        String wanted = method == null ? "" : "void " + method + "(";
        return Stream.of(source.split("\\n\\s*\\n"))
                .anyMatch(block ->
                        block.contains(wanted) && block.matches("(?s).*@(Test|ParameterizedTest|Property)\\b.*"));
    }

    @Test
    void eachTrapNamesTestsThatAreThere() throws IOException {
        Map<String, String> sources = sources();
        List<String> missing = new ArrayList<>();
        for (Row row : rows()) {
            List<MatchResult> names = NAME.matcher(row.tests()).results().toList();
            assertThat(names).as(row.tests()).isNotEmpty();
            names.stream()
                    .filter(name -> !isTest(sources.getOrDefault(name.group(1), ""), name.group(2)))
                    .forEach(name -> missing.add(name.group()));
        }

        assertThat(rows()).hasSizeGreaterThan(50);
        assertThat(missing).isEmpty();
    }

    private static long rowsOf(String place) throws IOException {
        return rows().stream().filter(row -> row.places().contains(place)).count();
    }

    @Test
    void eachTrapThatWasNotedOnARealServerHasARow() throws IOException {
        Path notes = NOTES.resolve("udata-live.md");
        assumeThat(notes).isRegularFile();
        Map<String, Integer> traps = new LinkedHashMap<>();
        String section = "";
        for (String line : Files.readAllLines(notes)) {
            Matcher heading = Pattern.compile("## (\\d+)\\. .*").matcher(line);
            section = heading.matches() ? "§" + heading.group(1) : section;
            if (line.contains("**Trap")) {
                traps.merge(section, 1, Integer::sum);
            }
        }

        assertThat(traps).hasSizeGreaterThan(5);
        for (Map.Entry<String, Integer> trap : traps.entrySet()) {
            assertThat(rowsOf(trap.getKey())).as(trap.getKey()).isGreaterThanOrEqualTo(trap.getValue());
        }
    }

    @Test
    void eachTrapOfTheListHasARowAndEachPartOne() throws IOException {
        Path notes = NOTES.resolve("portals-udata-ckan.md");
        assumeThat(notes).isRegularFile();
        String text = Files.readString(notes);
        String list = text.substring(text.indexOf("# F. Traps"));
        Matcher numbered = Pattern.compile("(?m)^(\\d+)\\. ").matcher(list.substring(0, list.indexOf("\nCKAN\n")));
        List<String> places = new ArrayList<>(List.of("A", "B", "D", "E"));
        while (numbered.find()) {
            places.add("F" + numbered.group(1));
        }

        assertThat(places).hasSizeGreaterThan(15);
        for (String place : places) {
            assertThat(rowsOf(place)).as(place).isPositive();
        }
    }
}
