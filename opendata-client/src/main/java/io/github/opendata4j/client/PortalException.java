package io.github.opendata4j.client;

import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.OpenDataException;
import java.net.URI;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A portal that could not be reached, understood or written to. Says which one, what it answered in its own words, and
 * whether trying again can help. It never holds a secret.
 */
public class PortalException extends OpenDataException {
    private static final long serialVersionUID = 1L;

    /** The portal's name. */
    private final String portal;
    /** Of HTTP; 0 for none. */
    private final int status;
    /** In the server's own words. */
    private final @Nullable String serverMessage;
    /** As the server gave it. */
    private final @Nullable String requestId;

    private final transient Map<String, String> fieldErrors;
    /** Whether another try can help. */
    private final boolean retryable;
    /** When it can help. */
    private final @Nullable Duration retryAfter;
    /** Whether what was asked for may have been done all the same. */
    private final boolean outcomeUnknown;
    /** What answered last. */
    private final @Nullable URI address;

    /**
     * Makes the exception.
     *
     * @param builder what is known of the fault
     */
    protected PortalException(Builder builder) {
        super(builder.message);
        this.portal = builder.portal;
        this.status = builder.status;
        this.serverMessage = builder.serverMessage;
        this.requestId = builder.requestId;
        this.fieldErrors = Collections.unmodifiableMap(new LinkedHashMap<>(builder.fieldErrors));
        this.retryable = builder.retryable;
        this.retryAfter = builder.retryAfter;
        this.outcomeUnknown = builder.outcomeUnknown;
        this.address = builder.address;
    }

    /**
     * Starts an exception.
     *
     * @param portal the portal's {@linkplain Catalog#name() name}
     * @param message what was found, what was expected, what to do next
     * @return the builder
     */
    public static Builder builder(String portal, LocalizedText message) {
        return new Builder(portal, message);
    }

    /**
     * Returns which portal it is about.
     *
     * @return its name, as in {@link Catalog#name()} and {@link PublicationTarget#name()}
     */
    public String portal() {
        return portal;
    }

    /**
     * Returns the HTTP status.
     *
     * @return empty if there was no answer, or if the portal doesn't speak HTTP
     */
    public OptionalInt status() {
        return status == 0 ? OptionalInt.empty() : OptionalInt.of(status);
    }

    /**
     * Returns what the server said, in its own words.
     *
     * @return empty if it said nothing
     */
    public Optional<String> serverMessage() {
        return Optional.ofNullable(serverMessage);
    }

    /**
     * Returns what the server said of single fields.
     *
     * @return its words by the field's path, such as {@code /resources/0/url}; empty after deserialisation
     */
    public Map<String, String> fieldErrors() {
        return fieldErrors == null ? Map.of() : fieldErrors;
    }

    /**
     * Returns how the server names this exchange in its own log.
     *
     * @return empty if it didn't say
     */
    public Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }

    /**
     * Says whether the same call may work later, with nothing changed on this side.
     *
     * @return true for a portal that is busy or away
     */
    public boolean isRetryable() {
        return retryable;
    }

    /**
     * Returns how long the server asks to be left alone.
     *
     * @return empty if it didn't say
     */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /**
     * Says whether the portal may have done what it was asked, since the request was under way when the connection
     * broke or the time was over. Look before you do it again.
     *
     * @return false if it is certain that nothing was done, or if the request only reads
     */
    public boolean isOutcomeUnknown() {
        return outcomeUnknown;
    }

    /**
     * Returns the address that answered, or that could not be reached: after redirects, the last one.
     *
     * @return without whatever looks like a secret in it; empty if the portal doesn't speak HTTP
     */
    public Optional<URI> address() {
        return Optional.ofNullable(address);
    }

    /** Gathers what is known of a fault. Not thread-safe. */
    public static final class Builder {
        private final String portal;
        private final LocalizedText message;
        private final Map<String, String> fieldErrors = new LinkedHashMap<>();
        private int status;
        private @Nullable String serverMessage;
        private @Nullable String requestId;
        private @Nullable Throwable cause;
        private @Nullable Duration retryAfter;
        private @Nullable URI address;
        private boolean retryable;
        private boolean outcomeUnknown;

        private Builder(String portal, LocalizedText message) {
            this.portal = portal;
            this.message = message;
        }

        /**
         * Adds the HTTP status.
         *
         * @param code such as 404
         * @return this builder
         */
        public Builder status(int code) {
            this.status = code;
            return this;
        }

        /**
         * Adds the server's own words.
         *
         * @param words what it said
         * @return this builder
         */
        public Builder serverMessage(String words) {
            this.serverMessage = words;
            return this;
        }

        /**
         * Adds what the server said of a field.
         *
         * @param path the field, such as {@code /resources/0/url}
         * @param words what it said
         * @return this builder
         */
        public Builder fieldError(String path, String words) {
            fieldErrors.put(path, words);
            return this;
        }

        /**
         * Adds how the server names this exchange.
         *
         * @param id its name
         * @return this builder
         */
        public Builder requestId(String id) {
            this.requestId = id;
            return this;
        }

        /**
         * Adds the fault below.
         *
         * @param fault the fault
         * @return this builder
         */
        public Builder cause(Throwable fault) {
            this.cause = fault;
            return this;
        }

        /**
         * Says that trying again can help.
         *
         * @return this builder
         */
        public Builder retryable() {
            this.retryable = true;
            return this;
        }

        /**
         * Adds how long the server asks to be left alone.
         *
         * @param pause from now
         * @return this builder
         */
        public Builder retryAfter(Duration pause) {
            this.retryAfter = pause;
            return this;
        }

        /**
         * Says that it may have been done all the same.
         *
         * @return this builder
         */
        public Builder outcomeUnknown() {
            this.outcomeUnknown = true;
            return this;
        }

        /**
         * Adds what answered, or could not be reached.
         *
         * @param uri an address without secrets
         * @return this builder
         */
        public Builder address(URI uri) {
            this.address = uri;
            return this;
        }

        /**
         * Makes the exception.
         *
         * @return the exception, to be thrown
         */
        public PortalException build() {
            PortalException fault = new PortalException(this);
            if (cause != null) {
                fault.initCause(cause); // not in the constructor, where a subclass could be called too early
            }
            return fault;
        }
    }
}
