package io.github.opendata4j.model.report;

import io.github.opendata4j.model.LocalizedText;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a check looks for: a code that never changes, a severity, and words for people.
 *
 * <p>The message is a template. {@code {limit}} stands for the parameter of that name of a {@link Finding}, written as
 * people of the reader's language write numbers, dates and lists; a part in square brackets is left out when a
 * parameter in it is absent, and of several parts between bars the first that is complete is taken:
 * <code>Correct it[ as in "{example}"| by the pattern {pattern}].</code> A message never holds the value of a cell,
 * since reports travel further than the data they are about.
 *
 * <p>Two rules are equal if all four properties are. Immutable.
 */
public final class Rule {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final String code;
    private final Severity severity;
    private final LocalizedText title;
    private final LocalizedText message;

    private Rule(String code, Severity severity, LocalizedText title, LocalizedText message) {
        this.code = code;
        this.severity = severity;
        this.title = title;
        this.message = message;
    }

    /**
     * Makes a rule.
     *
     * @param code lower case words joined by hyphens, such as {@code label-missing}; never renamed once published
     * @param severity the severity of its findings unless they say otherwise
     * @param title a short noun phrase
     * @param message one sentence: what is wrong and what to do; see the class comment for its placeholders
     * @return the rule
     * @throws IllegalArgumentException if the code has another form
     */
    public static Rule of(String code, Severity severity, LocalizedText title, LocalizedText message) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("A rule's code is lower case words joined by hyphens, not: " + code);
        }
        return new Rule(code, severity, title, message);
    }

    /**
     * The code, stable over time.
     *
     * @return the code, such as {@code label-missing}
     */
    public String code() {
        return code;
    }

    /**
     * The severity of this rule's findings, unless they say otherwise.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * The title, a short noun phrase.
     *
     * @return the title in each language
     */
    public LocalizedText title() {
        return title;
    }

    /**
     * The template of the message; {@link Finding#message(Locale)} fills it.
     *
     * @return the template in each language
     */
    public LocalizedText message() {
        return message;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rule that
                && code.equals(that.code)
                && severity == that.severity
                && title.equals(that.title)
                && message.equals(that.message);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, severity);
    }

    @Override
    public String toString() {
        return code + " (" + severity + ")";
    }
}
