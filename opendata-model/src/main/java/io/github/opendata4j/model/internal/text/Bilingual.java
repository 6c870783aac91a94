package io.github.opendata4j.model.internal.text;

import io.github.opendata4j.model.LocalizedText;
import java.util.Locale;

/** A message in the two languages that the library speaks, in one line of code. */
public final class Bilingual {

    private Bilingual() {}

    /**
     * Puts the two forms of a message together.
     *
     * @param french for readers of French and of all other languages
     * @param english for readers of English, for logs and stack traces
     * @return both
     */
    public static LocalizedText text(String french, String english) {
        return LocalizedText.builder()
                .put(Locale.FRENCH, french)
                .put(Locale.ENGLISH, english)
                .build();
    }
}
