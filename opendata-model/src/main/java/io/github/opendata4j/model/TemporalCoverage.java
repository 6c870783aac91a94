package io.github.opendata4j.model;

import io.github.opendata4j.model.constraint.ChronologicalOrder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The period that data are about, both days included, open at either end. Immutable.
 *
 * <pre>{@code
 * TemporalCoverage.between(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31));
 * TemporalCoverage.builder().start(LocalDate.of(2018, 1, 1)).build();   // and still going on
 * }</pre>
 */
@ChronologicalOrder
public final class TemporalCoverage {

    static final List<String> MEMBERS = List.of("start", "end");

    private final @Nullable LocalDate start;
    private final @Nullable LocalDate end;
    private final Map<String, @Nullable Object> extras;

    private TemporalCoverage(Builder builder) {
        this.start = builder.start;
        this.end = builder.end;
        this.extras = builder.extras.toMap();
    }

    /**
     * A period with two ends.
     *
     * @param start its first day
     * @param end its last day
     * @return the period
     */
    public static TemporalCoverage between(LocalDate start, LocalDate end) {
        return builder().start(start).end(end).build();
    }

    /**
     * Starts a period.
     *
     * @return a builder without either end
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds all this} */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.start = start;
        builder.end = end;
        builder.extras.putAll(extras);
        return builder;
    }

    /** {@return the first day; empty if it always was so} */
    public Optional<LocalDate> start() {
        return Optional.ofNullable(start);
    }

    /** {@return the last day; empty if it goes on} */
    public Optional<LocalDate> end() {
        return Optional.ofNullable(end);
    }

    /** {@return what else is said of it, as plain JSON values; see {@link Dataset#extras()}} */
    public Map<String, @Nullable Object> extras() {
        return extras;
    }

    private List<@Nullable Object> parts() {
        return Arrays.asList(start, end, extras);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TemporalCoverage that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    /** ISO 8601 with {@code ..} for an open end: {@code 2018-01-01/..}. */
    @Override
    public String toString() {
        return (start == null ? ".." : start) + "/" + (end == null ? ".." : end);
    }

    /** Gathers what is known of a period. Not thread-safe; may be used again after {@link #build()}. */
    public static final class Builder {

        private final Extras extras = new Extras(MEMBERS);
        private @Nullable LocalDate start;
        private @Nullable LocalDate end;

        private Builder() {}

        /**
         * Says when it begins.
         *
         * @param newStart its first day
         * @return this builder
         */
        public Builder start(LocalDate newStart) {
            this.start = newStart;
            return this;
        }

        /**
         * Says when it ends.
         *
         * @param newEnd its last day
         * @return this builder
         */
        public Builder end(LocalDate newEnd) {
            this.end = newEnd;
            return this;
        }

        /**
         * Adds what this version has no word for.
         *
         * @param member its name in the JSON form
         * @param value a plain JSON value, or null
         * @return this builder
         * @throws IllegalArgumentException if there is a method for it, or no JSON
         */
        public Builder extra(String member, @Nullable Object value) {
            extras.put(member, value);
            return this;
        }

        /** {@return the period} */
        public TemporalCoverage build() {
            return new TemporalCoverage(this);
        }
    }
}
