package io.github.opendata4j.validation.internal.engine.custom;

import io.github.opendata4j.model.table.CustomCheck;
import io.github.opendata4j.model.table.Field;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A check that a field asks for itself: {@code "customCheck": "siret"}, or an object with its name and parameters. */
final class FieldCheck {

    private FieldCheck() {}

    static Optional<CustomCheck> of(Field field) {
        Object asked = field.members().get("customCheck");
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        parameters.put("column", field.name());
        if (asked instanceof String name) {
            return Optional.of(new CustomCheck(name, parameters));
        }
        if (asked instanceof Map<?, ?> members && members.get("name") instanceof String name) {
            members.forEach((key, value) -> {
                if (!key.equals("name")) {
                    parameters.putIfAbsent(String.valueOf(key), value);
                }
            });
            return Optional.of(new CustomCheck(name, parameters));
        }
        return Optional.empty();
    }
}
