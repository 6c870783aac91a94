package io.github.opendata4j.client.udata;

import io.github.opendata4j.model.internal.json.Json;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something as a udata portal told it: members that this version knows have methods of their own in the subclasses, all
 * others are kept. Immutable. Two objects are equal if the portal said the same of both.
 *
 * <pre>{@code
 * UdataDataset dataset = portal.datasets().get("arbres-de-la-ville");
 * dataset.id();                       // stays, when title and slug change
 * dataset.toMap().get("quality");     // whatever the portal said
 * }</pre>
 */
public abstract class UdataObject {
    final Told told;

    UdataObject(Told told) {
        this.told = told;
    }

    /** {@return its identifier on this portal, which stays for good; empty if the portal told none} */
    public final String id() {
        return told.text("id").orElse("");
    }

    /** {@return its title or name; empty if the portal told none} */
    public final String title() {
        return told.text("title").or(() -> told.text("name")).orElse("");
    }

    /** {@return the part of its address that changes with its title: not to be stored; empty if it has none} */
    public final Optional<String> slug() {
        return told.text("slug");
    }

    /**
     * Everything that the portal said, unknown members included.
     *
     * @return plain JSON values (maps, lists, strings, {@link java.math.BigDecimal}, booleans, null) in the order of
     *     the answer, unmodifiable
     */
    public final Map<String, @Nullable Object> toMap() {
        return told.members();
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof UdataObject that && getClass() == that.getClass() && toMap().equals(that.toMap());
    }

    @Override
    public final int hashCode() {
        return toMap().hashCode();
    }

    /** {@return the JSON that the portal sent, on one line} */
    public final String toJson() {
        return Json.write(toMap());
    }

    /** What it is, its identifier and its title. */
    @Override
    public final String toString() {
        return getClass().getSimpleName() + "[" + id() + ": " + title() + "]";
    }
}
