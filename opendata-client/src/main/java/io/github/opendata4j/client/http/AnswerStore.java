package io.github.opendata4j.client.http;

import java.nio.file.Path;
import java.time.Duration;

/**
 * A folder in which answers are kept, so that what hasn't changed isn't transferred again, and so that a program can go on
 * while a portal is away. Several programs may share a folder.
 *
 * <pre>{@code
 * HttpTransport.builder(portal)
 *         .store(AnswerStore.in(folder).staleIfError(Duration.ofDays(2)).build());
 * HttpAnswer answer = http.send(request);
 * if (answer.freshness().isStale()) { show(answer.freshness().age()); }
 * }</pre>
 *
 * <p>What it holds to (RFC 9111): whole answers to GET of status 200 are stored with their validators, and asked about again
 * with them; {@code max-age}, {@code Expires}, {@code no-cache} and {@code Vary} are obeyed, {@code no-store} is too. An answer
 * that was stored is served for an equal request only: same address, same headers. Answers to a key are not stored unless
 * {@linkplain Builder#answersToKeys() asked for}, and never served to another key or to none.
 *
 * <p>Files are written beside their place and moved there; what is damaged counts as absent. Nothing but files that it
 * wrote is ever touched. Immutable and thread-safe.
 */
public final class AnswerStore {
    /** How long all stored answers may be together, unless said otherwise: 256 MiB. */
    public static final long DEFAULT_MAX_BYTES = 256L << 20;

    /** The longest answer that is stored, unless said otherwise: 16 MiB. */
    public static final long DEFAULT_MAX_ENTRY_BYTES = 16L << 20;

    final Path folder;
    final long maxBytes;
    final long maxEntryBytes;
    final Duration staleIfError;
    final boolean answersToKeys;

    private AnswerStore(Builder builder) {
        this.folder = builder.folder;
        this.maxBytes = builder.maxBytes;
        this.maxEntryBytes = builder.maxEntryBytes;
        this.staleIfError = builder.staleIfError;
        this.answersToKeys = builder.answersToKeys;
    }

    /**
     * Starts a store.
     *
     * @param folder where answers are kept; made with the first of them
     * @return a builder
     */
    public static Builder in(Path folder) {
        return new Builder(folder);
    }

    /** The folder. */
    @Override
    public String toString() {
        return "AnswerStore[" + folder + "]";
    }

    /** Gathers the settings, which all have defaults. Not thread-safe. */
    public static final class Builder {
        private final Path folder;
        private long maxBytes = DEFAULT_MAX_BYTES;
        private long maxEntryBytes = DEFAULT_MAX_ENTRY_BYTES;
        private Duration staleIfError = Duration.ZERO;
        private boolean answersToKeys;

        private Builder(Path folder) {
            this.folder = folder;
        }

        /**
         * Sets how long all stored answers may be together. Those that were of no use for longest go first.
         *
         * @param bytes {@link #DEFAULT_MAX_BYTES} unless said otherwise
         * @return this builder
         */
        public Builder maxBytes(long bytes) {
            this.maxBytes = positive(bytes);
            return this;
        }

        /**
         * Sets the longest answer that is stored.
         *
         * @param bytes {@link #DEFAULT_MAX_ENTRY_BYTES} unless said otherwise
         * @return this builder
         */
        public Builder maxEntryBytes(long bytes) {
            this.maxEntryBytes = positive(bytes);
            return this;
        }

        private static long positive(long bytes) {
            if (bytes < 1) {
                throw new IllegalArgumentException("At least one byte: " + bytes);
            }
            return bytes;
        }

        /**
         * Serves a stored answer when the portal can't be reached, says that it is unavailable, or keeps failing; the
         * answer {@linkplain Freshness tells} that it is stale and how old it is. So it is even if the server asked for
         * {@code must-revalidate}, as udata does with every answer: whoever calls this wants an old answer rather than
         * none.
         *
         * @param oldest since the portal last sent or confirmed it; nothing stale is served unless this is called
         * @return this builder
         */
        public Builder staleIfError(Duration oldest) {
            this.staleIfError = Times.positive(oldest);
            return this;
        }

        /**
         * Stores answers to a key too, each for that key only. They may be of what isn't public: mind who can read the
         * folder.
         *
         * @return this builder
         */
        public Builder answersToKeys() {
            this.answersToKeys = true;
            return this;
        }

        /**
         * Makes the store. Nothing is read or written yet.
         *
         * @return the store
         */
        public AnswerStore build() {
            return new AnswerStore(this);
        }
    }
}
