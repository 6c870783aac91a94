package io.github.opendata4j.validation.internal.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.PatternSyntaxException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Pieces of patterns in any order: whatever comes of it is compiled and matched within moments, or is no pattern. */
class PatternProperties {

    @Property(tries = 1000)
    void anythingAtAllIsAPatternOrNoneAndNeverMore(@ForAll("soup") String pattern) {
        try {
            CellPattern compiled = CellPattern.compile(pattern);
            compiled.match("");
            compiled.match("aab1");
            compiled.match("a".repeat(200));
        } catch (PatternSyntaxException e) {
            assertThat(e.getDescription()).isNotBlank();
        }
    }

    @Provide
    Arbitrary<String> soup() {
        return Arbitraries.of(
                        "(",
                        ")",
                        "[",
                        "]",
                        "{",
                        "}",
                        "a",
                        "b",
                        "1",
                        ",",
                        "|",
                        "*",
                        "+",
                        "?",
                        "\\",
                        "^",
                        "$",
                        ".",
                        "-",
                        "&&",
                        "(?:",
                        "(?=",
                        "(?<!",
                        "\\1",
                        "\\d",
                        "\\b",
                        "{1000}",
                        "{0,1000}",
                        "(?P<x>",
                        "(?P=x)",
                        "é",
                        "\\p{L}")
                .list()
                .ofMaxSize(24)
                .map(parts -> String.join("", parts));
    }
}
