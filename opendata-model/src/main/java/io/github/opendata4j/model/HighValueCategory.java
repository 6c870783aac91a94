package io.github.opendata4j.model;

import java.util.List;

/**
 * A category of high-value datasets, as the annex of Implementing Regulation (EU) 2023/138 lists them: one of the six,
 * or one of their parts; the addresses are those of the EU's scheme {@code http://data.europa.eu/bna/asd487ae75}, the
 * codes this library's own, since the EU's say nothing. udata has tags for the six. A text that is none, as the address
 * of a part that is not listed here, is kept as it was written. Immutable.
 *
 * <pre>{@code
 * HighValueCategory.of("http://data.europa.eu/bna/c_b79e35eb").equals(HighValueCategory.MOBILITY);   // true
 * }</pre>
 */
public final class HighValueCategory extends Term {

    static final Terms<HighValueCategory> TERMS = Terms.load("high-value-categories.json", "", HighValueCategory::new);

    /** Annex, 1: geospatial. */
    public static final HighValueCategory GEOSPATIAL = TERMS.known("GEOSPATIAL");

    /** Annex, 2: earth observation and environment. */
    public static final HighValueCategory EARTH_OBSERVATION = TERMS.known("EARTH_OBSERVATION");

    /** Annex, 3: meteorological. */
    public static final HighValueCategory METEOROLOGICAL = TERMS.known("METEOROLOGICAL");

    /** Annex, 4: statistics. */
    public static final HighValueCategory STATISTICS = TERMS.known("STATISTICS");

    /** Annex, 5: companies and company ownership. */
    public static final HighValueCategory COMPANIES = TERMS.known("COMPANIES");

    /** Annex, 6: mobility. */
    public static final HighValueCategory MOBILITY = TERMS.known("MOBILITY");

    private HighValueCategory(TermData data) {
        super(data);
    }

    /**
     * The category that a text names: a known one by its code, its address, udata's tag or its French or English name;
     * else an unknown one that keeps the text.
     *
     * @param text a code, an address or a name
     * @return the category
     * @throws IllegalArgumentException if the text is blank
     */
    public static HighValueCategory of(String text) {
        return TERMS.of(text);
    }

    /** {@return the six, then their parts} */
    public static List<HighValueCategory> all() {
        return TERMS.all();
    }
}
