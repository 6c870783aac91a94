package io.github.opendata4j.validation.render;

import io.github.opendata4j.model.report.Severity;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows what is to be done about each rule: the longest beginning of its code that stands here decides. */
final class Remedies {
    private static final Map<String, Remedy> BY_BEGINNING = Stream.of(
                    all(
                            Remedy.EXPORT,
                            "source- json-unreadable format-mismatch format-unsupported workbook- compression- archive- encoding- byte-count",
                            "hash-count delimiter- line-ending- quote- sheet- header- label- row- field-count",
                            "table-dimensions- limit-reached"),
                    all(Remedy.REWRITE, "row-expression"),
                    all(
                            Remedy.ASK,
                            "required primary-key-null row-too-short label-missing one-of-required cohesive-columns",
                            "replacement-character cell-number-damaged cell-example-value json-member-missing"),
                    all(
                            Remedy.IDENTIFY,
                            "fr-siren fr-siret fr-vat fr-rna fr-rnb fr-insee-commune fr-postal-code fr-departement",
                            "fr-region fr-commune-name fr-country-code fr-fantoir",
                            "foreign-key-"),
                    all(Remedy.DESCRIBE, "dataset- metadata-"),
                    all(Remedy.REPORT, "schema- check- internal-error"))
            .flatMap(entries -> entries)
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private Remedies() {}

    private static Stream<Map.Entry<String, Remedy>> all(Remedy remedy, String... beginnings) {
        return Stream.of(String.join(" ", beginnings).split(" ", -1)).map(beginning -> Map.entry(beginning, remedy));
    }

    /** The remedy for a finding; most cells are to be rewritten. */
    static Remedy of(String code, Severity severity) {
        return switch (severity) {
            case INFO -> code.equals("limit-reached") ? Remedy.REPEAT : Remedy.NOTE;
            case WARNING -> Remedy.LOOK;
            case ERROR, FATAL ->
                BY_BEGINNING.entrySet().stream()
                        .filter(entry -> code.startsWith(entry.getKey()))
                        .max(Comparator.comparing(entry -> entry.getKey().length()))
                        .map(Map.Entry::getValue)
                        .orElse(Remedy.REWRITE);
        };
    }
}
