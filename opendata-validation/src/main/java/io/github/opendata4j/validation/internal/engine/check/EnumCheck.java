package io.github.opendata4j.validation.internal.engine.check;

import io.github.opendata4j.model.internal.text.Nearest;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.validation.internal.engine.batch.CellJudge;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.Values;
import io.github.opendata4j.validation.internal.engine.judge.TextJudge;
import io.github.opendata4j.validation.internal.engine.suggest.WordSuggester;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Every value is one of a list ({@code enum}, {@code categories}), to the last accent. */
final class EnumCheck extends SingleCellCheck {

    private final String code;
    private final Set<Object> values;
    private final List<String> allowed;
    private @Nullable WordSuggester suggester; // made for the first wrong cell: most columns have none

    /** What was said of the last text: a column that is wrong all over often has the same in row after row. */
    private @Nullable Advice last;

    /**
     * What to say of a text.
     *
     * @param text not one of the allowed ones
     * @param certain the one that it surely should be
     * @param similar the one that it may be, if none is certain
     */
    private record Advice(String text, Optional<String> certain, Optional<String> similar) {}

    /**
     * A check of one column.
     *
     * @param code the rule: {@code enum} or {@code category}
     * @param values the allowed values, as the column's cells are read
     * @param allowed the same as the schema writes them
     */
    EnumCheck(String code, List<Object> values, List<String> allowed) {
        this.code = code;
        this.allowed = allowed;
        Set<Object> canonical = new HashSet<>();
        for (Object value : values) {
            canonical.add(Values.canonical(value));
        }
        this.values = canonical;
    }

    @Override
    protected CellJudge judge() {
        List<String> texts = new ArrayList<>();
        for (Object value : values) {
            if (!(value instanceof String text)) {
                return CellJudge.NONE; // others are written in several ways
            }
            texts.add(text);
        }
        return TextJudge.oneOf(texts);
    }

    @Override
    protected Finding.Builder explain(Finding.Builder finding, ColumnCells cells, int record) {
        String text = cells.text(record);
        Advice advice = last;
        if (advice == null || !advice.text.equals(text)) {
            advice = advise(text);
            last = advice;
        }
        advice.certain.ifPresent(finding::suggestion);
        advice.similar.ifPresent(value -> finding.with("similarTo", value));
        return describe(finding);
    }

    private Advice advise(String text) {
        if (suggester == null) {
            suggester = new WordSuggester(allowed);
        }
        Optional<String> certain = suggester.suggest(text);
        return new Advice(text, certain, certain.isPresent() ? Optional.empty() : Nearest.to(text, allowed));
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public boolean isRight(Object value) {
        return values.contains(Values.canonical(value));
    }

    @Override
    public Finding.Builder describe(Finding.Builder finding) {
        return finding.with("allowed", allowed);
    }
}
