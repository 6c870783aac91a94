package io.github.opendata4j.client.records;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a source, held fresh in memory for a program that is asked for them all the time: a background thread
 * fetches them anew, and {@link #rows()} gives at once what there is, without ever waiting or throwing. When the portal
 * is away, or has renamed a column, the last good rows stay, and their {@linkplain #state() age} says how old they are.
 * For any number of threads.
 *
 * <pre>{@code
 * LiveTable<BikeStation> stations = LiveTable.builder(portal.records(ResourceRef.of("velos", "stations")), BikeStation.class)
 *         .every(Duration.ofMinutes(1))
 *         .timestamp(BikeStation::updated)
 *         .keptIn(folder.resolve("stations.live"))
 *         .open();
 * …
 * stations.rows();                      // at once
 * stations.state().age(Instant.now());  // of the data
 * stations.attribution();               // who must be named
 * }</pre>
 *
 * @param <T> what each row is an object of
 */
public final class LiveTable<T> implements AutoCloseable {
    /** How many rows are held at most unless said otherwise. */
    public static final int DEFAULT_AT_MOST = 100_000;

    /** How many bytes of a table are kept on the disk at most: 256 MiB. */
    public static final long MOST_BYTES_KEPT = 256L << 20;

    /** After failures the next try comes later, up to so many times the usual interval. */
    private static final int LONGEST_PAUSE = 8;

    private final RecordRequest request;
    private final LiveReading<T> reading;
    private final Clock clock;
    private final Duration interval;
    private final LiveListeners listeners;
    private final @Nullable LiveSpill spill;
    private final ScheduledExecutorService scheduler;
    private final boolean ownsScheduler;

    private final ReentrantLock refreshing = new ReentrantLock();
    private final CountDownLatch filled = new CountDownLatch(1);
    private volatile Held<T> held = new Held<>(Snapshot.none(), 0, null);
    private volatile @Nullable Future<?> next;
    private volatile boolean closed;

    private record Held<T>(
            Snapshot<T> snapshot, int failures, @Nullable RuntimeException lastFailure) {}

    private LiveTable(Builder<T> builder) {
        this.request = builder.request;
        this.reading = new LiveReading<>(builder.mapping, builder.timestamp, builder.atLeast, builder.atMost);
        this.clock = builder.clock;
        this.interval = builder.interval;
        this.listeners = new LiveListeners(builder.listeners);
        this.spill =
                builder.file == null ? null : new LiveSpill(builder.file, builder.request.identity(), MOST_BYTES_KEPT);
        this.scheduler = Objects.requireNonNullElseGet(builder.scheduler, LiveTable::ownScheduler);
        this.ownsScheduler = builder.scheduler == null;
    }

    /**
     * Starts a table of objects of a public record.
     *
     * @param <T> the record
     * @param request which rows of which file
     * @param type a record as for {@link RecordRequest#as(Class)}
     * @return the builder
     */
    public static <T extends Record> Builder<T> builder(RecordRequest request, Class<T> type) {
        return builder(request, type, MethodHandles.publicLookup());
    }

    /**
     * Starts a table of objects of a record that is not public, or not exported.
     *
     * @param <T> the record
     * @param request which rows of which file
     * @param type a record as for {@link RecordRequest#as(Class)}
     * @param lookup {@code MethodHandles.lookup()}, called where the record can be seen
     * @return the builder
     */
    public static <T extends Record> Builder<T> builder(
            RecordRequest request, Class<T> type, MethodHandles.Lookup lookup) {
        return new Builder<>(request, open -> open.as(type, lookup));
    }

    /**
     * Returns the rows that are held. Neither waits nor throws.
     *
     * @return unmodifiable, in the order of the request; empty before the first ones are there
     */
    public List<T> rows() {
        return held.snapshot().rows();
    }

    /**
     * Returns how many rows are held, of when, and whether they could be had the last time. Neither waits nor throws.
     *
     * @return the state now
     */
    public LiveState state() {
        Held<T> now = held;
        return LiveState.of(now.snapshot(), now.failures(), now.lastFailure());
    }

    /**
     * Returns how old the data are, by the clock that was given. Neither waits nor throws.
     *
     * @return since the youngest timestamp of the rows, else since they were fetched; empty before they are there
     */
    public Optional<Duration> age() {
        return state().age(clock.instant());
    }

    /**
     * Returns who has to be named by whoever shows the rows. Neither waits nor throws.
     *
     * @return empty before the first rows are there
     */
    public Optional<Attribution> attribution() {
        return Optional.ofNullable(held.snapshot().attribution());
    }

    /**
     * Waits for the first rows, as a program may that would rather start later than empty.
     *
     * @param longest how long to wait at most
     * @return whether there are rows
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    public boolean awaitRows(Duration longest) throws InterruptedException {
        return filled.await(longest.toNanos(), TimeUnit.NANOSECONDS);
    }

    /**
     * Fetches the rows now, in this thread. Throws nothing: {@link LiveState#lastFailure()} tells.
     *
     * @return the state after it
     */
    public LiveState refresh() {
        refreshing.lock();
        try {
            Snapshot<T> fresh = fetch();
            held = new Held<>(fresh, 0, null);
            filled.countDown();
            listeners.tell(listener -> listener.refreshed(state()));
        } catch (RuntimeException e) { // portals are plug-ins: whatever they throw, the last good rows stay
            held = new Held<>(held.snapshot(), held.failures() + 1, e);
            listeners.tell(listener -> listener.failed(e, state()));
        } finally {
            refreshing.unlock();
        }
        return state();
    }

    private Snapshot<T> fetch() {
        RecordTable table = request.fetch();
        if (spill == null) {
            return read(table);
        }
        try {
            return spill.keep(table, this::read);
        } catch (LiveSpill.NotKept e) {
            listeners.tell(listener -> listener.notKept(e));
            @SuppressWarnings("unchecked") // it is what read() gave
            Optional<Snapshot<T>> snapshot = (Optional<Snapshot<T>>) e.read();
            return snapshot.orElseGet(() -> read(table));
        }
    }

    private Snapshot<T> read(RecordTable table) {
        return reading.read(request, table, this::compareColumns);
    }

    private void compareColumns(List<String> fields) {
        List<String> before = held.snapshot().fields();
        ColumnChange change = ColumnChange.between(before, fields);
        if (!before.isEmpty() && !change.isEmpty()) {
            listeners.tell(listener -> listener.columnsChanged(change));
        }
    }

    private void restore() {
        if (spill == null) {
            return;
        }
        try {
            Optional<RecordTable> kept = spill.read();
            if (kept.isPresent()) {
                held = new Held<>(read(kept.get()), 0, null);
                filled.countDown();
                listeners.tell(listener -> listener.restored(state()));
            }
        } catch (IOException e) {
            listeners.tell(listener -> listener.notKept(e));
        } catch (RuntimeException e) { // kept for a record that had other components: fetched anew
            listeners.tell(listener -> listener.notKept(new IOException(e)));
        }
    }

    private void refreshAndGoOn() {
        try {
            refresh();
        } finally {
            scheduleNext();
        }
    }

    /** Later after failures, so that a portal in trouble is not asked as if nothing were. */
    private void scheduleNext() {
        int times = Math.min(LONGEST_PAUSE, 1 << Math.min(10, Math.max(0, held.failures() - 1)));
        schedule(interval.multipliedBy(times));
    }

    private void schedule(Duration delay) {
        if (closed) {
            return;
        }
        try {
            next = scheduler.schedule(this::refreshAndGoOn, delay.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            closed = true; // the scheduler was shut down, which is its owner's way to end this
        }
    }

    private static ScheduledExecutorService ownScheduler() {
        return Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "opendata4j-live-table");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Stops fetching. The rows stay. */
    @Override
    public void close() {
        closed = true;
        Future<?> waiting = next;
        if (waiting != null) {
            waiting.cancel(false);
        }
        if (ownsScheduler) {
            scheduler.shutdownNow();
        }
    }

    /**
     * Says how a table is held fresh. Not for use by several threads.
     *
     * @param <T> what each row is an object of
     */
    public static final class Builder<T> {
        private final RecordRequest request;
        private final Function<OpenRows, Rows<T>> mapping;
        private final List<LiveListener> listeners = new ArrayList<>();
        private @Nullable Function<? super T, @Nullable Instant> timestamp;
        private @Nullable ScheduledExecutorService scheduler;
        private @Nullable Path file;
        private Clock clock = Clock.systemUTC();
        private Duration interval = Duration.ofMinutes(1);
        private int atLeast;
        private int atMost = DEFAULT_AT_MOST;

        private Builder(RecordRequest request, Function<OpenRows, Rows<T>> mapping) {
            this.request = request;
            this.mapping = mapping;
        }

        /**
         * Says how long to wait between two fetches: a minute unless said otherwise. After failures it is longer, up to
         * eight times.
         *
         * @param pause more than zero
         * @return this builder
         * @throws IllegalArgumentException if it is not
         */
        public Builder<T> every(Duration pause) {
            if (pause.isNegative() || pause.isZero()) {
                throw new IllegalArgumentException("The pause between two fetches is more than zero, not " + pause);
            }
            this.interval = pause;
            return this;
        }

        /**
         * Says of when a row is. The youngest one says of when the data are.
         *
         * @param moment its timestamp; null where a row has none
         * @return this builder
         */
        public Builder<T> timestamp(Function<? super T, @Nullable Instant> moment) {
            this.timestamp = moment;
            return this;
        }

        /**
         * Keeps the table in a file too, so that a restart has rows before the portal answers. The file is replaced in
         * one move; it holds the table as the portal gave it out.
         *
         * @param path of this table alone; its folder has to be there
         * @return this builder
         */
        public Builder<T> keptIn(Path path) {
            this.file = path;
            return this;
        }

        /**
         * Says how many rows there are in any case. A table with fewer is taken for a mishap, and the last good rows
         * stay.
         *
         * @param rows zero unless said otherwise
         * @return this builder
         */
        public Builder<T> atLeast(int rows) {
            this.atLeast = rows;
            return this;
        }

        /**
         * Says how many rows may be held. A larger table is a failure.
         *
         * @param rows {@value #DEFAULT_AT_MOST} unless said otherwise
         * @return this builder
         */
        public Builder<T> atMost(int rows) {
            this.atMost = rows;
            return this;
        }

        /**
         * Adds somebody to be told.
         *
         * @param listener is told
         * @return this builder
         */
        public Builder<T> listener(LiveListener listener) {
            listeners.add(listener);
            return this;
        }

        /**
         * Says what time it is.
         *
         * @param other the system's unless said otherwise
         * @return this builder
         */
        public Builder<T> clock(Clock other) {
            this.clock = other;
            return this;
        }

        /**
         * Has somebody else's threads fetch the rows. Each fetch takes one of them as long as it lasts.
         *
         * @param threads shut down by their owner; a daemon thread of the table's own unless said otherwise
         * @return this builder
         */
        public Builder<T> scheduler(ScheduledExecutorService threads) {
            this.scheduler = threads;
            return this;
        }

        /**
         * Reads the file, if there is one, and begins to fetch. Does not wait for the portal.
         *
         * @return the table
         */
        public LiveTable<T> open() {
            LiveTable<T> table = new LiveTable<>(this);
            table.restore();
            table.schedule(Duration.ZERO);
            return table;
        }
    }
}
