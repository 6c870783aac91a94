package io.github.opendata4j.validation.internal.engine.batch;

import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Rule;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.validation.internal.engine.batch.Tallies.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Takes what the checks find and hands it to the report: every finding counted, only as many built as the report
 * keeps, those of one batch sorted by row although the columns are checked one after the other.
 */
public final class FindingSink {

    /** Of a longer cell only the beginning is kept, or a few findings could fill the memory. */
    static final int LONGEST_VALUE = 300;

    /** Of so many findings of each rule and field the neighbours are kept too: enough to recognise what is wrong. */
    static final int ROWS_SHOWN = 8;

    private final Report.Builder report;
    private final Grading grading;
    private final int samples;
    private final TablePlace table;
    private final Tallies tallies;
    private final List<Finding> ofThisBatch = new ArrayList<>();
    private boolean keepsAllOfBatch;
    private List<Finding> ofLastBatch = List.of();
    private Neighbours neighbours = new Neighbours(List.of());
    private int columns;
    private final RecordBits wrongRecords = new RecordBits();
    private long wrongRows;

    /**
     * A sink that fills a report.
     *
     * @param report takes the findings
     * @param grading the rules, and how grave each is taken
     * @param samples how many findings are kept of each rule and field
     * @param resource which of several files this is; empty if there is but one
     */
    public FindingSink(Report.Builder report, Grading grading, int samples, String resource) {
        this.report = report;
        this.grading = grading;
        this.samples = samples;
        this.table = new TablePlace(resource);
        this.tallies = new Tallies(grading);
    }

    /** Builds every finding for {@link #takeBatch}, not only the samples that the report keeps. */
    public void keepAllOfBatch() {
        keepsAllOfBatch = true;
    }

    /**
     * What was found in the batch that ended last.
     *
     * @return row by row; empty unless {@link #keepAllOfBatch} was called
     */
    public List<Finding> takeBatch() {
        List<Finding> taken = ofLastBatch;
        ofLastBatch = List.of();
        return taken;
    }

    /**
     * Says on which sheet of a workbook all that follows is.
     *
     * @param name its name
     */
    public void sheet(String name) {
        table.onSheet(name);
    }

    /**
     * Says what the header calls the columns, before the first row is looked at.
     *
     * @param labels the labels, in the order of the file
     */
    public void header(List<String> labels) {
        neighbours = new Neighbours(labels);
        columns = labels.size();
    }

    /**
     * How many columns the header has.
     *
     * @return the number, once {@link #header} was called
     */
    public int columns() {
        return columns;
    }

    /**
     * Whether the profile grades a rule on purpose: a check that is not made otherwise is made then.
     *
     * @param code the rule's code
     * @return whether it is asked for
     */
    public boolean isAskedFor(String code) {
        return grading.isAskedFor(code);
    }

    /**
     * Counts rows from the first of the file, not from the header.
     *
     * @param rows how many stand above the header
     */
    public void countRowsAboveHeader(long rows) {
        table.below(rows);
    }

    /**
     * Reports a cell, with its place and value. Unless the rule is milder than an error, later checks leave this cell
     * alone.
     *
     * @param code the rule's code
     * @param cells the column
     * @param record the record in the batch
     * @param details adds parameters and a suggestion; not called once there are samples enough
     */
    public void cell(String code, ColumnCells cells, int record, UnaryOperator<Finding.Builder> details) {
        cell(code, tallies.of(code, cells.field()).rule().severity(), cells, record, details);
    }

    /**
     * Reports a cell that is worse, or not as bad, as the rule says in general.
     *
     * @param code the rule's code
     * @param own how grave it is here, unless the rule was graded otherwise
     * @param cells the column
     * @param record the record in the batch
     * @param details adds parameters and a suggestion; not called once there are samples enough
     */
    public void cell(String code, Severity own, ColumnCells cells, int record, UnaryOperator<Finding.Builder> details) {
        if (grading.grade(code, cells.field(), own).isError()) {
            cells.markReported(record);
        }
        related(code, own, cells, record, details);
    }

    /** Says what is to be known of a wrong cell beside its place and value. */
    @FunctionalInterface
    public interface CellDetails {

