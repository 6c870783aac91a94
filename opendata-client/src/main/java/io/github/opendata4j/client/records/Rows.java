package io.github.opendata4j.client.records;

import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.model.licence.Licence;
import io.github.opendata4j.model.table.TableReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Rows on their way from a portal, read as they are consumed and in memory that does not grow with their number, unless
 * they are wanted in an order. They come once; closing them frees the connection. Not for use by several threads.
 *
 * <pre>{@code
 * try (Rows<Grant> grants = portal.records(ResourceRef.of("subventions")).as(Grant.class)) {
 *     for (Grant grant : grants) { … }
 *     show(grants.attribution(), grants.fetchedAt());
 * }
 * }</pre>
 *
 * <p>While they are consumed, a portal that breaks off is a {@link PortalException}, which can be tried again, and a row
 * that does not fit a {@link io.github.opendata4j.model.table.TableException}, unless {@link RecordRequest#badRows} said
 * what becomes of it.
 *
 * @param <T> what each row is an object of
 */
public final class Rows<T> implements Iterable<T>, AutoCloseable {
    private final Parts parts;
    private final Iterator<T> rows;
    private final RecordQuery query;
    private boolean consumed;

    /** What rows are read from. */
    record Parts(String portal, RecordTable table, TableReader reader, BadRowLog log) {}

    Rows(Parts parts, Iterator<T> rows, RecordQuery query) {
        this.parts = parts;
        this.rows = rows;
        this.query = query;
    }

    /**
     * Returns who has to be named by whoever shows the rows.
     *
     * @return producer, dataset, day of change and licence
     */
    public Attribution attribution() {
        return parts.table().attribution();
    }

    /**
     * Returns under which licence they are.
     *
     * @return empty if none was named
     */
    public Optional<Licence> licence() {
        return attribution().licence();
    }

    /**
     * Returns when the portal gave them out.
     *
     * @return now, or earlier where the answer was kept while the portal is away
     */
    public Instant fetchedAt() {
        return parts.table().fetchedAt();
    }

    /**
     * Returns how long ago the portal gave them out.
     *
     * @param clock what time it is
     * @return zero or more
     */
    public Duration age(Clock clock) {
        Duration age = Duration.between(fetchedAt(), clock.instant());
        return age.isNegative() ? Duration.ZERO : age;
    }

    /**
     * Returns which fields the rows have.
     *
     * @return those that were selected; else the labels of the file
     */
    public List<String> fields() {
        return query.selected().isEmpty() ? parts.reader().fields() : query.selected();
    }

    /**
     * Returns the rows that did not fit so far.
     *
     * @return the first hundred of them
     */
    public List<BadRow> badRows() {
        return parts.log().first();
    }

    /**
     * Returns how many faults there were so far in rows that did not fit.
     *
     * @return zero or more
     */
    public long badRowCount() {
        return parts.log().count();
    }

    /**
     * Gives the rows, once.
     *
     * @return an iterator that reads as it goes
     * @throws IllegalStateException if they were already asked for
     */
    @Override
    public Iterator<T> iterator() {
        if (consumed) {
            throw new IllegalStateException("The rows come once; ask the portal again");
        }
        consumed = true;
        return new Guarded();
    }

    /**
     * Gives the rows, once.
     *
     * @return a sequential stream that reads as it goes; closing it closes the rows
     * @throws IllegalStateException if they were already asked for
     */
    public Stream<T> stream() {
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), traits), false)
                .onClose(this::close);
    }

    @Override
    public void close() {
        try {
            parts.reader().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            parts.table().close();
        }
    }

    /** Says which portal it was where reading breaks off. */
    private final class Guarded implements Iterator<T> {
        @Override
        public boolean hasNext() {
            try {
                return rows.hasNext();
            } catch (UncheckedIOException e) {
                throw PortalFaults.broken(
                        parts.portal(), parts.table().source().name(), Objects.requireNonNull(e.getCause()));
            }
        }

        @Override
        public T next() {
            if (!hasNext()) {
                throw new NoSuchElementException("There are no more rows");
            }
            return rows.next();
        }
    }
}
