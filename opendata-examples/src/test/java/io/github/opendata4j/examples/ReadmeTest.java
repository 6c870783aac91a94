package io.github.opendata4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.examples.cli.CommandRun;
import io.github.opendata4j.examples.quickstart.QuickstartRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what a reader gets. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final Path PROGRAM =
            Path.of("src/main/java/io/github/opendata4j/examples/programs/E05PublishIntoADirectory.java");

    /** Stands for {@code target} in the README's commands and answers. */
    @TempDir
    private Path target;

    private Markdown readme;

    @BeforeEach
    void read() throws IOException {
        readme = Markdown.read(ROOT.resolve("README.md"));
    }

    @Test
    void theFirstCodeStandsBeforeLine50AndIsTakenFromAProgram() throws IOException {
        Markdown.Block code = readme.first("java");

        assertThat(code.line()).isLessThan(50);
        assertThat(code.text())
                .as("README.md, line %d: copy the region readme of %s there", code.line(), PROGRAM)
                .isEqualTo(region(Files.readString(PROGRAM)));
    }

    @Test
    void theQuickstartPrintsWhatIsShown() throws IOException {
        String printed = QuickstartRun.in(target.resolve("quickstart"));

        assertThat(shown(printed)).isEqualTo(readme.first("text").text());
    }

    @Test
    void theCommandsAnswerWhatIsShown() throws IOException {
        QuickstartRun.in(target.resolve("quickstart"));
        List<Exchange> exchanges =
                readme.blocks("console").stream().flatMap(ReadmeTest::exchanges).toList();

        assertThat(exchanges).hasSizeGreaterThan(3).allSatisfy(this::answersAsShown);
    }

    @Test
    void theModulesThatAreNamedAreThere() throws IOException {
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains("[opendata-model](opendata-model/README.md)");
        for (String module : List.of("model", "validation", "client", "examples")) {
            assertThat(ROOT.resolve("opendata-" + module + "/README.md")).isRegularFile();
        }
    }

    private void answersAsShown(Exchange exchange) {
        CommandRun run = CommandRun.of(Stream.of(exchange.command().split(" "))
                .map(word -> word.replaceFirst("^target/", target + "/"))
                .toArray(String[]::new));
        List<String> answer = shown(run.out() + run.err()).lines().toList();
        List<String> expected = exchange.answer();

        if (expected.contains("…")) { // and more
            int known = expected.indexOf("…");
            assertThat(answer)
                    .as(exchange.command())
                    .startsWith(expected.subList(0, known).toArray(String[]::new));
        } else {
            assertThat(answer).as(exchange.command()).isEqualTo(expected);
        }
    }

    /** A command and what is shown below it. */
    private record Exchange(String command, List<String> answer) {}

    private static Stream<Exchange> exchanges(Markdown.Block block) {
        List<Exchange> exchanges = new ArrayList<>();
        for (String line : block.lines()) {
            if (line.startsWith("$ opendata ")) {
                exchanges.add(new Exchange(line.substring("$ opendata ".length()), new ArrayList<>()));
            } else {
                exchanges.get(exchanges.size() - 1).answer().add(line);
            }
        }
        return exchanges.stream();
    }

    /** As the README shows it: paths of its reader's own, and plain spaces. */
    private String shown(String printed) {
        return printed.replaceAll("[\u00a0\u202f]", " ")
                .replace("in " + target, "in /…/target")
                .replace(target.toString(), "target")
                .stripTrailing();
    }

    private static String region(String source) {
        String region = source.substring(
                source.indexOf("// tag::readme[]\n") + "// tag::readme[]\n".length(),
                source.indexOf("        // end::readme[]"));
        return region.stripTrailing().stripIndent();
    }
}
