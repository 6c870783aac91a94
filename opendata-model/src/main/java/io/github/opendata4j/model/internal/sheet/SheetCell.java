package io.github.opendata4j.model.internal.sheet;

import java.time.LocalDateTime;

/** What a cell of a spreadsheet holds. A cell without any of these is null. */
public sealed interface SheetCell {

    /**
     * Text.
     *
     * @param text as it stands there
     */
    record Text(String text) implements SheetCell {}

    /**
     * A number, which may be shown as a day or a time.
     *
     * @param value as it is stored, days since the workbook's first where it is a day
     * @param format how it is shown
     * @param shown what is shown, if it is known and made of nothing but digits; empty otherwise
     */
    record Numeric(double value, NumberFormat format, String shown) implements SheetCell {}

    /**
     * A day, a time of a day, or both, in a format that stores them as such.
     *
     * @param value the time; midnight for a mere day
     * @param timed whether a time of day is stated, be it midnight
     */
    record Moment(LocalDateTime value, boolean timed) implements SheetCell {}

    /**
     * Yes or no.
     *
     * @param value which
     * @param format what it would be shown in if it were a number
     */
    record Bool(boolean value, NumberFormat format) implements SheetCell {}

    /**
     * An error that a formula gave.
     *
     * @param text such as {@code #N/A}
     */
    record Fault(String text) implements SheetCell {}

    /**
     * A formula whose result was not saved.
     *
     * @param formula the formula, with its equals sign; that alone if it is not known
     */
    record Unsolved(String formula) implements SheetCell {}
}
