package io.github.opendata4j.validation.internal.engine.national;

import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.internal.text.Bilingual;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Forms of JSON values that the national validator asks of the members of a schema. */
enum JsonShape {
    TEXT("un texte", "string"),
    TRUTH("true ou false", "boolean"),
    WHOLE("un nombre entier", "integer"),
    LIST("une liste", "array"),
    MEMBERS("un objet", "object"),
    TEXTS("une liste de textes", "array of strings"),
    MISSING_VALUES("une liste de textes, ou de {value, label}", "array of strings, or of {value, label}"),
    FOREIGN_KEY("fields, et autant dans reference", "fields, and as many in reference"),
    NAME("^([-a-z0-9._/])+$", "^([-a-z0-9._/])+$"),
    TYPE("^([-a-z/])+$", "^([-a-z/])+$");

    private final String french;
    private final String english;

    JsonShape(String french, String english) {
        this.french = french;
        this.english = english;
    }

    boolean fits(Object value) {
        return switch (this) {
            case TEXT -> value instanceof String;
            case TRUTH -> value instanceof Boolean;
            case WHOLE -> value instanceof BigDecimal number && isWhole(number);
            case LIST -> value instanceof List;
            case MEMBERS -> value instanceof Map;
            case TEXTS -> isTexts(value);
            case MISSING_VALUES -> isTexts(value) || isLabelled(value);
            case FOREIGN_KEY -> value instanceof Map<?, ?> key && isForeignKey(key);
            case NAME -> value instanceof String text && matches("[-a-z0-9._/]+\n?", text);
            case TYPE -> value instanceof String text && matches("[-a-z/]+\n?", text);
        };
    }

    LocalizedText expected() {
        return Bilingual.text(french, english);
    }

    private static boolean isWhole(BigDecimal number) {
        return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    }

    private static boolean isTexts(Object value) {
        return value instanceof List<?> list && list.stream().allMatch(String.class::isInstance);
    }

    private static boolean isLabelled(Object value) {
        return value instanceof List<?> list && list.stream().allMatch(JsonShape::isEntry);
    }

    /** With as many fields on one side as on the other, none among them. */
    private static boolean isForeignKey(Map<?, ?> key) {
        Object reference = key.containsKey("reference") ? key.get("reference") : Map.of();
        return reference instanceof Map<?, ?> other
                && (!other.containsKey("resource") || other.get("resource") instanceof String)
                && names(key) >= 0
                && names(key) == names(other);
    }

    /** How many fields are named; below zero if it is not by texts. */
    private static int names(Map<?, ?> key) {
        Object fields = key.containsKey("fields") ? key.get("fields") : List.of();
        if (fields instanceof String) {
            return 1;
        }
        return fields instanceof List<?> list && isTexts(list) ? list.size() : -1;
    }

    private static boolean isEntry(Object item) {
        return item instanceof Map<?, ?> entry
                && entry.get("value") instanceof String
                && (!entry.containsKey("label") || entry.get("label") instanceof String);
    }

    private static boolean matches(String regex, String text) {
        return Pattern.matches(regex, text);
    }
}
