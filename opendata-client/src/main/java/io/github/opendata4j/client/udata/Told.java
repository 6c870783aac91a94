package io.github.opendata4j.client.udata;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object that a portal told. It is read without surprises: a member that is absent, null or of another shape than
 * expected counts as not told, since what one field has an odd shape must not keep the others from being read. Immutable.
 */
final class Told {
    static final Told NOTHING = new Told(Map.of());

    private final Map<String, @Nullable Object> members;

    private Told(Map<String, @Nullable Object> members) {
        this.members = members;
    }

    /** An object; nothing for any other value. */
    static Told of(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? new Told(stringKeys(map)) : NOTHING;
    }

    private static Map<String, @Nullable Object> stringKeys(Map<?, ?> map) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        map.forEach((name, value) -> copy.put(String.valueOf(name), value));
        return Collections.unmodifiableMap(copy);
    }

    Map<String, @Nullable Object> members() {
        return members;
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    boolean has(String name) {
        return members.get(name) != null;
    }

    @Nullable
    Object raw(String name) {
        return members.get(name);
    }

    /** A text that isn't blank. */
    Optional<String> text(String name) {
        return members.get(name) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    /** A reference that has two shapes: the identifier alone, or an object that has it as its {@code id}. */
    Optional<String> reference(String name) {
        return reference(members.get(name));
    }

    static Optional<String> reference(@Nullable Object value) {
        return value instanceof String text && !text.isBlank()
                ? Optional.of(text)
                : Told.of(value).text("id");
    }

    boolean flag(String name) {
        return Boolean.TRUE.equals(members.get(name));
    }

    OptionalLong count(String name) {
        return count(members.get(name));
    }

    static OptionalLong count(@Nullable Object value) {
        if (!(value instanceof BigDecimal number) || number.signum() < 0 || number.precision() - number.scale() > 18) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(number.longValue());
    }

    Optional<BigDecimal> number(String name) {
        return members.get(name) instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    Told object(String name) {
        return of(members.get(name));
    }

    /** The items of a list that are objects. */
    List<Told> objects(String name) {
        return list(name).stream().map(Told::of).filter(item -> !item.isEmpty()).toList();
    }

    /** The texts of a list whose items are texts or objects with an {@code id}. */
    List<String> references(String name) {
        return list(name).stream().flatMap(item -> reference(item).stream()).toList();
    }

    List<@Nullable Object> list(String name) {
        return members.get(name) instanceof List<?> list
                ? Collections.unmodifiableList(new ArrayList<@Nullable Object>(list))
                : List.of();
    }

    <T> List<T> map(String name, Function<Told, T> make) {
        return objects(name).stream().map(make).toList();
    }

    Optional<URI> uri(String name) {
        return text(name).flatMap(Told::toUri);
    }

    /** Addresses in the wild hold blanks and accents: these are encoded, what can't be an address at all is none. */
    private static Optional<URI> toUri(String text) {
        String stripped = text.strip();
        try {
            return Optional.of(new URI(encoded(stripped)));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String encoded(String address) {
        StringBuilder out = new StringBuilder();
        address.codePoints().forEach(point -> {
            if (point <= ' ' || point == '"' || point == '<' || point == '>' || "\\^`{|}".indexOf(point) >= 0) {
                out.append(String.format("%%%02X", point));
            } else {
                out.appendCodePoint(point);
            }
        });
        return out.toString();
    }

    /**
     * A point in time. The answer to a write has microseconds where a later read has milliseconds, so what is finer than
     * a millisecond is cut off; a time without an offset is UTC's.
     */
    Optional<OffsetDateTime> time(String name) {
        return text(name).flatMap(Told::toTime);
    }

    private static Optional<OffsetDateTime> toTime(String text) {
        try {
            boolean isOffset =
                    text.endsWith("Z") || text.lastIndexOf('+') > 0 || text.lastIndexOf('-') > text.indexOf('T');
            OffsetDateTime time = isOffset
                    ? OffsetDateTime.parse(text)
                    : LocalDateTime.parse(text).atOffset(ZoneOffset.UTC);
            return Optional.of(time.truncatedTo(ChronoUnit.MILLIS));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Told that && members.equals(that.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    @Override
    public String toString() {
        return members.keySet().toString();
    }
}
