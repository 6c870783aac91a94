package io.github.opendata4j.validation.internal.engine.check;

import io.github.opendata4j.validation.internal.engine.batch.CellJudge;

/** What judges the cells of one column by their bytes, once so many had to be read that making it pays. */
final class LateJudge {

    /** Reading so many cells takes as long as making a judge, roughly; most files have fewer wrong ones. */
    static final int MANY = 64;

    private CellJudge judge = CellJudge.NONE;
    private int read;

    /** What there is so far. */
    CellJudge known() {
        return judge;
    }

    /** Notes that a cell has to be read; says once that it is time to {@link #set} a judge. */
    boolean isDue() {
        return read < MANY && ++read == MANY;
    }

    void set(CellJudge made) {
        judge = made;
    }
}
