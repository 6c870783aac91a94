package io.github.opendata4j.validation.internal.engine;

import io.github.opendata4j.validation.internal.engine.batch.RowForms;
import io.github.opendata4j.validation.internal.engine.check.CellForms;
import io.github.opendata4j.validation.internal.engine.check.SheetValues;
import io.github.opendata4j.validation.internal.engine.header.LabelMatch;

/**
 * How the engine reads a schema and a file where the specification leaves room: what a profile carries besides the
 * grades of rules.
 *
 * @param schema which schemas files are checked against
 * @param labels which labels stand for a field
 * @param cells how cells are read
 * @param sheetValues what becomes of values of a spreadsheet in a field of texts
 * @param rows what becomes of rows that are blank, short or long, of keys, and of checks across cells
 */
public record Conduct(SchemaDemand schema, LabelMatch labels, CellForms cells, SheetValues sheetValues, RowForms rows) {

    /** The specification to the letter, and help for files as people have them. */
    public static final Conduct STANDARD = new Conduct(
            SchemaDemand.WORKABLE, LabelMatch.NEAR, CellForms.SPECIFIED, SheetValues.AS_TEXT, RowForms.SPECIFIED);

    /** What the national validator does. */
    public static final Conduct NATIONAL = new Conduct(
            SchemaDemand.FAULTLESS, LabelMatch.STRIPPED, CellForms.NATIONAL, SheetValues.REFUSED, RowForms.NATIONAL);

    /** Which schemas files are checked against. */
    public enum SchemaDemand {
        /** Any that can be made sense of; what is wrong with it is told, and the rest is checked. */
        WORKABLE,
        /** Only those in which the national validator finds nothing wrong. */
        FAULTLESS
    }
}