        /**
         * Adds parameters and a suggestion.
         *
         * @param finding is about the cell
         * @param record the record in the batch
         * @return the finding
         */
        Finding.Builder explain(Finding.Builder finding, int record);
    }

    /**
     * Reports cells of one column as {@link #cell} would one after the other; those beyond the samples are only counted,
     * all at once.
     *
     * @param code the rule's code
     * @param cells the column
     * @param wrong the records in the batch; empty afterwards
     * @param details explains a cell; not called once there are samples enough
     */
    public void cells(String code, ColumnCells cells, RecordBits wrong, CellDetails details) {
        cells(code, tallies.of(code, cells.field()).rule().severity(), cells, wrong, details);
    }

    /**
     * Reports cells that are worse, or not as bad, as the rule says in general.
     *
     * @param code the rule's code
     * @param own how grave they are here, unless the rule was graded otherwise
     * @param cells the column
     * @param wrong the records in the batch; empty afterwards
     * @param details explains a cell; not called once there are samples enough
     * @return how grave they were taken
     */
    public Grade cells(String code, Severity own, ColumnCells cells, RecordBits wrong, CellDetails details) {
        Tally tally = tallies.of(code, cells.field());
        Grade grade = grading.grade(code, cells.field(), own);
        for (int record = wrong.next(0);
                record >= 0 && (keepsAllOfBatch || tally.kept() < samples) && grade != Grade.OFF;
                record = wrong.next(record)) {
            int place = record;
            cell(code, own, cells, record, finding -> details.explain(finding, place));
            wrong.remove(record);
        }
        if (grade.isError()) {
            cells.markReported(wrong);
            wrongRecords.addAll(wrong);
        }
        int more = wrong.count();
        if (more > 0 && grade != Grade.OFF) {
            tallies.count(tally, grade.severity(), more);
        }
        wrong.clear();
        return grade;
    }

    /**
     * Reports a cell that does not go with others of its row. Another such finding of the same cell may follow.
     *
     * @param code the rule's code
     * @param cells the column that the finding is shown in
     * @param record the record in the batch
     * @param details adds parameters; not called once there are samples enough
     */
    public void related(String code, ColumnCells cells, int record, UnaryOperator<Finding.Builder> details) {
        related(code, tallies.of(code, cells.field()).rule().severity(), cells, record, details);
    }

    private void related(
            String code, Severity own, ColumnCells cells, int record, UnaryOperator<Finding.Builder> details) {
        Grade grade = grading.grade(code, cells.field(), own);
        Tally tally = tallies.of(code, cells.field());
        if (!isWanted(grade, record) || !takes(tally, grade)) {
            return;
        }
        Finding.Builder finding = begin(tally.rule(), cells.location(record));
        if (cells.isFilled(record)) {
            finding.value(Neighbours.shortened(cells.text(record), LONGEST_VALUE));
        }
        if (tally.kept() <= ROWS_SHOWN) {
            finding.row(neighbours.of(cells.records(), record, cells.column()));
        }
        ofThisBatch.add(details.apply(finding).severity(grade.severity()).build());
    }

    /**
     * Reports a whole record.
     *
     * @param code the rule's code
     * @param batch the records
     * @param record the record in the batch
     * @param details adds parameters; not called once there are samples enough
     */
    public void record(String code, RecordBatch batch, int record, UnaryOperator<Finding.Builder> details) {
        Tally tally = tallies.of(code, "");
        Grade grade = grade(tally.rule(), "");
        if (!isWanted(grade, record) || !takes(tally, grade)) {
            return;
        }
        Location.Builder place = Location.builder()
                .row(batch.row(record))
                .line(batch.line(record))
                .sheetRow(batch.sheetRow(record));
        Finding.Builder finding = begin(tally.rule(), place.build());
        ofThisBatch.add(details.apply(finding).severity(grade.severity()).build());
    }

