package io.github.opendata4j.client.internal.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeNamesTest {
    @ParameterizedTest
    @ValueSource(strings = {"aides", "Aides_2019.v2", "été", "données-07", "公開"})
    void takesNamesThatEverySystemHolds(String name) {
        assertThat(SafeNames.isSafe(name)).isTrue();
        assertThat(SafeNames.of(name, "x")).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "../aides",
                "a/b",
                "a\\b",
                "/etc",
                "C:",
                ".cache",
                "a.",
                "a b",
                "con",
                "CON",
                "nul.txt",
                "lpt9",
                "a:b",
                "a*b",
                "a?b",
                "a\"b",
                "a<b",
                "a|b",
                "a\u0000b",
                "a\nb",
                "e\u0301te\u0301",
                "-rf"
            })
    void refusesNamesThatSomeSystemDoesNotHold(String name) {
        assertThat(SafeNames.isSafe(name)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, etc-passwd",
        "Aides (2018), Aides-2018",
        "con, data",
        "..., data",
        "' aides ', aides",
        "a.b., a.b"
    })
    void bringsAnyTextAsNearAsCanBe(String text, String name) {
        assertThat(SafeNames.of(text, "data")).isEqualTo(name);
    }

    @Property
    void makesASafeNameOfAnyText(@ForAll String text) {
        String name = SafeNames.of(text, "data");

        assertThat(SafeNames.isSafe(name)).as(name).isTrue();
        assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(SafeNames.LONGEST);
        assertThat(SafeNames.of(name, "data")).isEqualTo(name);
    }

    @Test
    void foldsNamesThatMayBeOneFile() {
        assertThat(SafeNames.folded("E\u0301TE\u0301")).isEqualTo(SafeNames.folded("été"));
        assertThat(SafeNames.folded("TITLE")).isEqualTo("title");
        assertThat(SafeNames.folded("aides")).isNotEqualTo(SafeNames.folded("aide"));
    }
}
