package io.github.opendata4j.model.internal.json;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a stranger's JSON may try: it is refused in words, before it costs memory or time. */
class HostileJsonTest {
    @Test
    void refusesWhatStandsTooDeepInEachOther() {
        String deep = "[".repeat(Json.MAX_DEPTH + 1) + "]".repeat(Json.MAX_DEPTH + 1);

        refuses(() -> Json.parse(deep));
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
        refuses(() -> Json.parse("9".repeat(1_000_000)));
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
        private final byte[] beginning;
        private int position;

        Endless(String beginning) {
            this.beginning = beginning.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            return position < beginning.length ? beginning[position++] : ' ';
        }
    }
}
