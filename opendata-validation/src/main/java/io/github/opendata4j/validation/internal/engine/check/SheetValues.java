package io.github.opendata4j.validation.internal.engine.check;

/** What becomes of a number, a day, or yes or no that a spreadsheet has in a field of texts. */
public enum SheetValues {
    /** It is the text that it would be in a file of text, unless digits were lost. */
    AS_TEXT,
    /** It is no text, and wrong there. */
    REFUSED
}
