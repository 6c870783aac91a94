package io.github.opendata4j.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The sentences of the command line in one language: French for whoever speaks it, English for everyone else. */
final class Messages {
    private final Locale locale;
    private @Nullable ResourceBundle bundle; // read for the first sentence: a report alone needs none

    private Messages(Locale locale) {
        this.locale = locale;
    }

    /** The sentences for a reader of {@code locale}. */
    static Messages in(Locale locale) {
        return new Messages(locale.getLanguage().equals("fr") ? Locale.FRENCH : Locale.ENGLISH);
    }

    private ResourceBundle read() {
        String name = "messages_" + locale.getLanguage() + ".properties";
        try (InputStream in = Objects.requireNonNull(Messages.class.getResourceAsStream(name), name)) {
            return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** French or English. */
    Locale locale() {
        return locale;
    }

    /** The same sentences, for picocli's help pages. */
    ResourceBundle bundle() {
        if (bundle == null) {
            bundle = read();
        }
        return bundle;
    }

    /** The sentence {@code key} with its {@code %s} filled in order. */
    String text(String key, Object... arguments) {
        return String.format(locale, bundle().getString(key), arguments);
    }
}
