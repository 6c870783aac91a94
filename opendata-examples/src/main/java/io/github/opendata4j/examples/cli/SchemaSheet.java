package io.github.opendata4j.examples.cli;

import io.github.opendata4j.model.table.CustomCheck;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.TableSchema;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A schema as people read it: of each field what it holds, what is asked of it, and an example. */
final class SchemaSheet {
    private static final int WIDTH = 80;

    private final Messages messages;
    private final StringBuilder out = new StringBuilder();

    SchemaSheet(Messages messages) {
        this.messages = messages;
    }

    String text(TableSchema schema) {
        out.append(schema.title().orElse(schema.name())).append('\n');
        out.append(schema.name())
                .append(schema.version().map(version -> " " + version).orElse(""))
                .append('\n');
        schema.description().ifPresent(text -> wrap("", text));
        schema.fields().forEach(this::add);
        List<String> keys = schema.primaryKey();
        if (!keys.isEmpty() || !schema.customChecks().isEmpty()) {
            out.append('\n');
        }
        if (!keys.isEmpty()) {
            wrap("", messages.text("sheet-key", String.join(", ", keys)));
        }
        if (!schema.customChecks().isEmpty()) {
            out.append(messages.text("sheet-checks")).append('\n');
            schema.customChecks().forEach(check -> wrap("  ", words(check)));
        }
        return out.toString();
    }

    private void add(Field field) {
        String required = field.isRequired() ? ", " + messages.text("sheet-required") : "";
        out.append('\n')
                .append(field.name())
                .append("  ")
                .append(type(field))
                .append(required)
                .append('\n');
        field.description().or(field::title).ifPresent(text -> wrap("  ", text));
        if (field.members().get("constraints") instanceof Map<?, ?> constraints) {
            constraints.forEach((name, value) -> {
                if (!name.equals("required")) {
                    wrap("  ", label("constraint-", String.valueOf(name)) + " " + words(value));
                }
            });
        }
        booleans(field, "trueValues");
        booleans(field, "falseValues");
        field.example().ifPresent(example -> wrap("  ", messages.text("sheet-example") + " " + example));
    }

    private String type(Field field) {
        String type = label("type-", field.type().name());
        return field.members().get("format") instanceof String format && !format.equals("default")
                ? type + " (" + format + ")"
                : type;
    }

    private void booleans(Field field, String member) {
        if (field.members().get(member) instanceof List<?> words) {
            wrap("  ", label("constraint-", member) + " " + words(words));
        }
    }

    /** The word that people have for it, or the standard's own where there is none. */
    private String label(String prefix, String name) {
        try {
            return messages.text(prefix + name);
        } catch (MissingResourceException e) {
            return name;
        }
    }

    private static String words(@Nullable Object value) {
        return value instanceof Collection<?> several
                ? several.stream().map(String::valueOf).collect(Collectors.joining(" ; "))
                : String.valueOf(value);
    }

    private static String words(CustomCheck check) {
        return check.name() + ": "
                + check.params().values().stream().map(SchemaSheet::words).collect(Collectors.joining(", "));
    }

    /** In lines that fit a terminal; a word that does not fit one stands alone. */
    private void wrap(String indent, String text) {
        StringBuilder line = new StringBuilder(indent);
        for (String word : text.strip().split("\\s+", -1)) {
            if (line.length() + word.length() >= WIDTH && line.length() > indent.length()) {
                out.append(line.toString().stripTrailing()).append('\n');
                line = new StringBuilder(indent).append(indent.isEmpty() ? "" : "  ");
            }
            line.append(word).append(' ');
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }
}
