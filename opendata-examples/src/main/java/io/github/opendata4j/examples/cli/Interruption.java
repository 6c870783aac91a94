package io.github.opendata4j.examples.cli;

import java.util.concurrent.atomic.AtomicBoolean;

/** Says goodbye when the user presses Ctrl-C: what is half done is safe, and the same command carries on. */
final class Interruption {
    private final AtomicBoolean running = new AtomicBoolean(true);

    private Interruption() {}

    /** From now on an end of the process is an interruption, until {@link #forget()}. */
    static Interruption watch(Shell shell) {
        Interruption interruption = new Interruption();
        Thread goodbye = new Thread(() -> interruption.sayGoodbye(shell), "goodbye");
        Runtime.getRuntime().addShutdownHook(goodbye);
        return interruption;
    }

    /** The command is over: the end of the process is the normal one. */
    void forget() {
        running.set(false);
    }

    private void sayGoodbye(Shell shell) {
        if (running.get()) {
            shell.err().println();
            shell.err().println(Messages.in(shell.locale()).text("interrupted"));
        }
    }
}
