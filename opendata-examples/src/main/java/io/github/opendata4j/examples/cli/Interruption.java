package io.github.opendata4j.examples.cli;

import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Says goodbye when the user presses Ctrl-C. A command that only writes a file is stopped where it is, so that it takes
 * away what it has written of it; a publication, which carries on from wherever it was cut, is simply left.
 */
final class Interruption {
    private static final Set<String> CARRYING_ON = Set.of("publish", "withdraw");

    /** What is still going on then is cut. */
    private static final long SECONDS_TO_TIDY_UP = 3;

    private final CountDownLatch over = new CountDownLatch(1);

    private Interruption() {}

    /**
     * From now on an end of the process is an interruption, until {@link #forget()}.
     *
     * @param args the command, which runs on the calling thread
     */
    static Interruption watch(Shell shell, String... args) {
        Interruption interruption = new Interruption();
        boolean carriesOn = args.length > 0 && CARRYING_ON.contains(args[0]);
        Thread command = Thread.currentThread();
        Runtime.getRuntime().addShutdownHook(interruption.new Goodbye(shell, command, carriesOn));
        return interruption;
    }

    /** The command is over: the end of the process is the normal one. */
    void forget() {
        over.countDown();
    }

    private final class Goodbye extends Thread {
        private final Shell shell;
        private final Thread command;
        private final boolean carriesOn;

        Goodbye(Shell shell, Thread command, boolean carriesOn) {
            super("goodbye");
            this.shell = shell;
            this.command = command;
            this.carriesOn = carriesOn;
        }

        @Override
        public void run() {
            if (over.getCount() == 0) {
                return;
            }
            shell.err().println();
            Messages messages = Messages.in(shell.locale());
            shell.err().println(messages.text(carriesOn ? "interrupted" : "interrupted-anew"));
            if (!carriesOn) {
                shell.err().close(); // what the command says of its end is known
                command.interrupt();
                awaitEnd();
            }
        }

        private void awaitEnd() {
            try {
                if (!over.await(SECONDS_TO_TIDY_UP, TimeUnit.SECONDS)) {
                    return; // it is deep in something that nobody can interrupt
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
