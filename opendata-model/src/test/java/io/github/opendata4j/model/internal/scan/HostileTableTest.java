package io.github.opendata4j.model.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opendata4j.model.table.TableSource;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stranger's file may try: the reader stops at a stated limit, however long the file goes on. */
class HostileTableTest {
    /** More than the longest record, and far less than would hurt. */
    private static final long ENOUGH = 16L << 20;

    private final AtomicLong bytesGiven = new AtomicLong();

    @ParameterizedTest
    @ValueSource(strings = {"a", "a,", "\"", ";", "é"})
    void stopsAtItsLimitInARecordWithoutEnd(String repeated) {
        stops("limit-reached", "name,amount\n", repeated);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a,", "\"", "\n"})
    void stopsAtItsLimitInAHeaderWithoutEnd(String repeated) {
        assertThatExceptionOfType(ScanException.class)
                .isThrownBy(() -> Scanned.source(endless("", repeated), ScanOptions.builder()));
        assertThat(bytesGiven).hasValueLessThan(ENOUGH);
    }

    @Test
    void stopsAtItsLimitInAQuoteThatIsNeverClosed() {
        stops("quote-unclosed", "name,amount\n\"", "a\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7", "<!DOCTYPE html>", "<?xml version=\"1.0\"?>", "7z\u00bc\u00af\u0027\u001c"})
    void refusesAnotherFormatWhateverItsName(String beginning) {
        byte[] bytes = (beginning + "\nname,amount\na,1\n").getBytes(StandardCharsets.ISO_8859_1);

        assertThatExceptionOfType(ScanException.class)
                .isThrownBy(() -> Scanned.bytes(bytes))
                .returns("format-mismatch", ScanException::code);
    }

    @Test
    void refusesMoreCellsInARecordThanItsLimit() {
        stops("limit-reached", "name,amount\n" + ",".repeat(ScanOptions.MAX_COLUMNS) + "\n", "a,1\n");
    }

    private void stops(String code, String beginning, String repeated) {
        assertThatExceptionOfType(ScanException.class)
                .isThrownBy(() -> Scanned.source(endless(beginning, repeated), ScanOptions.builder()))
                .returns(code, ScanException::code);
        assertThat(bytesGiven).hasValueLessThan(ENOUGH);
    }

    private TableSource endless(String beginning, String repeated) {
        return TableSource.of("endless.csv", () -> new Endless(beginning, repeated));
    }

    /** A beginning, then the same for ever. */
    private final class Endless extends InputStream {
        private final byte[] beginning;
        private final byte[] repeated;
        private long position;

        Endless(String beginning, String repeated) {
            this.beginning = beginning.getBytes(StandardCharsets.UTF_8);
            this.repeated = repeated.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            long at = position++;
            bytesGiven.set(position);
            byte next = at < beginning.length
                    ? beginning[(int) at]
                    : repeated[(int) ((at - beginning.length) % repeated.length)];
            return next & 0xff;
        }
    }
}
