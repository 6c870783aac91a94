package io.github.opendata4j.validation.internal.engine.header;

import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import java.util.List;

/** All rules about headers. */
public final class HeaderRules {

    private static final List<HeaderRule> ABOUT_LABELS =
            List.of(new DuplicateLabelRule(), new BlankLabelRule(), new DamagedLabelRule());

    private static final List<HeaderRule> ABOUT_FIELDS = List.of(
            new LabelSpellingRule(),
            new LabelIncorrectRule(),
            new MissingLabelRule(),
            new ExtraLabelRule(),
            new LabelOrderRule());

    private HeaderRules() {}

    /**
     * Checks a header against its schema. One in which nothing is known, or nothing at all stands, has that one finding
     * alone.
     *
     * @param header the header beside its schema
     * @param out takes what is found
     */
    public static void check(Header header, FindingSink out) {
        if (header.isMatched()) {
            checkLabels(header, out);
            if (!header.isAmbiguous()) {
                for (HeaderRule rule : ABOUT_FIELDS) {
                    rule.check(header, out);
                }
            }
        } else if (header.isBlank()) {
            checkLabels(header, out);
        } else {
            out.table("header-unmatched", header.place(), finding -> finding.with("expected", header.fieldNames()));
        }
    }

    /**
     * Checks a header that is compared with nothing: every column has a name, and each its own.
     *
     * @param header the header
     * @param out takes what is found
     */
    public static void checkLabels(Header header, FindingSink out) {
        if (header.isBlank() && !header.isToTheLetter()) {
            out.table("header-missing", header.place(), finding -> finding);
        } else {
            for (HeaderRule rule : ABOUT_LABELS) {
                rule.check(header, out);
            }
        }
    }
}
