package io.github.opendata4j.examples;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each package says why it exists and who may use it, so that nobody has to guess what may change under them. */
class PackageDocumentationTest {
    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);

    /** Folders of main sources that hold classes; the root of a module holds its descriptor only. */
    static List<Path> packages() {
        return Stream.of("model", "validation", "client", "examples")
                .flatMap(module -> packagesUnder(Path.of("..", "opendata-" + module, "src", "main", "java")))
                .toList();
    }

    private static Stream<Path> packagesUnder(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .filter(folder -> !folder.equals(sources))
                    .distinct()
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("packages")
    void saysInASentenceWhyItExists(Path folder) throws IOException {
        assertThat(comment(folder).split("(?<=\\.)\\s"))
                .as("a sentence of more than 60 characters in %s", folder.resolve("package-info.java"))
                .anyMatch(sentence -> sentence.length() > 60);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void saysWhoMayUseIt(Path folder) throws IOException {
        String text = source(folder);
        String name = first(PACKAGE, text);
        assertThat(comment(folder)).as("who may use package %s", name).containsPattern(audience(name));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void saysThatNothingIsNullUnlessItSaysSo(Path folder) throws IOException {
        assertThat(source(folder)).contains("@NullMarked");
    }

    /** Internals say for whom alone they are: the whole project, a module, one class in front of them. */
    private static String audience(String packageName) {
        if (packageName.contains(".internal")) {
            return "\\b([Oo]nly|alone)\\b";
        }
        return packageName.startsWith("io.github.opendata4j.examples") ? "To be read" : "For everyone";
    }

    private static String comment(Path folder) throws IOException {
        return Arrays.stream(first(COMMENT, source(folder)).split("\n"))
                .map(line -> line.replaceFirst("^\\s*\\*?\\s*(<p>)?", "").strip())
                .filter(Predicate.not(String::isEmpty))
                .collect(joining(" "));
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .findFirst()
                .map((MatchResult match) -> match.group(1))
                .orElse("");
    }

    private static String source(Path folder) throws IOException {
        return Files.readString(folder.resolve("package-info.java"));
    }
}
