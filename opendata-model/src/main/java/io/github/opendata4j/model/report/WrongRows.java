package io.github.opendata4j.model.report;

import java.util.List;
import java.util.OptionalLong;

/** Counts the rows of data that hold at least one error. */
final class WrongRows {

    private WrongRows() {}

    /** Of all findings of a report, each row of each table once; what is about the header is about no row of data. */
    static long of(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity().isAtLeast(Severity.ERROR))
                .map(Finding::location)
                .filter(location -> location.row().orElse(1) > 1)
                .map(location ->
                        location.resource().orElse("") + '\n' + location.row().orElseThrow())
                .distinct()
                .count();
    }

    /** What is not known of one part is not known of the whole. */
    static OptionalLong sum(OptionalLong one, OptionalLong other) {
        return one.isPresent() && other.isPresent()
                ? OptionalLong.of(one.getAsLong() + other.getAsLong())
                : OptionalLong.empty();
    }
}
