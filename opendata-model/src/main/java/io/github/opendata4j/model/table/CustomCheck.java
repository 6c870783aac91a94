package io.github.opendata4j.model.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A check beyond Table Schema that French schemas ask for under {@code custom_checks}, such as
 * {@code french-siret-value} on a column. Immutable.
 *
 * @param name the check's name, as the schema writes it
 * @param params its parameters as plain JSON values, in the order of the schema; empty if there are none
 */
public record CustomCheck(String name, Map<String, @Nullable Object> params) {

    /** Copies the parameters. */
    public CustomCheck {
        params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    }

    static CustomCheck read(Descriptor json) {
        Optional<Descriptor> params = json.object("params");
        return new CustomCheck(
                json.requiredText("name"), params.isPresent() ? params.get().members() : Map.of());
    }

    Map<String, @Nullable Object> toJson() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("name", name);
        members.put("params", params);
        return members;
    }
}
