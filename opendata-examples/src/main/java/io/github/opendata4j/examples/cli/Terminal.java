package io.github.opendata4j.examples.cli;

import java.util.Optional;

/** The person in front of the screen, when there is one. */
interface Terminal {
    /** Nobody is there: output goes to a file or a pipe, input comes from one. */
    Terminal NONE = question -> Optional.empty();

    /**
     * Asks and waits.
     *
     * @param question what to ask, on one line
     * @return what was typed; empty when nobody can answer
     */
    Optional<String> ask(String question);

    /** Whether somebody reads along. */
    default boolean isInteractive() {
        return this != NONE;
    }
}
