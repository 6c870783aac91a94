package io.github.opendata4j.validation.internal.engine.check;

import io.github.opendata4j.model.table.FieldType;
import io.github.opendata4j.model.table.FieldType.BooleanType;
import io.github.opendata4j.model.table.FieldType.DateType;
import io.github.opendata4j.model.table.FieldType.GeopointType;
import io.github.opendata4j.model.table.FieldType.IntegerType;
import io.github.opendata4j.model.table.FieldType.NumberType;
import io.github.opendata4j.model.table.FieldType.StringType;
import io.github.opendata4j.validation.internal.engine.suggest.Blanks;
import io.github.opendata4j.validation.internal.engine.suggest.BooleanSuggester;
import io.github.opendata4j.validation.internal.engine.suggest.DateSuggester;
import io.github.opendata4j.validation.internal.engine.suggest.NumberSuggester;
import io.github.opendata4j.validation.internal.engine.suggest.Suggester;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say of a cell that its type does not allow: the rule, its parameters, and how to find a correction.
 * For one column and one thread.
 */
final class TypeWords {

    private final FieldType type;
    private final String code;
    private final Map<String, Object> parameters;

    /** Made for the first wrong cell: most columns have none. */
    private @Nullable Suggester suggester;

    private TypeWords(FieldType type, String code, Map<String, Object> parameters) {
        this.type = type;
        this.code = code;
        this.parameters = parameters;
    }

    /**
     * The words for a type.
     *
     * @param type the field's type
     * @return words for one column
     */
    static TypeWords of(FieldType type) {
        String code = type instanceof StringType text && !text.format().equals("default")
                ? "format-" + text.format()
                : "type-" + type.name();
        return new TypeWords(type, code, parameters(type));
    }

    /** The rule's code: {@code type-date}, {@code format-email}. */
    String code() {
        return code;
    }

    /** What the rule's message needs to know. */
    Map<String, Object> parameters() {
        return parameters;
    }

    /** Whether no cell can be wrong. */
    boolean anyTextWillDo() {
        return code.equals("type-string") || code.equals("type-any");
    }

    /** What rewrites such cells. */
    Suggester suggester() {
        Suggester made = suggester;
        if (made == null) {
            made = suggester(type);
            suggester = made;
        }
        return made;
    }

    private static Map<String, Object> parameters(FieldType type) {
        if (type instanceof NumberType number) {
            return Map.of("format", "1234" + number.decimalChar() + "56");
        }
        if (type instanceof BooleanType bool) {
            List<String> allowed = new ArrayList<>(bool.trueValues());
            allowed.addAll(bool.falseValues());
            return Map.of("allowed", allowed);
        }
        if (type instanceof GeopointType point) {
            return point.format().equals("array")
                    ? Map.of("format", "[4.599, 44.735]")
                    : Map.of(
                            "format",
                            point.format().equals("object") ? "{\"lon\": 4.599, \"lat\": 44.735}" : "4.599, 44.735");
        }
        return switch (type.name()) {
            case "date", "time", "datetime" -> {
                String pattern = MomentForm.pattern(type.name(), type.format());
                yield Map.of("format", pattern, "example", MomentForm.example(pattern));
            }
            default -> Map.of();
        };
    }

    private static Suggester suggester(FieldType type) {
        if (type instanceof DateType) {
            return new DateSuggester(type);
        }
        if (type instanceof IntegerType) {
            return NumberSuggester.ofIntegers();
        }
        if (type instanceof NumberType number) {
            return NumberSuggester.ofDecimals(number.decimalChar().charAt(0));
        }
        if (type instanceof BooleanType bool
                && !bool.trueValues().isEmpty()
                && !bool.falseValues().isEmpty()) {
            return new BooleanSuggester(
                    bool.trueValues().get(0), bool.falseValues().get(0));
        }
        return text -> Optional.of(Blanks.strip(text)); // the reader decides whether that helps
    }
}
