package io.github.opendata4j.examples.cli;

import java.util.concurrent.atomic.AtomicBoolean;

/** Says goodbye when the user presses Ctrl-C: what is half done is safe, and the same command carries on. */
final class Interruption {
    private final AtomicBoolean running = new AtomicBoolean(true);

    private Interruption() {}

    /** From now on an end of the process is an interruption, until {@link #forget()}. */
    static Interruption watch(Shell shell) {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.new Goodbye(shell));
        return interruption;
    }

    /** The command is over: the end of the process is the normal one. */
    void forget() {
        running.set(false);
    }

    private final class Goodbye extends Thread {
        private final Shell shell;

        Goodbye(Shell shell) {
            super("goodbye");
            this.shell = shell;
        }

        @Override
        public void run() {
            if (running.get()) {
                shell.err().println();
                shell.err().println(Messages.in(shell.locale()).text("interrupted"));
            }
        }
    }
}
