package io.github.opendata4j.validation.internal.engine.judge;

import io.github.opendata4j.validation.internal.engine.batch.CellJudge;
import io.github.opendata4j.validation.internal.engine.sieve.Cells;
import io.github.opendata4j.validation.internal.engine.sieve.ListSieve;
import java.util.Collection;

/** Knows of every cell whether it is one of a list of texts, to the last accent. */
public final class TextJudge implements CellJudge {

    private final ListSieve texts;

    private TextJudge(Collection<String> texts) {
        this.texts = new ListSieve(texts);
    }

    /**
     * A judge of a column.
     *
     * @param texts what is right
     * @return the judge
     */
    public static CellJudge oneOf(Collection<String> texts) {
        return new TextJudge(texts);
    }

    @Override
    public long judge(Cells cells, int from, int among) {
        return CellJudge.verdict(texts.heldAmong(cells, from, among), 0);
    }
}
