package io.github.opendata4j.model.report;

import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.internal.text.Wording;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a check has seen: which rule, where, and what the rule's message needs to know. Immutable.
 *
 * <pre>{@code
 * Finding finding = Finding.builder(rules.get("max-length"))
 *         .location(Location.builder().row(7).sheetRow(7).column(3).field("nom").build())
 *         .with("limit", 256)
 *         .value("Association …")
 *         .build();
 * finding.message(Locale.FRENCH); // Ce texte dépasse la longueur maximale de 256 : raccourcissez-le.
 * }</pre>
 *
 * <p>The cell's value and its correction are kept apart from the message, since they may be what must not be shown;
 * a rendering shows the value only when asked to.
 */
public final class Finding {
    private final Rule rule;
    private final Severity severity;
    private final Location location;
    private final Map<String, Object> parameters;
    private final @Nullable String value;
    private final @Nullable String suggestion;
    private final @Nullable RowExcerpt row;

    private Finding(Builder builder) {
        this.rule = builder.rule;
        this.severity = builder.severity;
        this.location = builder.location;
        this.parameters = Collections.unmodifiableMap(new LinkedHashMap<>(builder.parameters));
        this.value = builder.value;
        this.suggestion = builder.suggestion;
        this.row = builder.row;
    }

    /**
     * Starts a finding: with the rule's severity, nowhere in particular.
     *
     * @param rule the rule that has something to say
     * @return the builder
     */
    public static Builder builder(Rule rule) {
        return new Builder(rule);
    }

    /**
     * The rule.
     *
     * @return the rule that has something to say
     */
    public Rule rule() {
        return rule;
    }

    /**
     * The rule's code.
     *
     * @return such as {@code label-missing}
     */
    public String code() {
        return rule.code();
    }

    /**
     * How grave it is: as the rule says, unless this finding was graded otherwise.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Where it is.
     *
     * @return the location
     */
    public Location location() {
        return location;
    }

    /**
     * What the message needs to know, by name: texts, numbers, dates, or lists of these.
     *
     * @return the parameters, unmodifiable, in the order in which they were given
     */
    public Map<String, Object> parameters() {
        return parameters;
    }

    /**
     * The value found. It may be personal data: show it only to who asked for it.
     *
     * @return the raw text of the cell or member
     */
    public Optional<String> value() {
        return Optional.ofNullable(value);
    }

    /**
     * The corrected value, present only if it is certain.
     *
     * @return what to write instead
     */
    public Optional<String> suggestion() {
        return Optional.ofNullable(suggestion);
    }

    /**
     * The cell with its neighbours. It may be personal data: show it only to who asked for it.
     *
     * @return present for the first cells of each rule and field only
     */
    public Optional<RowExcerpt> row() {
        return Optional.ofNullable(row);
    }

    /**
     * The rule's title.
     *
     * @param locale the reader's language; French where the rule does not speak it
     * @return a short noun phrase
     */
    public String title(Locale locale) {
        return rule.title().get(locale);
    }

    /**
     * The rule's message, filled with the parameters. {@code field}, {@code line}, {@code position} and
     * {@code resource} are taken from the location unless they are given as parameters.
     *
     * @param locale the reader's language; French where the rule does not speak it
     * @return what is wrong and what to do, plain text without the cell's value
     */
    public String message(Locale locale) {
        Wording wording = Wording.in(locale);
        return MessageTemplate.fill(rule.message().get(locale), name -> words(name, wording));
    }

    /** A format is spelt out; {@code default} tells people nothing. */
    private Optional<String> words(String name, Wording wording) {
        Optional<Object> parameter = parameter(name);
        if (!name.equals("format")) {
            return parameter.map(wording::value);
        }
        return parameter
                .map(Object::toString)
                .filter(format -> !format.equals("default"))
                .map(wording::form);
    }

    private Optional<Object> parameter(String name) {
        Object given = parameters.get(name);
        if (given != null) {
            return Optional.of(given);
        }
        return switch (name) {
            case "field" -> location.field().map(Object.class::cast);
            case "resource" -> location.resource().map(Object.class::cast);
            case "line" -> location.line().stream().mapToObj(Object.class::cast).findFirst();
            case "position" ->
                location.column().stream().mapToObj(Object.class::cast).findFirst();
            default -> Optional.empty();
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Finding that
                && rule.equals(that.rule)
                && severity == that.severity
                && location.equals(that.location)
                && parameters.equals(that.parameters)
                && Objects.equals(value, that.value)
                && Objects.equals(suggestion, that.suggestion)
                && Objects.equals(row, that.row);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rule, severity, location, parameters);
    }

    /** Returns code, severity and place, never the value. */
    @Override
    public String toString() {
        return code() + " (" + severity + ") at " + location;
    }

    /** Collects what is known of a finding. Not for use by several threads. */
    public static final class Builder {
        private final Rule rule;
        private final Map<String, Object> parameters = new LinkedHashMap<>();
        private Severity severity;
        private Location location = Location.none();
        private @Nullable String value;
        private @Nullable String suggestion;
        private @Nullable RowExcerpt row;

        private Builder(Rule rule) {
            this.rule = rule;
            this.severity = rule.severity();
        }

        /**
         * Grades this finding otherwise than its rule.
         *
         * @param severity the severity
         * @return this builder
         */
        public Builder severity(Severity severity) {
            this.severity = severity;
            return this;
        }

        /**
         * Sets where it is.
         *
         * @param location the location
         * @return this builder
         */
        public Builder location(Location location) {
            this.location = location;
            return this;
        }

        /**
         * Sets a parameter of the message. Give numbers as {@link Number}, days as {@link java.time.LocalDate}, a
         * delimiter as {@link Character}, several texts as a collection, words as {@link LocalizedText}: each is written in
         * the reader's way. JSON forms have the English words.
         *
         * @param name the placeholder's name, such as {@code limit}
         * @param parameter the value; a collection is copied
         * @return this builder
         */
        public Builder with(String name, Object parameter) {
            parameters.put(name, parameter instanceof Collection<?> items ? List.copyOf(items) : parameter);
            return this;
        }

        /**
         * Sets the value found.
         *
         * @param value the raw text
         * @return this builder
         */
        public Builder value(String value) {
            this.value = value;
            return this;
        }

        /**
         * Sets the correction; only where it is certain.
         *
         * @param suggestion what to write instead
         * @return this builder
         */
        public Builder suggestion(String suggestion) {
            this.suggestion = suggestion;
            return this;
        }

        /**
         * Sets the cell with its neighbours.
         *
         * @param row some cells of the row, the wrong one among them
         * @return this builder
         */
        public Builder row(RowExcerpt row) {
            this.row = row;
            return this;
        }

        /**
         * Makes the finding.
         *
         * @return the finding
         */
        public Finding build() {
            return new Finding(this);
        }
    }
}
