package io.github.opendata4j.validation.internal.engine;

import io.github.opendata4j.validation.internal.engine.check.SheetValues;
import io.github.opendata4j.validation.internal.engine.header.LabelMatch;

/**
 * How the engine reads a file where the specification leaves room: what a profile carries besides the grades of rules.
 *
 * @param labels which labels stand for a field
 * @param sheetValues what becomes of values of a spreadsheet in a field of texts
 */
public record Conduct(LabelMatch labels, SheetValues sheetValues) {

    /** The specification to the letter, and help for files as people have them. */
    public static final Conduct STANDARD = new Conduct(LabelMatch.NEAR, SheetValues.AS_TEXT);

    /** What the national validator does. */
    public static final Conduct NATIONAL = new Conduct(LabelMatch.STRIPPED, SheetValues.REFUSED);
}
