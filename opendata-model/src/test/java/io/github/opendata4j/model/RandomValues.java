package io.github.opendata4j.model;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Texts, times, addresses and plain JSON values, odd ones above all. */
final class RandomValues {

    private static final List<String> LETTERS =
            List.of("a", "é", "€", "\"", "\\", "/", "~", "\n", "\u0000", "\u2028", "\uFEFF", "\uD83D\uDE00", " ");
    private static final List<String> NUMBERS = List.of("1E+2", "1.0", "1.00", "-0.0", "12345678901234567890", "0.125");

    private final Random random;
    private final double density;

    RandomValues(Random random) {
        this.random = random;
        this.density = random.nextDouble(); // some datasets say much, some say little
    }

    /** Says something, or leaves it out. */
    <T> void maybe(Supplier<T> value, Consumer<T> say) {
        if (random.nextDouble() < density) {
            say.accept(value.get());
        }
    }

    /** Says something more, or leaves it out. */
    <T, V> T maybe(T before, Supplier<V> value, Function<V, T> say) {
        return random.nextDouble() < density ? say.apply(value.get()) : before;
    }

    <T> List<T> list(Supplier<T> item) {
        List<T> items = new ArrayList<>();
        for (int left = upTo(2); left > 0; left--) {
            items.add(item.get());
        }
        return items;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(upTo(choices.size() - 1));
    }

    /** A term of a vocabulary, or one that is in none. */
    <T extends Term> T term(List<T> known, Function<String, T> of) {
        return random.nextBoolean() ? oneOf(known) : of.apply(word());
    }

    int upTo(int most) {
        return random.nextInt(most + 1);
    }

    double between(double least, double most) {
        return least + random.nextDouble() * (most - least);
    }

    long size() {
        return random.nextLong() & Long.MAX_VALUE;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (int left = upTo(6); left > 0; left--) {
            text.append(oneOf(LETTERS));
        }
        return text.toString();
    }

    String word() {
        return "mot " + text();
    }

    String key() {
        return Long.toString(1 + size() % 1_000_000_000L, 36);
    }

    URI address() {
        return URI.create("https://example.org/" + key() + "?q=%C3%A9#é");
    }

    Locale language() {
        return Locale.forLanguageTag(oneOf(List.of("fr", "en", "fr-CA", "zh-Hant-TW", "oc")));
    }

    LocalizedText localizedText() {
        LocalizedText.Builder builder = LocalizedText.builder().put(language(), text());
        list(this::language).forEach(language -> builder.put(language, text()));
        return builder.build();
    }

    LocalDate day() {
        return LocalDate.ofEpochDay(upTo(200_000) - 100_000L);
    }

    Moment moment() {
        return random.nextBoolean()
                ? Moment.of(day())
                : Moment.of(day().atTime(23, 59, 0, 1000).atOffset(ZoneOffset.ofHours(upTo(36) - 18)));
    }

    /** A plain JSON value, null in the depth of some. */
    Object json() {
        return switch (upTo(4)) {
            case 0 -> text();
            case 1 -> random.nextBoolean();
            case 2 -> new BigDecimal(oneOf(NUMBERS));
            case 3 -> Arrays.asList(text(), null);
            default -> Map.of("é", list(this::text), "", List.of(Map.of()));
        };
    }
}
