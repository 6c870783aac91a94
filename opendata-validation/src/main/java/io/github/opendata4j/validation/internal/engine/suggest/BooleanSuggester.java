package io.github.opendata4j.validation.internal.engine.suggest;

import java.util.Optional;
import java.util.Set;

/** Puts the field's own word for true or false in the place of another one: {@code VRAI} becomes {@code oui}. */
public final class BooleanSuggester implements Suggester {

    private static final Set<String> TRUE = Set.of("true", "vrai", "oui", "yes", "1");
    private static final Set<String> FALSE = Set.of("false", "faux", "non", "no", "0");

    private final String trueWord;
    private final String falseWord;

    /**
     * A suggester for one field.
     *
     * @param trueWord the first of the words it takes for true
     * @param falseWord the first of the words it takes for false
     */
    public BooleanSuggester(String trueWord, String falseWord) {
        this.trueWord = trueWord;
        this.falseWord = falseWord;
    }

    @Override
    public Optional<String> suggest(String text) {
        String folded = Folding.fold(text);
        if (TRUE.contains(folded)) {
            return Optional.of(trueWord);
        }
        return FALSE.contains(folded) ? Optional.of(falseWord) : Optional.empty();
    }
}
