package io.github.opendata4j.examples.cli;

import java.io.Console;
import java.util.Optional;

/** The person in front of the screen, when there is one. */
interface Terminal {
    /** Nobody is there: output goes to a file or a pipe, input comes from one. */
    Terminal NONE = new Terminal() {
        @Override
        public Optional<String> ask(String question) {
            return Optional.empty();
        }
    };

    /**
     * Asks and waits.
     *
     * @param question what to ask, on one line
     * @return what was typed; empty when nobody can answer
     */
    Optional<String> ask(String question);

    /**
     * Asks for what nobody else should see, and waits.
     *
     * @param question what to ask, on one line
     * @return what was typed, which did not show; empty when nobody can answer
     */
    default Optional<String> askSecret(String question) {
        return ask(question);
    }

    /** The terminal behind a console. */
    static Terminal of(Console console) {
        return new Terminal() {
            @Override
            public Optional<String> ask(String question) {
                return Optional.ofNullable(console.readLine("%s", question));
            }

            @Override
            public Optional<String> askSecret(String question) {
                return Optional.ofNullable(console.readPassword("%s", question)).map(String::new);
            }
        };
    }

    /** Whether somebody reads along. */
    default boolean isInteractive() {
        return this != NONE;
    }
}
