package io.github.opendata4j.bench.parts;

import de.siegmar.fastcsv.reader.CsvReader;
import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.model.internal.scan.ScanOptions;
import io.github.opendata4j.model.internal.scan.TableScanner;
import io.github.opendata4j.model.table.TableSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What it takes to find the cells of 8 MB of text, nothing checked. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(java.util.concurrent.TimeUnit.MICROSECONDS)
public class ParsingBenchmark {
    private static final String ROW =
            "Commune de Sète,21340301200018,2024-05-17,,\"Chorale, ateliers\",18004.50,\"projet \"\"Été\"\"\",oui\n";
    private final byte[] bytes =
            ("a,b,c,d,e,f,g,h\n" + ROW.repeat(8_000_000 / ROW.length())).getBytes(StandardCharsets.UTF_8);

    /**
     * This library's scanner.
     *
     * @return the number of rows
     * @throws IOException never
     */
    @Benchmark
    public long scanner() throws IOException {
        long rows = 0;
        try (TableScanner scanner = TableScanner.open(
                TableSource.of("t.csv", bytes), ScanOptions.builder().build())) {
            RecordBatch batch = new RecordBatch();
            while (scanner.next(batch)) {
                rows += batch.size();
            }
        }
        return rows;
    }

    /**
     * FastCSV.
     *
     * @return the number of rows
     * @throws IOException never
     */
    @Benchmark
    public long fastCsv() throws IOException {
        try (var csv = CsvReader.builder().ofCsvRecord(reader())) {
            return csv.stream().count();
        }
    }

    /**
     * Commons CSV.
     *
     * @return the number of rows
     * @throws IOException never
     */
    @Benchmark
    public long commonsCsv() throws IOException {
        try (CSVParser csv = CSVParser.parse(reader(), CSVFormat.DEFAULT)) {
            return csv.stream().count();
        }
    }

    private Reader reader() {
        return new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
    }
}
