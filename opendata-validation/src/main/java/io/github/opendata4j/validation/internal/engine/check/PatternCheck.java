package io.github.opendata4j.validation.internal.engine.check;

import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.validation.internal.engine.batch.CellJudge;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.judge.PatternJudge;
import io.github.opendata4j.validation.internal.engine.suggest.Blanks;
import io.github.opendata4j.validation.internal.engine.suggest.LostZero;
import io.github.opendata4j.validation.internal.engine.suggest.WrittenDate;
import io.github.opendata4j.validation.internal.pattern.CellPattern;
import io.github.opendata4j.validation.internal.pattern.CellPattern.Verdict;
import io.github.opendata4j.validation.internal.pattern.MatchBudget;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Every text matches a regular expression ({@code pattern}). Cells that would take too much time are left out, and the
 * report says so once.
 */
final class PatternCheck extends SingleCellCheck {

    private final Field field;
    private final String regex;
    private final CellPattern pattern;
    private final MatchBudget budget = new MatchBudget();
    private boolean risky;

    /** The first record of which nothing could be found out; below zero for none. */
    private int undecided = -1;

    /**
     * A check of one column.
     *
     * @param field the field
     * @param regex its pattern as the schema has it
     * @param pattern the same, to match with
     */
    PatternCheck(Field field, String regex, CellPattern pattern) {
        this.field = field;
        this.regex = regex;
        this.pattern = pattern;
    }

    @Override
    public void check(ColumnCells cells, FindingSink out) {
        super.check(cells, out);
        if (undecided >= 0 && !risky) {
            risky = true;
            out.incomplete(
                    "schema-pattern-risky", cells.location(undecided), finding -> finding.with("pattern", regex));
        }
    }

    @Override
    protected boolean isRight(ColumnCells cells, int record) {
        Verdict verdict = pattern.match(cells.text(record), budget);
        if (verdict == Verdict.UNDECIDED && undecided < 0) {
            undecided = record;
        }
        return verdict != Verdict.NO_MATCH;
    }

    @Override
    protected CellJudge judge() {
        return new PatternJudge(pattern);
    }

    @Override
    protected Finding.Builder explain(Finding.Builder finding, ColumnCells cells, int record) {
        String text = cells.text(record);
        rewritten(text).ifPresent(finding::suggestion);
        LostZero.restored(text, this::matches).ifPresent(whole -> {
            finding.with("count", 1);
            if (LostZero.isOfCompany(whole)) {
                finding.suggestion(whole);
            }
        });
        field.example().ifPresent(example -> finding.with("example", example));
        return describe(finding);
    }

    @Override
    public String code() {
        return "pattern";
    }

    @Override
    public boolean isRight(Object value) {
        return pattern.match(value.toString(), budget) != Verdict.NO_MATCH;
    }

    @Override
    public Finding.Builder describe(Finding.Builder finding) {
        return finding.with("pattern", regex);
    }

    /**
     * Without blanks at the ends; if it is an identifier typed in groups ({@code 220 700 017 00016}), without any; if it
     * can only be one day ({@code 14/03/2023}) and the pattern takes days of ISO 8601, as such a day.
     */
    private Optional<String> rewritten(String text) {
        String bare = Blanks.remove(text);
        String candidate = Identifier.FORM.matcher(bare).matches() ? bare : Blanks.strip(text);
        return Optional.of(candidate)
                .filter(shorter -> !shorter.equals(text) && matches(shorter))
                .or(() -> day(candidate));
    }

    private Optional<String> day(String text) {
        return WrittenDate.parse(text)
                .filter(date -> !date.hasTime())
                .flatMap(WrittenDate::certain)
                .map(LocalDate::toString)
                .filter(day -> !day.equals(text) && matches(day));
    }

    private boolean matches(String text) {
        return pattern.match(text, budget) == Verdict.MATCH;
    }

    /** Made for the first wrong cell. */
    private static final class Identifier {
        /** Digits, and two letters at most: a number with its letters, but no words. */
        static final Pattern FORM =
                Pattern.compile("[0-9]+|(?=(?:[0-9]*[A-Za-z]){1,2}[0-9]*$)(?=.*[0-9]{3})[0-9A-Za-z]+");

        private Identifier() {}
    }
}
