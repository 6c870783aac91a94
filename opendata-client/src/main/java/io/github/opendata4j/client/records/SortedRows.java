package io.github.opendata4j.client.records;

import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.text.Bilingual;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.OptionalInt;
import java.util.PriorityQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Rows in an order, once all have been seen; no more are held than are wanted. */
final class SortedRows<T> implements Iterator<T> {
    /** The most rows that are held to be put in order. */
    static final int MOST = 200_000;

    private final Iterator<T> rows;
    private final Supplier<SortKey> currentKey;
    private final Comparator<Held<T>> comparator;
    private final int limit;
    private @Nullable Deque<Held<T>> sorted;

    /**
     * Puts rows in order.
     *
     * @param rows in the order of the file
     * @param currentKey the key of the row that {@code rows} has just said is next
     */
    SortedRows(Iterator<T> rows, Supplier<SortKey> currentKey, Order order, OptionalInt limit) {
        this.rows = rows;
        this.currentKey = currentKey;
        this.limit = limit.orElse(Integer.MAX_VALUE);
        this.comparator = Comparator.comparing((Held<T> held) -> held.key(), SortKey.comparator(order))
                .thenComparing(Held::place);
    }

    /** A row with its key and its place in the file. */
    private record Held<T>(SortKey key, long place, T row) {}

    @Override
    public boolean hasNext() {
        return !sorted().isEmpty();
    }

    @Override
    public T next() {
        return sorted().remove().row();
    }

    private Deque<Held<T>> sorted() {
        if (sorted == null) {
            sorted = sort();
        }
        return sorted;
    }

    private Deque<Held<T>> sort() {
        PriorityQueue<Held<T>> last = new PriorityQueue<>(comparator.reversed());
        for (long place = 0; rows.hasNext(); place++) {
            last.add(new Held<>(currentKey.get(), place, rows.next()));
            if (last.size() > limit) {
                last.remove();
            } else if (last.size() > MOST) {
                throw tooMany();
            }
        }
        Deque<Held<T>> inOrder = new ArrayDeque<>(last.size());
        while (!last.isEmpty()) {
            inOrder.addFirst(last.remove());
        }
        return inOrder;
    }

    private static OpenDataException tooMany() {
        return new OpenDataException(Bilingual.text(
                "Plus de " + MOST + " lignes ne peuvent pas être triées en mémoire : demandez-en moins (limit), ou"
                        + " sans ordre.",
                "More than " + MOST + " rows can't be sorted in memory: ask for fewer of them (limit), or for no"
                        + " order."));
    }
}
