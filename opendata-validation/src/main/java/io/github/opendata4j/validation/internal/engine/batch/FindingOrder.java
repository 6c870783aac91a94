package io.github.opendata4j.validation.internal.engine.batch;

import io.github.opendata4j.model.report.Finding;
import java.util.Comparator;

/** The order of findings in a batch. Made for the first in which anything is found. */
final class FindingOrder {
    static final Comparator<Finding> BY_PLACE = Comparator.<Finding>comparingLong(
                    finding -> finding.location().row().orElse(0))
            .thenComparingInt(finding -> finding.location().column().orElse(Integer.MAX_VALUE));

    private FindingOrder() {}
}
