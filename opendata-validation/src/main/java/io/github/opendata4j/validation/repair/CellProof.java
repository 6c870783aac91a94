package io.github.opendata4j.validation.repair;

import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.model.table.ColumnMapping;
import io.github.opendata4j.model.table.Dialect;
import io.github.opendata4j.model.table.TableSource;
import io.github.opendata4j.validation.ValidationProfile;
import io.github.opendata4j.validation.internal.engine.SchemaTableCheck;
import io.github.opendata4j.validation.internal.engine.TableEngine;
import io.github.opendata4j.validation.internal.engine.TableListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Lets the checks themselves judge what cells might become, on a small table of those cells alone. What they find wrong
 * in it is not right; what they suggest a better text for is tried again with that one.
 */
final class CellProof {

    /** A correction may need a correction; one that is not through by then is none. */
    private static final int ROUNDS = 4;

    private static final Dialect OURS = Dialect.builder()
            .delimiter(',')
            .encoding(StandardCharsets.UTF_8)
            .headerRow(1)
            .build();

    private final ProofSchema schema;
    private final Corrections corrections;

    CellProof(ProofSchema schema, Corrections corrections) {
        this.schema = schema;
        this.corrections = corrections;
    }

    /** The candidates that are right, each perhaps with a better text. */
    List<Candidate> right(List<Candidate> candidates) throws IOException {
        List<Candidate> right = new ArrayList<>();
        List<Candidate> open = candidates;
        for (int round = 0; round < ROUNDS && !open.isEmpty(); round++) {
            open = judge(open, right);
        }
        return right;
    }

    /** Adds what is right, and gives back what is to be tried again. */
    private List<Candidate> judge(List<Candidate> open, List<Candidate> right) throws IOException {
        Optional<Map<Place, List<Finding>>> judged = findings(open);
        if (judged.isEmpty()) {
            return List.of(); // a pattern gave no verdict in its time: nothing is certain
        }
        Map<Place, List<Finding>> found = judged.get();
        List<Candidate> again = new ArrayList<>();
        for (Candidate candidate : open) {
            List<Finding> here = found.getOrDefault(new Place(candidate.record(), candidate.column()), List.of());
            Optional<String> better = here.stream()
                    .flatMap(finding -> corrections.of(candidate.column(), candidate.after(), finding).stream())
                    .findFirst();
            if (better.isPresent()) {
                again.add(candidate.with(better.get()));
            } else if (here.stream().noneMatch(CellProof::isWrong)) {
                right.add(candidate);
            }
        }
        return again;
    }

    private record Place(int record, int column) {}

    /** A check beyond the field itself, such as a checksum, may find a cell wrong that is rightly written. */
    private static boolean isWrong(Finding finding) {
        return finding.severity().isAtLeast(Severity.ERROR) && ProofSchema.isOfField(finding.code());
    }

    /** What is wrong with each; empty if that could not be found out. */
    private Optional<Map<Place, List<Finding>>> findings(List<Candidate> candidates) throws IOException {
        List<Integer> columns = List.copyOf(
                new TreeSet<>(candidates.stream().map(Candidate::column).toList()));
        List<Integer> records = List.copyOf(
                new TreeSet<>(candidates.stream().map(Candidate::record).toList()));
        Map<Place, List<Finding>> found = new HashMap<>();
        TableListener listener = collector((row, column) -> new Place(records.get(row), columns.get(column)), found);
        Report report = TableEngine.run(
                TableSource.of("proof.csv", table(candidates, columns)),
                new SchemaTableCheck(schema.of(columns), ColumnMapping.identity(), 0),
                RepairOptions.engine(OURS, 0, ValidationProfile.STANDARD),
                listener);
        return report.isComplete() ? Optional.of(found) : Optional.empty();
    }

    private static TableListener collector(
            BiFunction<Integer, Integer, Place> places, Map<Place, List<Finding>> found) {
        return new TableListener() {
            @Override
            public void checked(RecordBatch batch, List<Finding> findings) {
                for (Finding finding : findings) {
                    if (finding.location().column().isPresent()) {
                        int row = (int) finding.location().row().orElseThrow() - 2;
                        int column = finding.location().column().getAsInt() - 1;
                        found.computeIfAbsent(places.apply(row, column), place -> new ArrayList<>())
                                .add(finding);
                    }
                }
            }
        };
    }

    /** A row for each record, its cells empty but for the candidates; one more cell keeps it from being blank. */
    private byte[] table(List<Candidate> candidates, List<Integer> columns) throws IOException {
        Map<Integer, String[]> rows = new TreeMap<>();
        for (Candidate candidate : candidates) {
            String[] row = rows.computeIfAbsent(candidate.record(), record -> blank(columns.size()));
            row[columns.indexOf(candidate.column())] = candidate.after();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        CSVPrinter csv = new CSVPrinter(writer, CSVFormat.RFC4180);
        csv.printRecord(schema.labels(columns));
        for (String[] row : rows.values()) {
            csv.printRecord((Object[]) row);
        }
        csv.flush();
        return bytes.toByteArray();
    }

    private static String[] blank(int columns) {
        String[] row = new String[columns + 1];
        Arrays.fill(row, "");
        row[columns] = "x";
        return row;
    }
}
