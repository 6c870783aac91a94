package io.github.opendata4j.validation.repair;

import io.github.opendata4j.model.report.Report;
import java.nio.file.Path;
import java.util.List;

/** What became of a mended workbook. Immutable. */
public final class MergeResult {

    private final Path file;
    private final long changedRows;
    private final ChangeLog changes;
    private final List<MergeProblem> problems;
    private final Report after;

    MergeResult(Path file, long changedRows, ChangeLog changes, List<MergeProblem> problems, Report after) {
        this.file = file;
        this.changedRows = changedRows;
        this.changes = changes;
        this.problems = List.copyOf(problems);
        this.after = after;
    }

    /**
     * The new file.
     *
     * @return the whole table with the corrections
     */
    public Path file() {
        return file;
    }

    /**
     * How many rows differ from what they were.
     *
     * @return zero or more
     */
    public long changedRows() {
        return changedRows;
    }

    /**
     * How many cells were changed in each column, exactly.
     *
     * @return in the order in which they first were
     */
    public List<ChangeCount> counts() {
        return changes.counts();
    }

    /**
     * The first changes of each column; a {@link ChangeListener} sees all.
     *
     * @return at most 100 of each, in the order of the file
     */
    public List<Change> samples() {
        return changes.samples();
    }

    /**
     * What was not taken over.
     *
     * @return row by row of the workbook, then what is not in it
     */
    public List<MergeProblem> problems() {
        return problems;
    }

    /**
     * What is left: the report of the new file.
     *
     * @return its report
     */
    public Report after() {
        return after;
    }

    /** Counts only. */
    @Override
    public String toString() {
        return "MergeResult[changedRows=" + changedRows + ", problems=" + problems.size() + ", valid=" + after.isValid()
                + "]";
    }
}
