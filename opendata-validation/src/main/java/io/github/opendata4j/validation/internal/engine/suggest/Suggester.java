package io.github.opendata4j.validation.internal.engine.suggest;

import java.util.Optional;

/** Rewrites what a cell holds into what its field wants. */
@FunctionalInterface
public interface Suggester {

    /** Never suggests anything. */
    Suggester NONE = text -> Optional.empty();

    /**
     * The one right way to write a cell that was found wrong.
     *
     * @param text the cell as it stands
     * @return empty unless there is exactly one reading
     */
    Optional<String> suggest(String text);
}
