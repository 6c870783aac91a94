package io.github.opendata4j.client;

import java.util.Objects;

/**
 * Which datasets are wanted, and which page of them. Immutable.
 *
 * <pre>{@code
 * Query.words("subventions culture").page(2).size(50);
 * }</pre>
 */
public final class Query {
    /** How many items a page holds unless said otherwise. */
    public static final int DEFAULT_SIZE = 20;

    /** The largest page that may be asked for. */
    public static final int LARGEST_SIZE = 1000;

    private static final Query ALL = new Query("", 1, DEFAULT_SIZE);

    private final String words;
    private final int page;
    private final int size;

    private Query(String words, int page, int size) {
        this.words = words;
        this.page = page;
        this.size = size;
    }

    /**
     * Asks for every dataset.
     *
     * @return the query, at its first page
     */
    public static Query all() {
        return ALL;
    }

    /**
     * Asks for the datasets that speak of all these words. How words are compared (accents, plurals) is the portal's
     * affair.
     *
     * @param words words separated by blanks; none asks for everything
     * @return the query, at its first page
     */
    public static Query words(String words) {
        return new Query(words.strip(), 1, DEFAULT_SIZE);
    }

    /**
     * Asks for another page.
     *
     * @param number from 1
     * @return another query
     * @throws IllegalArgumentException if it is less than 1
     */
    public Query page(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("Pages count from 1, not: " + number);
        }
        return new Query(words, number, size);
    }

    /**
     * Asks for larger or smaller pages. A portal that allows less gives less, and says so in {@link Page#size()}.
     *
     * @param items how many items a page holds, from 1 to {@value #LARGEST_SIZE}
     * @return another query
     * @throws IllegalArgumentException if it is out of these bounds
     */
    public Query size(int items) {
        if (items < 1 || items > LARGEST_SIZE) {
            throw new IllegalArgumentException("A page holds from 1 to " + LARGEST_SIZE + " items, not: " + items);
        }
        return new Query(words, page, items);
    }

    /**
     * Returns the words looked for.
     *
     * @return words separated by blanks; empty for everything
     */
    public String words() {
        return words;
    }

    /**
     * Returns the page asked for.
     *
     * @return its number, from 1
     */
    public int page() {
        return page;
    }

    /**
     * Returns how many items a page holds.
     *
     * @return at least 1
     */
    public int size() {
        return size;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Query that && words.equals(that.words) && page == that.page && size == that.size;
    }

    @Override
    public int hashCode() {
        return Objects.hash(words, page, size);
    }

    @Override
    public String toString() {
        return (words.isEmpty() ? "everything" : words) + ", page " + page + " of " + size;
    }
}
