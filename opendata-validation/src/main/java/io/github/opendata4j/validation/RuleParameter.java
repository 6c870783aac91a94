package io.github.opendata4j.validation;

import io.github.opendata4j.model.LocalizedText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a finding of a rule may tell by name. The names come from one closed list and mean the same in every rule:
 * {@code limit} is a bound, {@code allowed} what may stand in a place, {@code firstRecord} an earlier row.
 *
 * <p>{@code field}, {@code position}, {@code line} and {@code resource} are the finding's location where it has no such
 * parameter; for a cell {@code actual} is its value and {@code suggestion} the certain correction, which the finding
 * keeps apart since they may be personal data.
 *
 * @param name one of the closed list
 * @param kind what its value is
 */
public record RuleParameter(String name, Kind kind) {

    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("actual", Kind.TEXT),
            Map.entry("allowed", Kind.TEXTS),
            Map.entry("check", Kind.TEXT),
            Map.entry("constraint", Kind.TEXT),
            Map.entry("count", Kind.INTEGER),
            Map.entry("delimiter", Kind.TEXT),
            Map.entry("encoding", Kind.TEXT),
            Map.entry("example", Kind.TEXT),
            Map.entry("expected", Kind.TEXT),
            Map.entry("field", Kind.TEXT),
            Map.entry("fields", Kind.TEXTS),
            Map.entry("firstRecord", Kind.INTEGER),
            Map.entry("format", Kind.TEXT),
            Map.entry("limit", Kind.INTEGER),
            Map.entry("line", Kind.INTEGER),
            Map.entry("pattern", Kind.TEXT),
            Map.entry("position", Kind.INTEGER),
            Map.entry("referenceFields", Kind.TEXTS),
            Map.entry("resource", Kind.TEXT),
            Map.entry("similarTo", Kind.TEXT),
            Map.entry("suggestion", Kind.TEXT),
            Map.entry("type", Kind.TEXT));

    /** What a parameter's value is. */
    public enum Kind {
        /** A text, one character, or words in several languages. */
        TEXT,
        /** A whole number. */
        INTEGER,
        /** A list of texts. */
        TEXTS,
        /** A number, a date, a text: whatever the field or the limit is of. */
        VALUE;

        /**
         * Says whether a finding's parameter is of this kind.
         *
         * @param value the parameter
         * @return whether it is
         */
        public boolean accepts(Object value) {
            return switch (this) {
                case TEXT -> value instanceof String || value instanceof Character || value instanceof LocalizedText;
                case INTEGER -> value instanceof Integer || value instanceof Long || value instanceof BigInteger;
                case TEXTS ->
                    value instanceof Collection<?> items && items.stream().allMatch(TEXT::accepts);
                case VALUE -> value instanceof Comparable<?> || value instanceof BigDecimal;
            };
        }
    }

    /**
     * Reads a declaration: a name of the closed list, which brings its kind, or a name with a kind of its own behind a
     * colon.
     *
     * @param declaration such as {@code limit} or {@code limit:value}
     * @return the parameter
     * @throws IllegalArgumentException if the name is not on the list, or there is no such kind
     */
    static RuleParameter parse(String declaration) {
        String[] parts = declaration.strip().split(":", 2);
        Kind usual = Optional.ofNullable(KINDS.get(parts[0]))
                .orElseThrow(() -> new IllegalArgumentException("No parameter " + parts[0] + "; there are "
                        + KINDS.keySet().stream().sorted().toList()));
        Kind kind = parts.length == 1 ? usual : Kind.valueOf(parts[1].strip().toUpperCase(Locale.ROOT));
        return new RuleParameter(parts[0], kind);
    }

    /**
     * The closed list.
     *
     * @return every name with the kind that it mostly is of
     */
    public static Map<String, Kind> closedList() {
        return KINDS;
    }
}
