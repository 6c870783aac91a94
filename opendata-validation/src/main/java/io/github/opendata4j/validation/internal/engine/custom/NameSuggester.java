package io.github.opendata4j.validation.internal.engine.custom;

import io.github.opendata4j.validation.internal.engine.suggest.Folding;
import io.github.opendata4j.validation.internal.engine.suggest.Suggester;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The official way to write a name: the one of a list that differs in nothing but case, accents, blanks, apostrophes and
 * hyphens. Nothing is made of the list before there is a name to correct. For one thread.
 */
final class NameSuggester implements Suggester {

    private final Set<String> names;
    private final Map<String, Optional<String>> byFoldedName = new HashMap<>();

    NameSuggester(Set<String> names) {
        this.names = names;
    }

    @Override
    public Optional<String> suggest(String text) {
        if (byFoldedName.isEmpty()) {
            names.forEach(name -> byFoldedName.merge(fold(name), Optional.of(name), (one, other) -> Optional.empty()));
        }
        return byFoldedName.getOrDefault(fold(text), Optional.empty());
    }

    private static String fold(String text) {
        return Folding.fold(text.replace('-', ' '));
    }
}
