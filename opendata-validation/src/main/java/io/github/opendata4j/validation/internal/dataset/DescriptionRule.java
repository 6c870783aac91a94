package io.github.opendata4j.validation.internal.dataset;

import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.LocalizedText;
import java.util.Locale;

/** A description that says enough to tell whether the data serve: more than a hundred characters in French. */
final class DescriptionRule implements DatasetRule {

    /** The length above which the national portal calls a description filled. */
    static final int ENOUGH = 100;

    @Override
    public void check(Dataset dataset, DatasetFindings out) {
        String description =
                dataset.description().map(DescriptionRule::french).orElse("").strip();
        int length = description.codePointCount(0, description.length());
        if (length == 0) {
            out.add("dataset-description-missing", "/description");
        } else if (length <= ENOUGH) {
            out.add(
                    "dataset-description-short",
                    "/description",
                    finding -> finding.with("actual", length).with("limit", ENOUGH));
        }
    }

    private static String french(LocalizedText text) {
        return text.get(Locale.FRENCH);
    }
}
