package io.github.opendata4j.examples.cli;

import java.util.Optional;

/**
 * The process that started this one. What it asked for is not carried out behind its back: once it is gone, a
 * publication that has not been committed stops as if it were interrupted. A command that was detached from the
 * beginning (by {@code setsid}, a scheduler, an init system) has no starter to lose.
 */
final class Starter {
    private final Optional<ProcessHandle> atFirst = ProcessHandle.current().parent();

    /** Interrupts the calling thread if the starter has ended since this object was made. */
    void interruptIfGone() {
        if (atFirst.isPresent() && !ProcessHandle.current().parent().equals(atFirst)) {
            Thread.currentThread().interrupt();
        }
    }
}
