package io.github.opendata4j.validation.render;

import io.github.opendata4j.model.report.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The {@code note} of frictionless, by which programs tell which constraint or type an error is about: its form is
 * theirs, {@code constraint "maxLength" is "5"}. Empty where only sentences stand in it.
 */
final class ForeignNote {

    private static final Map<String, String> CONSTRAINTS = Map.of(
            "required", "required",
            "min-length", "minLength",
            "max-length", "maxLength",
            "minimum", "minimum",
            "maximum", "maximum",
            "exclusive-minimum", "exclusiveMinimum",
            "exclusive-maximum", "exclusiveMaximum",
            "pattern", "pattern",
            "enum", "enum",
            "category", "categories");

    private ForeignNote() {}

    /** The code of the rule that a cell breaks, where the finding tells the cause instead. */
    static String ruleBroken(Finding finding) {
        return finding.code().equals("cell-number-damaged")
                        && finding.parameters().get("constraint") instanceof String broken
                ? broken
                : finding.code();
    }

    static String of(Finding finding, String type) {
        String code = ruleBroken(finding);
        return switch (type) {
            case "constraint-error" ->
                Optional.ofNullable(CONSTRAINTS.get(code))
                        .map(name -> "constraint \"" + name + "\" is \"" + bound(finding) + "\"")
                        .orElse("");
            case "type-error" -> "type is \"" + typeAndFormat(code, finding) + "\"";
            case "unique-error", "primary-key", "duplicate-row" ->
                Optional.ofNullable(finding.parameters().get("firstRecord"))
                        .map(row -> "the same as in the row at position " + row)
                        .orElse("");
            default -> "";
        };
    }

    private static String bound(Finding finding) {
        Map<String, Object> parameters = finding.parameters();
        if (parameters.get("allowed") instanceof List<?> allowed) {
            return allowed.stream().map(value -> "'" + value + "'").collect(Collectors.joining(", ", "[", "]"));
        }
        Object bound = parameters.getOrDefault("limit", parameters.get("pattern"));
        return bound == null ? "True" : bound.toString();
    }

    private static String typeAndFormat(String code, Finding finding) {
        if (code.startsWith("format-")) {
            return "string/" + code.substring("format-".length());
        }
        String type = code.substring(code.indexOf('-') + 1);
        Object format = finding.parameters().get("format");
        boolean moment = type.equals("date") || type.equals("time") || type.equals("datetime");
        return type + "/" + (moment && format != null && !isIso(format.toString()) ? format : "default");
    }

    private static boolean isIso(String format) {
        return format.startsWith("%Y-%m-%d") || format.equals("%H:%M:%S");
    }
}
