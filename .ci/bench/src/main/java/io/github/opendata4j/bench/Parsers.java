package io.github.opendata4j.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.TableValidator;
import io.github.opendata4j.validation.schema.SchemaCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** What goes through a table within this JVM: the first three check nothing, the others everything. */
enum Parsers {
    /** Reads the bytes and counts the line feeds: as fast as it gets. */
    LINES("bytes read, line feeds counted") {
        @Override
        long rows(Path file) throws IOException {
            byte[] block = new byte[1 << 20];
            long lines = 0;
            try (InputStream in = Files.newInputStream(file)) {
                for (int length = in.read(block); length >= 0; length = in.read(block)) {
                    for (int i = 0; i < length; i++) {
                        lines += block[i] == '\n' ? 1 : 0;
                    }
                }
            }
            return lines - 1;
        }
    },
    /** FastCSV, each field made a text. */
    FASTCSV("FastCSV 4.4.0, parsing alone") {
        @Override
        long rows(Path file) throws IOException {
            long rows = -1;
            try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
                for (CsvRecord ignored : csv) {
                    rows++;
                }
            }
            return rows;
        }
    },
    /** Commons CSV, each field made a text. */
    COMMONS_CSV("Commons CSV 1.14.1, parsing alone") {
        @Override
        long rows(Path file) throws IOException {
            long rows = -1;
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                    CSVParser csv = CSVParser.parse(in, CSVFormat.DEFAULT)) {
                for (CSVRecord ignored : csv) {
                    rows++;
                }
            }
            return rows;
        }
    },
    /** This library, every rule of the schema. */
    CHECKED("opendata4j, every rule checked") {
        @Override
        long rows(Path file) throws IOException {
            return check(file, 1);
        }
    },
    /** This library, every rule of the schema, none of which most cells follow. */
    CHECKED_WRONG("opendata4j, a table wrong all over") {
        @Override
        long rows(Path file) throws IOException {
            Report report = report(file, 1);
            if (report.wrongRows().orElse(0) != rowsOf(report)) {
                throw new IllegalStateException("Every row should be wrong: " + report);
            }
            return rowsOf(report);
        }

        @Override
        Path table(BenchFiles files, int rows) throws IOException {
            return files.grants(rows, GrantsTable.Faults.ALL_AS_LONG);
        }
    },
    /** This library on two threads. */
    CHECKED_BY_TWO("opendata4j, every rule checked, two threads") {
        @Override
        long rows(Path file) throws IOException {
            return check(file, 2);
        }
    };

    private final String title;

    Parsers(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Goes through a table of grants once and counts its rows, without the header. */
    abstract long rows(Path file) throws IOException;

    /** The table of so many rows that this is to go through. */
    Path table(BenchFiles files, int rows) throws IOException {
        return files.grants(rows, GrantsTable.Faults.NONE);
    }

    private static Report report(Path file, int threads) throws IOException {
        TableSchema schema = SchemaCatalogue.bundled().get("scdl/subventions");
        return TableValidator.builder(schema).workers(threads).build().validate(TableSource.of(file));
    }

    private static long rowsOf(Report report) {
        return report.source().orElseThrow().rows();
    }

    private static long check(Path file, int threads) throws IOException {
        Report report = report(file, threads);
        if (!report.isValid()) {
            throw new IllegalStateException("The table should be valid: " + report);
        }
        return rowsOf(report);
    }
}
