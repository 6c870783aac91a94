package io.github.opendata4j.model.internal.json;

import java.io.Writer;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** From plain Java values to text. */
final class JsonWriting {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET, StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private final JsonGenerator out;

    private JsonWriting(JsonGenerator out) {
        this.out = out;
    }

    static void write(@Nullable Object value, Writer writer) {
        try (JsonGenerator generator = FACTORY.createGenerator(ObjectWriteContext.empty(), writer)) {
            new JsonWriting(generator).value(value);
        }
    }

    static void writePretty(@Nullable Object value, Writer writer) {
        try (JsonGenerator generator = FACTORY.createGenerator(new Pretty(), writer)) {
            new JsonWriting(generator).value(value);
            generator.writeRaw('\n');
        }
    }

    private void value(@Nullable Object value) {
        if (value == null) {
            out.writeNull();
        } else if (value instanceof Map<?, ?> members) {
            object(members);
        } else if (value instanceof Iterable<?> items) {
            array(items);
        } else if (value instanceof CharSequence text) {
            out.writeString(text.toString());
        } else if (value instanceof Number number) {
            out.writeNumber(new BigDecimal(number.toString()));
        } else if (value instanceof Boolean bool) {
            out.writeBoolean(bool);
        } else {
            throw new IllegalArgumentException(
                    "There is no JSON for a " + value.getClass().getName());
        }
    }

    private void object(Map<?, ?> members) {
        out.writeStartObject();
        members.forEach((name, member) -> {
            out.writeName(String.valueOf(name));
            value(member);
        });
        out.writeEndObject();
    }

    private void array(Iterable<?> items) {
        out.writeStartArray();
        items.forEach(this::value);
        out.writeEndArray();
    }

    /** Two spaces a level and {@code "name": value}, the same on every system. */
    private static final class Pretty extends ObjectWriteContext.Base {

        private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator(""))
                    .withObjectIndenter(INDENTER)
                    .withArrayIndenter(INDENTER);
        }
    }
}
