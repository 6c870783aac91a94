package io.github.opendata4j.validation.internal.engine.suggest;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the allowed value that differs from the cell only in case, accents, blanks or the kind of apostrophe. */
public final class WordSuggester implements Suggester {

    /** What stands for two allowed values that fold to the same text. */
    private static final String AMBIGUOUS = "";

    private final Map<String, String> byFoldedText = new HashMap<>();

    /**
     * A suggester for one field.
     *
     * @param allowed every value that it takes
     */
    public WordSuggester(Collection<String> allowed) {
        for (String value : allowed) {
            byFoldedText.merge(Folding.fold(value), value, (a, b) -> AMBIGUOUS);
        }
    }

    @Override
    public Optional<String> suggest(String text) {
        return Optional.ofNullable(byFoldedText.get(Folding.fold(text))).filter(value -> !value.equals(AMBIGUOUS));
    }
}
