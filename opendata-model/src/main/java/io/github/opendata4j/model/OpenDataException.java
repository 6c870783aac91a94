package io.github.opendata4j.model;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The root of everything that this library throws on its own account, unchecked. A fault of the file system or
 * of a socket stays an {@link java.io.IOException}; a caller's mistake stays an {@link IllegalArgumentException}.
 *
 * <p>A message says what was found, what was expected and what to do next. {@link #getMessage()} is in English;
 * {@link #message(Locale)} is what a screen or a command line shows.
 */
public class OpenDataException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Not serialised: what is read back has its English message only. */
    private final transient @Nullable LocalizedText text;

    /**
     * A fault that is told in English only.
     *
     * @param message what was found, what was expected, what to do next
     */
    public OpenDataException(String message) {
        super(message);
        this.text = null;
    }

    /**
     * A fault with the one that caused it, told in English only.
     *
     * @param message what was found, what was expected, what to do next
     * @param cause the fault below
     */
    public OpenDataException(String message, Throwable cause) {
        super(message, cause);
        this.text = null;
    }

    /**
     * A fault that is told in several languages.
     *
     * @param message what was found, what was expected, what to do next; its English form becomes {@link #getMessage()}
     */
    public OpenDataException(LocalizedText message) {
        super(message.get(Locale.ENGLISH));
        this.text = message;
    }

    /**
     * A fault with the one that caused it, told in several languages.
     *
     * @param message what was found, what was expected, what to do next; its English form becomes {@link #getMessage()}
     * @param cause the fault below
     */
    public OpenDataException(LocalizedText message, Throwable cause) {
        super(message.get(Locale.ENGLISH), cause);
        this.text = message;
    }

    /**
     * The message in a language, or in English where there is no other.
     *
     * @param locale the reader's language
     * @return the message, never empty
     */
    public String message(Locale locale) {
        return text == null
                ? Objects.requireNonNullElse(getMessage(), getClass().getSimpleName())
                : text.get(locale);
    }
}
