package io.github.opendata4j.client.udata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagsTest {

    @ParameterizedTest
    @CsvSource({
        "espaces verts, espaces-verts",
        "Numérique, numerique",
        "l'eau, leau",
        "l’été, lete",
        "Œuvre d'art, oeuvre-dart",
        "Été 2024 (v1), ete-2024-v1",
        "a_b, a-b",
        "Straße, strasse"
    })
    void aKeywordBecomesTheTagThatUdataWouldMakeOfIt(String keyword, String tag) {
        assertThat(Tags.of(keyword)).isEqualTo(tag);
    }

    /** The trap: what was sent is not what is read back, and one tag that is too short fails the whole request. */
    @Test
    void tagsAreSentAsTheyWillBeReadBackWithoutThoseThatWouldBeRefused() {
        assertThat(Tags.of(List.of("nature", "Arbres", "IA", "arbres", "x".repeat(97), "数据")))
                .containsExactly("arbres", "nature");
    }

    /** The trap: a comma in the only tag makes two of it. */
    @Test
    void aCommaInAKeywordMakesNoSecondTag() {
        assertThat(Tags.of(List.of("eau, assainissement"))).containsExactly("eau-assainissement");
    }
}
