package io.github.opendata4j.validation.repair;

import io.github.opendata4j.model.report.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What became of a repair: what was changed, how often, and what is left to be mended by people. Immutable.
 *
 * <p>{@link #after()} is the check of the new file. Where the original is no table of the schema at all, or could not
 * be read to its end, no file was written, and {@link #after()} is what was found in the original.
 */
public final class RepairResult {

    private final Optional<Path> file;
    private final List<ChangeCount> counts;
    private final List<Change> samples;
    private final Report before;
    private final Report after;

    RepairResult(Optional<Path> file, ChangeLog changes, Report before, Report after) {
        this.file = file;
        this.counts = changes.counts();
        this.samples = changes.samples();
        this.before = before;
        this.after = after;
    }

    /**
     * The new file.
     *
     * @return empty if none was written
     */
    public Optional<Path> file() {
        return file;
    }

    /**
     * Whether the new file is valid.
     *
     * @return false also if none was written
     */
    public boolean isValid() {
        return file.isPresent() && after.isValid() && after.isComplete();
    }

    /**
     * How often each rule led to a change, exactly.
     *
     * @return in the order in which they first did
     */
    public List<ChangeCount> counts() {
        return counts;
    }

    /**
     * How many changes there are in all.
     *
     * @return zero if the new file says what the original said, in the same words
     */
    public long changes() {
        return counts.stream().mapToLong(ChangeCount::count).sum();
    }

    /**
     * The first changes of each rule and field; a {@link ChangeListener} sees all.
     *
     * @return at most 100 of each, in the order of the file
     */
    public List<Change> samples() {
        return samples;
    }

    /**
     * What was found in the original.
     *
     * @return its report
     */
    public Report before() {
        return before;
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
        return "RepairResult[changes=" + changes() + ", valid=" + isValid() + "]";
    }
}
