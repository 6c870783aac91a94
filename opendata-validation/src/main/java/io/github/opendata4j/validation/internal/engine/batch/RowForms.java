package io.github.opendata4j.validation.internal.engine.batch;

/** What becomes of rows that are blank, short or long, of keys, and of checks across cells. */
public enum RowForms {
    /**
     * A row is blank if nothing stands in it; one that is short or long has one finding; no field of a primary key is
     * empty; a check across cells leaves alone what has a finding already.
     */
    SPECIFIED,
    /**
     * As the national validator does: a row is blank if all its cells are missing values; each cell that a short row
     * lacks has a finding; only a primary key that is all empty is wrong; a check across cells takes what can't be read
     * for empty; rows are counted from the first of the file.
     */
    NATIONAL
}