    /**
     * Reports a cell of a record that has no column in the file, or that the record lacks.
     *
     * @param code the rule's code
     * @param batch the records
     * @param record the record in the batch
     * @param field the field, or the label, that the cell would have; empty for a cell behind the last column
     * @param details adds parameters; not called once there are samples enough
     */
    public void absent(
            String code, RecordBatch batch, int record, String field, UnaryOperator<Finding.Builder> details) {
        Tally tally = tallies.of(code, field);
        Grade grade = grade(tally.rule(), field);
        if (!isWanted(grade, record) || !takes(tally, grade)) {
            return;
        }
        Location place = Location.builder()
                .row(batch.row(record))
                .line(batch.line(record))
                .sheetRow(batch.sheetRow(record))
                .field(field)
                .build();
        ofThisBatch.add(details.apply(begin(tally.rule(), place))
                .severity(grade.severity())
                .build());
    }

    /**
     * Reports what concerns no record of the batch at hand: the file, the header, the schema, an earlier row.
     *
     * @param code the rule's code
     * @param place where it is
     * @param details adds parameters and, where it differs from the rule's own, a severity
     */
    public void table(String code, Location place, UnaryOperator<Finding.Builder> details) {
        Finding finding = details.apply(begin(grading.rule(code), place)).build();
        Grade grade = grading.grade(code, place.field().orElse(""), finding.severity());
        if (grade == Grade.of(finding.severity())) {
            add(finding);
        } else if (grade != Grade.OFF) {
            add(details.apply(begin(grading.rule(code), place))
                    .severity(grade.severity())
                    .build());
        }
    }

    /**
     * Reports that the file can't be read to its end. What is left of it is unknown: however the rule is graded
     * elsewhere, here nothing is worse.
     *
     * @param code the code of the rule that says why
     * @param place where it is
     * @param details adds parameters
     */
    public void unreadable(String code, Location place, UnaryOperator<Finding.Builder> details) {
        add(details.apply(begin(grading.rule(code), place))
                .severity(Severity.FATAL)
                .build());
    }

    private void add(Finding finding) {
        if (finding.location().row().isPresent() && finding.severity().isAtLeast(Severity.ERROR)) {
            wrongRows++;
        }
        report.add(finding);
    }

    /**
     * Reports that a part of the file or of the rules was not checked.
     *
     * @param code the code of the rule that says why
     * @param place where it is
     * @param details adds parameters
     */
    public void incomplete(String code, Location place, UnaryOperator<Finding.Builder> details) {
        table(code, place, details);
        report.incomplete(code);
    }

    /** Ends a batch: its findings go into the report, row by row. */
    public void endOfBatch() {
        tallies.tell(report);
        if (!ofThisBatch.isEmpty()) {
            ofThisBatch.sort(FindingOrder.BY_PLACE);
            for (Finding finding : ofThisBatch) {
                report.add(finding);
            }
        }
        if (keepsAllOfBatch) {
            ofLastBatch = List.copyOf(ofThisBatch);
        }
        ofThisBatch.clear();
        wrongRows += wrongRecords.count();
        wrongRecords.clear();
    }

    /**
     * How many rows have an error so far.
     *
     * @return the exact number, of all batches that have ended
     */
    public long wrongRows() {
        return wrongRows;
    }

    private Finding.Builder begin(Rule rule, Location place) {
        return Finding.builder(rule).location(table.of(place));
    }

    /**
     * How grave a rule is taken.
     *
     * @param code the rule's code
     * @param field the field that its findings are about
     * @return its grade, unless a finding is worse, or not as bad, as the rule says in general
     */
    public Grade grade(String code, String field) {
        return grade(grading.rule(code), field);
    }

    private Grade grade(Rule rule, String field) {
        return grading.grade(rule.code(), field, rule.severity());
    }

    /** Whether a finding is to be reported at all; if so, its record is noted where it is wrong. */
    private boolean isWanted(Grade grade, int record) {
        if (grade.isError()) {
            wrongRecords.add(record);
        }
        return grade != Grade.OFF;
    }

    /** Whether a finding is to be built; if not, it is counted. */
    private boolean takes(Tally tally, Grade grade) {
        if (tally.keep(samples) || keepsAllOfBatch) {
            return true;
        }
        tallies.count(tally, grade.severity(), 1);
        return false;
    }
}
