package io.github.opendata4j.client.records;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** The first rows of many; the others are not even looked for. */
final class FirstRows<T> implements Iterator<T> {
    private final Iterator<T> rows;
    private int left;

    FirstRows(Iterator<T> rows, int limit) {
        this.rows = rows;
        this.left = limit;
    }

    @Override
    public boolean hasNext() {
        return left > 0 && rows.hasNext();
    }

    @Override
    public T next() {
        if (left == 0) {
            throw new NoSuchElementException("There are no more rows");
        }
        left--;
        return rows.next();
    }
}
