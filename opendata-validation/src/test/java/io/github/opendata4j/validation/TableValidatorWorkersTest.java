package io.github.opendata4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.render.JsonReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several threads on one file: the same report, nothing left behind, whatever happens. */
@Timeout(120)
class TableValidatorWorkersTest {

    private static final TableSchema SCHEMA = TableSchema.parse("""
            {"name": "t", "primaryKey": ["id"], "fields": [
              {"name": "id", "type": "integer"},
              {"name": "day", "type": "date", "constraints": {"required": true}},
              {"name": "amount", "type": "number", "constraints": {"minimum": 0}},
              {"name": "kind", "type": "string", "constraints": {"enum": ["a", "b", "été"]}},
              {"name": "code", "type": "string", "constraints": {"pattern": "^[A-Z]{2}\\\\d{3}$", "unique": true}},
              {"name": "note", "type": "string", "constraints": {"maxLength": 12}}]}
            """);

    private static final String[] ODD_LINES = {
        "",
        ",,,,,",
        "x,2024-01-01,1,a,AB123,odd",
        "7,,1,a,AB124,",
        "8,2024-02-30,-1,c,ab,\"long, long, long\"",
        "9,2024-01-01",
        "9,2024-01-01,1,a,AB125,n,more",
        "\"10\",2024-01-01,\"1,5\",été,AB126,\"two\r\nlines\"",
        "11,2024-01-01,1,\"a\"b,AB127,\"\"\"q\"\"\"",
        " 12 ,2024-01-01,1 ,b,AB128, blank "
    };

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 5})
    void giveTheReportThatOneGives(int workers) throws IOException {
        for (long seed = 1; seed <= 4; seed++) {
            byte[] file = table(seed);
            assertThat(report(file, workers)).isEqualTo(report(file, 1));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3})
    void seeTheSameInAFileWhoseRecordsEndWhereNobodyWouldGuess(int workers) throws IOException {
        byte[] table = table(11);
        StringBuilder odd = new StringBuilder();
        for (int row = 0; row < 60_000; row++) {
            odd.append(
                    row % 7 == 0 ? "x,2024-01-01,1,a,5\" pipe,\"two\nlines\"\n" : "3,2024-01-01,1,b,CD123,\"a\n\"\n");
        }
        byte[] file = concat(concat(table, odd.toString().getBytes(StandardCharsets.UTF_8)), table);

        assertThat(report(file, workers)).isEqualTo(report(file, 1));
    }

    @Test
    void seeTheSameWhereTheEncodingOrTheSyntaxBreaksOffLate() throws IOException {
        byte[] table = table(9);
        for (String end : new String[] {"1,2024-01-01,1,caf\u00e9,AB1,x\n", "1,\"never closed\n", "1,\0\n"}) {
            byte[] file = concat(table, end.getBytes(StandardCharsets.ISO_8859_1));
            assertThat(report(file, 3)).isEqualTo(report(file, 1));
        }
    }

    @Test
    void endWithTheCheck() throws IOException {
        report(table(1), 4);

        assertThat(helpers()).isZero();
    }

    @Test
    void endWithACheckThatFails() {
        TableSource broken = TableSource.of(
                "broken.csv",
                () -> new SequenceInputStream(new ByteArrayInputStream(table(2)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the disk is gone");
                    }
                }));

        assertThatThrownBy(() -> validator(4).build().validate(broken))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is gone");
        assertThat(helpers()).isZero();
    }

    @Test
    void endWithACheckWhoseListenerThrows() {
        AtomicInteger calls = new AtomicInteger();
        ProgressListener listener = new ProgressListener() {
            @Override
            public void onBytesRead(long bytesRead, OptionalLong totalBytes) {
                if (calls.incrementAndGet() == 6) {
                    throw new IllegalStateException("enough");
                }
            }
        };

        assertThatThrownBy(() -> validator(4).progress(listener).build().validate(TableSource.of("t.csv", table(3))))
                .hasMessage("enough");
        assertThat(helpers()).isZero();
    }

    @Test
    void endWithACheckThatIsInterrupted() {
        Thread caller = Thread.currentThread();
        ProgressListener listener = new ProgressListener() {
            @Override
            public void onBytesRead(long bytesRead, OptionalLong totalBytes) {
                assertThat(Thread.currentThread()).isSameAs(caller);
                if (bytesRead > 5_000_000) {
                    caller.interrupt();
                }
            }
        };

        assertThatThrownBy(() -> validator(4).progress(listener).build().validate(TableSource.of("t.csv", table(4))))
                .isInstanceOf(InterruptedIOException.class);
        assertThat(helpers()).isZero();
    }

    @AfterEach
    void forgetTheInterruption() {
        Thread.interrupted();
    }

    @Test
    void areAtLeastOne() {
        assertThatThrownBy(() -> TableValidator.builder(SCHEMA).workers(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not: 0");
    }

    private static long helpers() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("opendata-check"))
                .count();
    }

    private static TableValidator.Builder validator(int workers) {
        return TableValidator.builder(SCHEMA).workers(workers);
    }

    private static String report(byte[] file, int workers) throws IOException {
        Report report = validator(workers).samples(2_000).build().validate(TableSource.of("t.csv", file));
        return JsonReport.in(Locale.ENGLISH).showValues().render(report);
    }

    /** Some 9 MB, long enough for help; a line in a thousand is odd. */
    private static byte[] table(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("id,day,amount,kind,code,note\n");
        for (int row = 1; text.length() < 12_000_000; row++) {
            if (random.nextInt(1000) == 0) {
                text.append(ODD_LINES[random.nextInt(ODD_LINES.length)]);
            } else {
                text.append(row)
                        .append(",2024-0")
                        .append(1 + row % 9)
                        .append("-1")
                        .append(row % 10)
                        .append(',');
                text.append(row % 5000).append('.').append(row % 100).append(row % 3 == 0 ? ",a,AB" : ",\"été\",CD");
                text.append(100 + row % 900).append(",\n");
            }
            text.append('\n');
        }
        return text.toString().replace(",\n\n", ",\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
