package io.github.opendata4j.model;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * A term of an open vocabulary: one of a list, with its identifiers in each system and its name in French and English,
 * or a text that is in no list and is kept as it was written. Each subclass is one vocabulary; two of its terms are
 * equal if their codes are. Immutable.
 *
 * <pre>{@code
 * Granularity.of("fr:commune").label(Locale.FRENCH);                          // commune
 * DistributionKind.API.idIn(VocabularySystem.UDATA);                          // api
 * Granularity.of("village").isKnown();                                        // false
 * }</pre>
 */
public abstract class Term {

    private final TermData data;

    /** Of this package only: what is in a vocabulary is for its data file to say. */
    Term(TermData data) {
        this.data = data;
    }

    /** {@return what stands for it in the JSON form; of an unknown one, the text it was made of} */
    public final String code() {
        return data.code();
    }

    /**
     * {@return its address, which linked data want: the EU's, INSPIRE's or a register's, as the subclass says, empty if
     * nobody gave it one; of an unknown one, the address it was made of, if it was one}
     */
    public final Optional<URI> uri() {
        return Optional.ofNullable(data.uri());
    }

    /**
     * What a system calls it.
     *
     * @param system the system
     * @return such as {@code annual}; empty if that system has no word for it
     */
    public final Optional<String> idIn(VocabularySystem system) {
        return Optional.ofNullable(data.ids().get(system));
    }

    /** {@return whether it is in the list} */
    public final boolean isKnown() {
        return data.known();
    }

    /**
     * Its name.
     *
     * @param locale the reader's language
     * @return its name in French or English; of an unknown one, its code
     */
    public final String label(Locale locale) {
        return data.label().get(locale);
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Term that && getClass() == that.getClass() && code().equals(that.code());
    }

    @Override
    public final int hashCode() {
        return code().hashCode();
    }

    /** The code. */
    @Override
    public final String toString() {
        return code();
    }
}
