package io.github.opendata4j.validation.internal.engine.batch;

import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Rule;
import io.github.opendata4j.model.report.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many findings there are of each rule and field. In a file where every cell is wrong, this is asked millions of
 * times, mostly about the same rule and field as the time before.
 */
final class Tallies {

    private final Grading grading;
    private final Map<String, Tally> all = new HashMap<>();
    private final List<Excess> uncounted = new ArrayList<>();
    private @Nullable Tally last;
    private String lastCode = "";

    Tallies(Grading grading) {
        this.grading = grading;
    }

    /** What the report does not know of yet. */
    private static final class Excess {
        private final Tally tally;
        private final Severity severity;
        private long times;

        private Excess(Tally tally, Severity severity) {
            this.tally = tally;
            this.severity = severity;
        }
    }

    /** The findings of one rule in one field. */
    static final class Tally {

        private final Rule rule;
        private final String field;
        private @Nullable Excess excess;
        private int kept;

        private Tally(Rule rule, String field) {
            this.rule = rule;
            this.field = field;
        }

        Rule rule() {
            return rule;
        }

        /** How many findings were kept. */
        int kept() {
            return kept;
        }

        /** Notes that one more is kept, if there are fewer than so many. */
        boolean keep(int most) {
            boolean keeps = kept < most;
            kept += keeps ? 1 : 0;
            return keeps;
        }
    }

    /** An empty field stands for none. */
    @SuppressWarnings("ReferenceEquality") // the same texts most often; others are equal
    Tally of(String code, String field) {
        Tally known = last;
        if (known == null || lastCode != code || known.field != field) {
            String key = code + ' ' + field; // a record as key would take some milliseconds of a short check
            known = all.get(key);
            if (known == null) {
                known = new Tally(grading.rule(code), field);
                all.put(key, known);
            }
            last = known;
            lastCode = code;
        }
        return known;
    }

    /** Counts so many findings that are not kept. */
    void count(Tally tally, Severity severity, int times) {
        Excess excess = tally.excess;
        if (excess == null || excess.severity != severity) {
            excess = new Excess(tally, severity);
            tally.excess = excess;
            uncounted.add(excess);
        }
        excess.times += times;
    }

    /** Tells a report of all that was counted since this was called last. */
    void tell(Report.Builder report) {
        for (Excess next : uncounted) {
            report.count(next.tally.rule, next.severity, next.tally.field, next.times);
            next.tally.excess = null;
        }
        uncounted.clear();
    }
}
