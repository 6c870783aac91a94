package io.github.opendata4j.validation.repair;

import io.github.opendata4j.model.report.Location;

/**
 * One thing that was rewritten. It holds what stood in the file, which may be personal data.
 *
 * @param place where it was in the original: row, line, cell and field; for a label the row of the header; nowhere if
 *     it is about the whole file, such as its encoding
 * @param before what was there; empty if nothing was
 * @param after what is there now; empty if nothing is
 * @param rule the code of the rule that it was against, as in {@link
 *     io.github.opendata4j.validation.RuleCatalogue}; {@link #BY_HAND} if a person changed it
 */
public record Change(Location place, String before, String after, String rule) {

    /** The rule of a change that a person made in a {@link CorrectionWorkbook}. */
    public static final String BY_HAND = "by-hand";

    /** Where and why; not what stood there, which may be personal data. */
    @Override
    public String toString() {
        return rule + " " + place;
    }
}
