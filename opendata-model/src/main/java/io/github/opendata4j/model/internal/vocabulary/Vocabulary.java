package io.github.opendata4j.model.internal.vocabulary;

import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.internal.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The known terms of an open vocabulary, each found by any of its spellings: an identifier, an address, a name in
 * French or English. A spelling is found exactly or not at all; case, accents, hyphens and what an address may end with
 * do not count. Immutable.
 *
 * @param <T> the terms
 */
public final class Vocabulary<T> {

    /**
     * A term and how it may be written.
     *
     * @param value the term
     * @param spellings its identifiers, addresses and names
     * @param <T> the terms
     */
    public record Term<T>(T value, List<String> spellings) {}

    /** No spelling is longer, and patterns need not be run over what is. */
    private static final int LONGEST = 300;

    private final List<T> terms;
    private final Map<String, T> byKey;

    private Vocabulary(List<T> terms, Map<String, T> byKey) {
        this.terms = terms;
        this.byKey = byKey;
    }

    /**
     * Reads a data file: a JSON list of objects.
     *
     * @param anchor a class of the package in which the file lies
     * @param fileName the file
     * @param read makes a term of an object
     * @param <T> the terms
     * @return the vocabulary
     * @throws IllegalStateException if two terms claim one spelling
     */
    public static <T> Vocabulary<T> load(Class<?> anchor, String fileName, Function<JsonValue, Term<T>> read) {
        List<Term<T>> terms =
                document(anchor, fileName).items().stream().map(read).toList();
        Map<String, T> byKey = new HashMap<>();
        terms.forEach(term -> term.spellings().forEach(spelling -> claim(byKey, spelling, term.value())));
        return new Vocabulary<>(terms.stream().map(Term::value).toList(), byKey);
    }

    /**
     * Looks a term up.
     *
     * @param spelling an identifier, an address or a name
     * @return the term, empty if the spelling is not known
     */
    public Optional<T> find(String spelling) {
        return spelling.length() > LONGEST ? Optional.empty() : Optional.ofNullable(byKey.get(Spelling.key(spelling)));
    }

    /** {@return all terms, in the order of the file} */
    public List<T> terms() {
        return terms;
    }

    /**
     * The address that a spelling is, for a term that is not known.
     *
     * @param spelling any text
     * @return the address, empty if it is no absolute one of the web
     */
    public static Optional<URI> address(String spelling) {
        return Spelling.uri(spelling);
    }

    private static <T> void claim(Map<String, T> byKey, String spelling, T term) {
        T other = byKey.putIfAbsent(Spelling.key(spelling), term);
        if (other != null && other != term) {
            throw new IllegalStateException(
                    "The spelling '" + spelling + "' of " + term + " already belongs to " + other);
        }
    }

    private static JsonValue document(Class<?> anchor, String fileName) {
        try (InputStream in = anchor.getResourceAsStream(fileName)) {
            if (in == null) {
                throw new IllegalStateException("No " + fileName + " beside " + anchor.getName());
            }
            return JsonValue.of(Json.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
