package io.github.opendata4j.client;

import java.util.List;

/**
 * Some of the items that match a query.
 *
 * @param items the items of this page, unmodifiable
 * @param total how many match in all
 * @param number the number of this page, from 1
 * @param size how many items a full page holds
 * @param <T> the kind of item
 */
public record Page<T>(List<T> items, long total, int number, int size) {

    /**
     * Takes a copy of the items.
     *
     * @throws IllegalArgumentException if the number or the size is less than 1
     */
    public Page {
        if (number < 1 || size < 1) {
            throw new IllegalArgumentException("Pages and their size count from 1, not: " + number + ", " + size);
        }
        items = List.copyOf(items);
    }

    /**
     * Says whether another page follows.
     *
     * @return whether there are items behind this page
     */
    public boolean hasNext() {
        return (long) number * size < total;
    }
}
