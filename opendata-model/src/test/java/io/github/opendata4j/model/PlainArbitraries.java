package io.github.opendata4j.model;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Texts, times, addresses and plain JSON values, the odd ones first. */
final class PlainArbitraries {

    private PlainArbitraries() {}

    static Arbitrary<LocalizedText> localizedTexts() {
        Arbitrary<Map<Locale, String>> texts =
                Arbitraries.maps(languages(), texts()).ofMinSize(1).ofMaxSize(3);
        return texts.map(map -> {
            LocalizedText.Builder builder = LocalizedText.builder();
            map.forEach(builder::put);
            return builder.build();
        });
    }

    static Arbitrary<Locale> languages() {
        return Arbitraries.of("fr", "en", "fr-CA", "zh-Hant-TW", "oc").map(Locale::forLanguageTag);
    }

    static Arbitrary<Moment> moments() {
        return Combinators.combine(days(), Arbitraries.integers().between(-18, 18), Arbitraries.of(true, false))
                .as((day, hours, exact) -> exact
                        ? Moment.of(day.atTime(23, 59, 0, 1000).atOffset(ZoneOffset.ofHours(hours)))
                        : Moment.of(day));
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(-100_000, 100_000).map(LocalDate::ofEpochDay);
    }

    static Arbitrary<URI> addresses() {
        return keys().map(key -> URI.create("https://example.org/" + key + "?q=%C3%A9#é"));
    }

    static Arbitrary<String> keys() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(6);
    }

    static Arbitrary<String> words() {
        return texts().map(text -> "mot " + text);
    }

    static Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a", "é", "€", "\"", "\\", "/", "~", "\n", "\u0000", "\u2028", "\uFEFF", "\uD83D\uDE00", " ")
                .list()
                .ofMaxSize(6)
                .map(letters -> String.join("", letters));
    }

    static Arbitrary<Map<String, Object>> extras() {
        return Arbitraries.maps(texts().map("x"::concat), values()).ofMaxSize(3);
    }

    /** Plain JSON values, null in the depth of some. */
    static Arbitrary<Object> values() {
        Arbitrary<Object> leaves = Arbitraries.oneOf(
                texts(),
                Arbitraries.of(true, false),
                Arbitraries.bigDecimals().ofScale(3),
                Arbitraries.of("1E+2", "1.0", "1.00", "-0.0", "12345678901234567890")
                        .map(BigDecimal::new));
        return Arbitraries.oneOf(
                leaves,
                leaves.list().ofMaxSize(2).map(items -> Map.of("é", items, "", List.of(Map.of()))),
                texts().map(name -> new HashMap<>(Collections.singletonMap(name, null))));
    }
}
