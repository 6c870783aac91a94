package io.github.opendata4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide's Java is that of programs that are compiled and run: above each block stands which part of which. */
class GuideTest {
    private static final Path ROOT = Path.of("..");
    private static final Path PROGRAMS = Path.of("src/main/java/io/github/opendata4j/examples/programs");
    private static final Pattern ORIGIN = Pattern.compile("<!-- (\\w+)#(\\w+) -->");

    static List<Path> pages() throws IOException {
        try (Stream<Path> pages = Files.list(ROOT.resolve("docs/guide"))) {
            return pages.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsCodeOfPrograms(Path page) throws IOException {
        List<String> lines = Files.readAllLines(page);
        List<Markdown.Block> blocks = Markdown.read(page).blocks("java");

        assertThat(blocks).isNotEmpty();
        for (Markdown.Block block : blocks) {
            Matcher origin = ORIGIN.matcher(lines.get(block.line() - 2));
            assertThat(origin.matches())
                    .as("%s, line %d: <!-- Program#region --> stands above the code", page, block.line())
                    .isTrue();
            String program = Files.readString(PROGRAMS.resolve(origin.group(1) + ".java"));
            assertThat(block.text())
                    .as("%s, line %d: copy the region %s there", page, block.line(), origin.group(0))
                    .isEqualTo(region(program, origin.group(2)));
        }
    }

    private static String region(String source, String name) {
        String begin = "// tag::" + name + "[]\n";
        String tagged =
                source.substring(source.indexOf(begin) + begin.length(), source.indexOf("// end::" + name + "[]"));
        return tagged.substring(0, tagged.lastIndexOf('\n') + 1).stripTrailing().stripIndent();
    }
}
