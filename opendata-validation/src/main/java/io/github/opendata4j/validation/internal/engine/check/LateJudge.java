package io.github.opendata4j.validation.internal.engine.check;

import io.github.opendata4j.validation.internal.engine.batch.CellJudge;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;

/**
 * What judges the cells of one column by their bytes, once so many had to be read that making it pays; and what it said
 * of the group at hand.
 */
final class LateJudge {

    /** Reading so many cells takes as long as making a judge, roughly; most files have fewer wrong ones. */
    static final int MANY = 64;

    private CellJudge judge = CellJudge.NONE;
    private int read;
    private int wrong;
    private int undecided;

    /** Judges some cells of a group; what comes of it is {@link #wrong}, {@link #undecided}, or right. */
    void look(ColumnCells cells, int from, int among) {
        int bare = cells.bare(from, among);
        long verdict = judge.judge(cells.places(), from, bare);
        wrong = CellJudge.wrong(verdict);
        undecided = CellJudge.undecided(verdict) | (among & ~bare);
    }

    /** Those of the group that are surely wrong. */
    int wrong() {
        return wrong;
    }

    /** Those of the group of which the text has to be read. */
    int undecided() {
        return undecided;
    }

    /** Notes that a cell has to be read; says once that it is time to {@link #set} a judge. */
    boolean isDue() {
        return read < MANY && ++read == MANY;
    }

    void set(CellJudge made) {
        judge = made;
    }
}
