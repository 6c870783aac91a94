package io.github.opendata4j.model.table;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;

/** One object for each record that a cursor comes to. */
final class CursorIterator<T> implements Iterator<T> {

    private final RecordCursor cursor;
    private final Supplier<T> current;
    private boolean ahead;
    private boolean done;

    CursorIterator(RecordCursor cursor, Supplier<T> current) {
        this.cursor = cursor;
        this.current = current;
    }

    @Override
    public boolean hasNext() {
        if (!ahead && !done) {
            ahead = cursor.advance();
            done = !ahead;
        }
        return ahead;
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException("There are no more rows");
        }
        ahead = false;
        return current.get();
    }
}
