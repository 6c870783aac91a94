package io.github.opendata4j.validation.internal.engine.national;

import io.github.opendata4j.model.internal.json.Json;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** JSON as Python reads it: of a member that stands twice the last counts, and {@code NaN} and infinities are numbers. */
final class LenientJson {

    /** What is no JSON. */
    static final Object NONE = new Object();

    /** Numbers beyond all others. */
    private static final BigDecimal HUGE = BigDecimal.ONE.scaleByPowerOfTen(PythonNumbers.MAX_EXPONENT + 1);

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Json.MAX_DEPTH)
                    .build())
            .build();

    private LenientJson() {}

    /** Plain Java values as {@link Json} gives them; {@link #NONE} for a text that is no JSON. */
    static @Nullable Object parse(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            Object value = value(parser, parser.nextToken());
            return parser.nextToken() == null ? value : NONE;
        } catch (JacksonException e) {
            return NONE;
        }
    }

    private static @Nullable Object value(JsonParser parser, @Nullable JsonToken token) {
        if (token == null) {
            return NONE;
        }
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case VALUE_NUMBER_FLOAT -> number(parser);
            default -> parser.getDecimalValue();
        };
    }

    private static Object number(JsonParser parser) {
        if (!parser.isNaN()) {
            return parser.getDecimalValue();
        }
        double value = parser.getDoubleValue();
        return Double.isNaN(value) ? (Object) value : value < 0 ? HUGE.negate() : HUGE;
    }

    private static Map<String, @Nullable Object> object(JsonParser parser) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            members.put(name, value(parser, parser.nextToken()));
        }
        return members;
    }

    private static List<@Nullable Object> array(JsonParser parser) {
        List<@Nullable Object> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(parser, token));
        }
        return items;
    }
}
