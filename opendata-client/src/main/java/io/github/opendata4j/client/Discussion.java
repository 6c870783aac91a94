package io.github.opendata4j.client;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people have said about a dataset, under one title. Immutable. */
public final class Discussion {
    private final String id;
    private final String title;
    private final List<Comment> comments;
    private final @Nullable OffsetDateTime closed;
    private final @Nullable URI page;

    private Discussion(Builder builder) {
        this.id = builder.id;
        this.title = builder.title;
        this.comments = List.copyOf(builder.comments);
        this.closed = builder.closed;
        this.page = builder.page;
    }

    /**
     * What one person has said.
     *
     * @param author who, as the portal names them; an empty text if it doesn't tell
     * @param text what, in Markdown, which may hold anything: not to be shown unchecked
     * @param posted when; null if the portal doesn't tell
     */
    public record Comment(
            String author, String text, @Nullable OffsetDateTime posted) {}

    /**
     * Starts a discussion, for whoever implements {@link Feedback}.
     *
     * @param id its identifier on its portal
     * @param title what it is about
     * @param comments what was said, the oldest first
     * @return the builder
     */
    public static Builder builder(String id, String title, List<Comment> comments) {
        return new Builder(id, title, comments);
    }

    /** {@return its identifier on its portal} */
    public String id() {
        return id;
    }

    /** {@return what it is about} */
    public String title() {
        return title;
    }

    /** {@return what was said, the oldest first} */
    public List<Comment> comments() {
        return comments;
    }

    /** {@return when it was closed; empty if it is open} */
    public Optional<OffsetDateTime> closed() {
        return Optional.ofNullable(closed);
    }

    /** {@return whether more can be said} */
    public boolean isOpen() {
        return closed == null;
    }

    /** {@return its page for people; empty if there is none} */
    public Optional<URI> page() {
        return Optional.ofNullable(page);
    }

    /** The identifier and the title. */
    @Override
    public String toString() {
        return "Discussion[" + id + ": " + title + "]";
    }

    /** Gathers what is known of a discussion. Not thread-safe. */
    public static final class Builder {
        private final String id;
        private final String title;
        private final List<Comment> comments;
        private @Nullable OffsetDateTime closed;
        private @Nullable URI page;

        private Builder(String id, String title, List<Comment> comments) {
            this.id = id;
            this.title = title;
            this.comments = comments;
        }

        /**
         * Says when it was closed.
         *
         * @param time when
         * @return this builder
         */
        public Builder closed(OffsetDateTime time) {
            this.closed = time;
            return this;
        }

        /**
         * Says where people read it.
         *
         * @param address its page
         * @return this builder
         */
        public Builder page(URI address) {
            this.page = address;
            return this;
        }

        /**
         * Makes the discussion.
         *
         * @return the discussion
         */
        public Discussion build() {
            return new Discussion(this);
        }
    }
}
