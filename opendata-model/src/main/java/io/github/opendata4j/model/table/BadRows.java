package io.github.opendata4j.model.table;

/** What becomes of a row that does not fit the record it is to be an object of. */
public enum BadRows {
    /** Reading stops with a {@link TableException} that says where and why: the default. */
    FAIL,
    /** The row is left out and told of. */
    SKIP,
    /**
     * A cell that can't be read is told of and counts as empty: an empty {@link java.util.Optional}, or null. A row
     * that can't do without it, since a primitive component needs it or the record refuses it, is left out and told of.
     */
    EMPTY_CELLS
}
