package io.github.opendata4j.model.table;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The objects that are made of the records a cursor comes to; records of which none is made are passed over. */
final class RowIterator<T> implements Iterator<T> {

    private final RecordCursor cursor;
    private final Supplier<@Nullable T> current;
    private final RowFaults faults;
    private @Nullable T next;
    private boolean done;

    RowIterator(RecordCursor cursor, Supplier<@Nullable T> current, RowFaults faults) {
        this.cursor = cursor;
        this.current = current;
        this.faults = faults;
    }

    @Override
    public boolean hasNext() {
        while (next == null && !done) {
            done = !advance();
            next = done ? null : current.get();
        }
        return next != null;
    }

    /** To the next record that has as many cells as it may; false at the end. */
    private boolean advance() {
        while (true) {
            try {
                return cursor.advance();
            } catch (TableException e) {
                faults.row(e); // unless it is thrown again
            }
        }
    }

    @Override
    public T next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException("There are no more rows");
        }
        T taken = next;
        next = null;
        return taken;
    }
}
