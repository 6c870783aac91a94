package io.github.opendata4j.validation.internal.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PythonSyntaxTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "^[a-z]$ ^[a-z]$",
                "a{2}b{2,}c{2,3} a{2}b{2,}c{2,3}",
                "a{,3} a{0,3}",
                "a{,} a{0,}",
                "{a} \\{a}",
                "a{ a\\{",
                "a{1 a\\{1",
                "a{1,2,3} a\\{1,2,3}",
                "[[a]b] [\\[a]b]",
                "[a&&b] [a\\&\\&b]",
                "[]a] [\\]a]",
                "[^]a] [^\\]a]",
                "[\\]a{]{ [\\]a{]\\{",
                "(?P<x>a)(?P=x) (?<x>a)\\k<x>",
                "a\\Z a\\z",
                "\\[a{1} \\[a{1}",
                "[a [a",
                "\\p{L}{2}[\\p{Lu}] \\p{L}{2}[\\p{Lu}]",
                "\\d{2} \\d{2}",
                "a\\ a\\"
            })
    void writesAsJavaWhatPythonMeans(String python, String java) {
        assertThat(PythonSyntax.toJava(python)).isEqualTo(java);
    }

    @Test
    void aPatternThatPythonAloneCompilesIsOne() {
        assertThat(CellPattern.compile("(?P<x>a|b){,2}(?P=x)[[]").match("aba["))
                .isEqualTo(CellPattern.Verdict.NO_MATCH);
        assertThat(CellPattern.compile("(?P<x>a|b){,2}(?P=x)[[]").match("abb[")).isEqualTo(CellPattern.Verdict.MATCH);
    }
}
