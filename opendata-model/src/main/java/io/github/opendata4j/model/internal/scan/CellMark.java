package io.github.opendata4j.model.internal.scan;

/** What is to be known of a cell beside its text, where it was more than a text. */
public enum CellMark {
    /** Nothing: the text is all that there is. */
    NONE,
    /** A number in a column of texts. */
    NUMBER,
    /** A number in a column of texts that has more digits than a spreadsheet keeps: the last ones are zeros now. */
    NUMBER_CUT,
    /** A day, a time, or yes or no, in a column of texts. */
    OTHER_VALUE,
    /** An error that a formula gave; the text is its name. */
    FAULT,
    /** A formula whose result was not saved; the text is the formula. */
    UNSOLVED
}
