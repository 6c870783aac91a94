package io.github.opendata4j.validation.render;

import io.github.opendata4j.model.report.Finding;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What of a finding is, or tells, what a cell holds: such things are shown only to who asked for values. A correction
 * is one of them, since it is the value written in another way; that of a label or of a dataset's description is not.
 */
final class CellContent {

    private CellContent() {}

    /** The correction, if it may be shown. */
    static Optional<String> suggestion(Finding finding, boolean values) {
        return finding.suggestion().filter(text -> values || !isOfCell(finding));
    }

    /** The parameters that may be shown, in one order whatever order they were found in. */
    static Map<String, Object> parameters(Finding finding, boolean values) {
        Map<String, Object> shown = new TreeMap<>(finding.parameters());
        if (values || !isOfCell(finding)) {
            return shown;
        }
        shown.computeIfPresent("actual", (name, value) -> value instanceof Number ? value : null);
        shown.remove("suggestion");
        return shown;
    }

    /** Whether a finding is about what stands in a row, and not about the file, its header or its description. */
    static boolean isOfCell(Finding finding) {
        return finding.location().row().isPresent();
    }
}
