package io.github.opendata4j.bench.parts;

import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.TableValidator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What one right cell of each kind costs, reading included: a table of four columns of that kind. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(java.util.concurrent.TimeUnit.NANOSECONDS)
public class ColumnBenchmark {
    private static final int ROWS = 50_000;
    private static final int COLUMNS = 4;
    private static final String KEY = "], \"primaryKey\": [\"c0\", \"c1\", \"c2\", \"c3\"]}";

    /** Which kind of cell. */
    public enum Kind {
        /** Any text. */
        TEXT("{}", "Aide aux devoirs"),
        /** A text whose length is limited. */
        LENGTH("{\"constraints\": {\"maxLength\": 256}}", "Aide à l'école"),
        /** A whole number. */
        INTEGER("{\"type\": \"integer\"}", "45210"),
        /** A number with bounds. */
        NUMBER("{\"type\": \"number\", \"constraints\": {\"minimum\": 0}}", "45210.75"),
        /** A day. */
        DATE("{\"type\": \"date\"}", "2024-05-17"),
        /** A moment. */
        DATETIME("{\"type\": \"datetime\"}", "2024-05-17T08:30:00Z"),
        /** One of four texts. */
        ENUM("{\"constraints\": {\"enum\": [\"école\", \"mairie\", \"gymnase\", \"parc\"]}}", "mairie"),
        /** A pattern that has one length. */
        FIXED_PATTERN("{\"constraints\": {\"pattern\": \"^\\\\d{14}$\"}}", "21330063500017"),
        /** A pattern with a choice. */
        PATTERN("{\"constraints\": {\"pattern\": \"[0-9]{4}-[0-9]{2}(/[0-9]{4}-[0-9]{2})?\"}}", "2024-05/2025-01"),
        /** True or false in French. */
        BOOLEAN("{\"type\": \"boolean\", \"trueValues\": [\"oui\"], \"falseValues\": [\"non\"]}", "oui"),
        /** Text that must be there. */
        REQUIRED("{\"constraints\": {\"required\": true}}", "Commune de Sète"),
        /** Text that must not be there twice. */
        UNIQUE("{\"constraints\": {\"unique\": true}}", ""),
        /** A whole number that must not be there twice. */
        UNIQUE_INTEGER("{\"type\": \"integer\", \"constraints\": {\"unique\": true}}", ""),
        /** A text, one of the columns of a primary key. */
        KEY("{}", ""),
        /** The number of an establishment, with its check digits. */
        SIRET("{\"customCheck\": \"siret\"}", "21330063500017");

        private final String field;
        private final String cell;

        private String cell(SplittableRandom random) {
            return switch (this) {
                case UNIQUE, KEY -> Long.toHexString(random.nextLong());
                case UNIQUE_INTEGER -> Long.toString(random.nextLong(1L << 50));
                default -> cell;
            };
        }

        Kind(String field, String cell) {
            this.field = field;
            this.cell = cell;
        }
    }

    /** The kind of all its columns. */
    @Param
    public Kind kind = Kind.TEXT;

    private TableValidator validator = TableValidator.of(TableSchema.parse("{\"fields\": [{\"name\": \"a\"}]}"));
    private TableSource table = TableSource.of("none.csv", new byte[0]);

    /** Makes the table. */
    @Setup
    public void prepare() {
        StringBuilder schema = new StringBuilder("{\"name\": \"one-kind\", \"fields\": [");
        StringBuilder csv = new StringBuilder();
        for (int column = 0; column < COLUMNS; column++) {
            String members = kind.field.length() > 2 ? ", " + kind.field.substring(1) : "}";
            schema.append(column == 0 ? "" : ",")
                    .append("{\"name\": \"c")
                    .append(column)
                    .append('"')
                    .append(members);
            csv.append(column == 0 ? "" : ",").append('c').append(column);
        }
        SplittableRandom random = new SplittableRandom(1);
        for (int row = 0; row < ROWS; row++) {
            csv.append('\n');
            for (int column = 0; column < COLUMNS; column++) {
                csv.append(column == 0 ? "" : ",").append(kind.cell(random));
            }
        }
        validator = TableValidator.builder(TableSchema.parse(
                        schema.append(kind == Kind.KEY ? KEY : "]}").toString()))
                .workers(1)
                .build();
        table = TableSource.of("one-kind.csv", csv.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Checks the table.
     *
     * @return the report, which is valid
     * @throws IOException never
     */
    @Benchmark
    @OperationsPerInvocation(ROWS * COLUMNS)
    public Report cell() throws IOException {
        Report report = validator.validate(table);
        if (!report.isValid()) {
            throw new IllegalStateException(report.toString());
        }
        return report;
    }
}
