package io.github.opendata4j.validation.internal.engine.row;

import io.github.opendata4j.model.internal.scan.RecordBatch;
import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.model.report.Severity;
import io.github.opendata4j.validation.internal.engine.batch.BlankRecords;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.batch.RecordCheck;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows without any content ({@code row-blank}): errors between others, mere information at the end of the file, where
 * spreadsheets leave them behind.
 */
public final class BlankRowCheck implements RecordCheck {

    /** Blank rows of which it is not known yet whether another row follows. */
    private final List<BlankRun> waiting = new ArrayList<>();

    private final BlankRecords blank;
    private long trailing;

    /**
     * A check of one file.
     *
     * @param blank its blank records
     */
    public BlankRowCheck(BlankRecords blank) {
        this.blank = blank;
    }

    @Override
    public void check(RecordBatch batch, FindingSink out) {
        if (!blank.any() && waiting.isEmpty()) {
            return;
        }
        for (int record = 0; record < batch.size(); record++) {
            if (blank.contains(record)) {
                await(new BlankRun(batch, record));
            } else if (!waiting.isEmpty()) {
                report(Severity.ERROR, out);
            }
        }
    }

    @Override
    public void finish(FindingSink out) {
        trailing = 0;
        for (BlankRun run : waiting) {
            trailing += run.length();
        }
        report(Severity.INFO, out);
    }

    /**
     * How many blank rows the file ends with.
     *
     * @return their number, once the file is finished
     */
    public long trailing() {
        return trailing;
    }

    private void await(BlankRun next) {
        int last = waiting.size() - 1;
        if (last >= 0 && waiting.get(last).isFollowedBy(next)) {
            waiting.set(last, waiting.get(last).and(next));
        } else {
            waiting.add(next);
        }
    }

    private void report(Severity severity, FindingSink out) {
        for (BlankRun run : waiting) {
            for (long i = 0; i < run.length(); i++) {
                Location place = run.location(i);
                out.table("row-blank", place, finding -> finding.severity(severity));
            }
        }
        waiting.clear();
    }
}
