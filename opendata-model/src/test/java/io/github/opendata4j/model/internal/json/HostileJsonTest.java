package io.github.opendata4j.model.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a stranger's JSON may try: it is refused in words, before it costs memory or time. */
class HostileJsonTest {
    @Test
    void refusesWhatStandsTooDeepInEachOther() {
        String deep = "[".repeat(Json.MAX_DEPTH + 1) + "]".repeat(Json.MAX_DEPTH + 1);

        assertThatExceptionOfType(JsonSyntaxException.class)
                .isThrownBy(() -> Json.parse(deep))
                .satisfies(e -> {
                    assertThat(e.message(Locale.FRENCH)).contains("plus de 200 niveaux");
                    assertThat(e.message(Locale.ENGLISH)).contains("more than 200 levels");
                });
    }

    @Test
    void refusesAMemberThatStandsTwiceSinceReadersDisagreeOnWhichCounts() {
        refuses(() -> Json.parse("{\"file\": \"a.csv\", \"file\": \"/etc/passwd\"}"));
    }

    @Test
    void refusesANumberThatWouldFillTheMemoryOnceWrittenOut() {
        refuses(() -> Json.parse("{\"minimum\": 1e999999999}"));
        refuses(() -> Json.parse("{\"minimum\": 1e-999999999}"));
    }

    @Test
    void refusesANumberOfAMillionDigits() {
        assertThatExceptionOfType(JsonSyntaxException.class)
                .isThrownBy(() -> Json.parse("9".repeat(1_000_000)))
                .satisfies(e -> assertThat(e.message(Locale.ENGLISH))
                        .as("no option that only a programmer could set")
                        .doesNotContain("StreamReadConstraints", "`"));
    }

    @Test
    void stopsReadingADocumentWithoutEnd() {
        refuses(() -> Json.read(new Endless("[\"title\",")));
    }

    @Test
    void refusesWhatIsHiddenBehindTheEnd() {
        refuses(() -> Json.parse("{} {\"licence\": \"none\"}"));
    }

    private static void refuses(ThrowingCallable reading) {
        assertThatExceptionOfType(JsonSyntaxException.class).isThrownBy(reading);
    }

    /** A beginning, then blanks for ever. */
    private static final class Endless extends InputStream {
        private final InputStream beginning;

        Endless(String beginning) {
            this.beginning = new ByteArrayInputStream(beginning.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public int read() throws IOException {
            return beginning.available() > 0 ? beginning.read() : ' ';
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (beginning.available() > 0) {
                return beginning.read(bytes, from, length);
            }
            Arrays.fill(bytes, from, from + length, (byte) ' ');
            return length;
        }
    }
}
