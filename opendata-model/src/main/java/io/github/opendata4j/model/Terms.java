package io.github.opendata4j.model;

import io.github.opendata4j.model.internal.json.Expected;
import io.github.opendata4j.model.internal.json.JsonValue;
import io.github.opendata4j.model.internal.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One vocabulary, read from a data file beside this class. Its objects have {@code code}, {@code fr} and {@code en};
 * they may have {@code uri}, the member of each {@link VocabularySystem}, other addresses in {@code uris} and other
 * spellings in {@code names}.
 *
 * @param <T> its terms
 */
final class Terms<T extends Term> {

    private final Vocabulary<T> vocabulary;
    private final Function<TermData, T> make;
    private final Expected expected;

    private Terms(Vocabulary<T> vocabulary, Function<TermData, T> make) {
        this.vocabulary = vocabulary;
        this.make = make;
        String example = vocabulary.terms().get(0).code();
        this.expected = Expected.of("un code comme \"" + example + "\"", "a code such as \"" + example + "\"");
    }

    /**
     * Reads a vocabulary.
     *
     * @param fileName its data file
     * @param base the address that a code completes; empty if only terms with a {@code uri} have an address
     * @param make makes a term
     */
    static <T extends Term> Terms<T> load(String fileName, String base, Function<TermData, T> make) {
        Function<JsonValue, Vocabulary.Term<T>> read = json -> {
            TermData data = TermData.known(json, base);
            return new Vocabulary.Term<>(make.apply(data), spellings(data, json));
        };
        return new Terms<>(Vocabulary.load(Terms.class, fileName, read), make);
    }

    /** The term that a text names, else one that keeps the text. */
    T of(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A blank text names nothing; write a code, such as " + all().get(0));
        }
        return vocabulary.find(text.strip()).orElseGet(() -> make.apply(TermData.unknown(text.strip())));
    }

    /** A term that is in the list. */
    T known(String code) {
        return vocabulary.find(code).orElseThrow();
    }

    List<T> all() {
        return vocabulary.terms();
    }

    /** What a reader of a description should have found. */
    Expected expected() {
        return expected;
    }

    private static List<String> spellings(TermData data, JsonValue json) {
        List<String> spellings = new ArrayList<>(List.of(data.code()));
        spellings.addAll(data.label().texts().values());
        spellings.addAll(data.ids().values());
        if (data.uri() != null) {
            spellings.add(data.uri().toString());
        }
        for (String more : List.of("uris", "names")) {
            json.find(more).ifPresent(list -> list.items().forEach(item -> spellings.add(item.text())));
        }
        return spellings;
    }
}
