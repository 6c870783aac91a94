package io.github.opendata4j.examples;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents point at is there: files by link or path, tests by name. */
class DocumentsTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("\\]\\((?!\\w+:|#)([^)#]+)");
    private static final Pattern PATH = Pattern.compile("`((?:\\.ci|\\.github|api|docs|opendata-[a-z]+)/[\\w./-]*)`");

    /** {@code FooTest} or {@code FooTest.isFine}. */
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)(?:\\.(\\w+))?`");

    private static final Pattern METHOD = Pattern.compile("\\b(?:void|ArchRule) (\\w+)(?= ?[(=])");

    static List<Path> documents() throws IOException {
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> below = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(top, below)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void pointAtFilesThatExist(Path document) throws IOException {
        String text = Files.readString(document);
        assertThat(found(LINK, text).map(match -> document.resolveSibling(match.group(1))))
                .as("links of %s", document)
                .allSatisfy(file -> assertThat(file).exists());
        assertThat(found(PATH, text).map(match -> ROOT.resolve(match.group(1))).filter(file -> !isBuilt(file)))
                .as("paths in %s", document)
                .allSatisfy(file -> assertThat(file).exists());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void nameTestsThatExist(Path document) throws IOException {
        Set<String> tests = tests();
        assertThat(found(TEST, Files.readString(document))
                        .map(match -> match.group(2) == null ? match.group(1) : match.group(1) + "." + match.group(2)))
                .as("tests named in %s", document)
                .isSubsetOf(tests);
    }

    private static Stream<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    /** What a build leaves may be named, and need not be there yet. */
    private static boolean isBuilt(Path file) {
        return file.toString().contains("target");
    }

    /** Every test class, and every method in one. */
    private static Set<String> tests() throws IOException {
        try (Stream<Path> modules = Files.list(ROOT)) {
            return modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .flatMap(DocumentsTest::testsUnder)
                    .collect(toSet());
        }
    }

    private static Stream<String> testsUnder(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files
                    .filter(file -> file.toString().endsWith("Test.java"))
                    .flatMap(DocumentsTest::namesIn)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> namesIn(Path test) {
        String name = test.getFileName().toString().replace(".java", "");
        try {
            Stream<String> methods = found(METHOD, Files.readString(test)).map(match -> name + "." + match.group(1));
            return Stream.concat(Stream.of(name), methods);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
