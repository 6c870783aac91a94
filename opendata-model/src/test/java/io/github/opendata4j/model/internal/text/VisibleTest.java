package io.github.opendata4j.model.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class VisibleTest {
    @Test
    void leavesOrdinaryTextsAsTheyAre() {
        assertThat(Visible.text("Aides aux tiers-lieux : 40\u202f000 € <b> « é » 👩\u200d🚀"))
                .isEqualTo("Aides aux tiers-lieux : 40\u202f000 € <b> « é » 👩\u200d🚀");
    }

    @Test
    void writesTheCodeOfWhatTurnsTheDirectionRound() {
        assertThat(Visible.text("facture\u202efdp.exe")).isEqualTo("facture<U+202E>fdp.exe");
        assertThat(Visible.text("\u2066a\u200f")).isEqualTo("<U+2066>a<U+200F>");
    }

    @Test
    void writesTheCodeOfWhatMovesTheCursorOfATerminal() {
        assertThat(Visible.text("a\u001b[2Jb\bc\u009b")).isEqualTo("a<U+001B>[2Jb<U+0008>c<U+009B>");
    }

    @Test
    void staysOnOneLine() {
        assertThat(Visible.text("a\r\nb\tc\u2028d")).isEqualTo("a  b c<U+2028>d");
    }

    @Test
    void cutsBetweenCharactersNotWithinOne() {
        assertThat(Visible.text("aé👍bc", 4)).isEqualTo("aé👍…");
        assertThat(Visible.text("aé👍b", 4)).isEqualTo("aé👍b");
    }

    @Property
    void showsNoControlCharacter(@ForAll String text) {
        assertThat(Visible.text(text).codePoints()).noneMatch(Character::isISOControl);
    }
}
