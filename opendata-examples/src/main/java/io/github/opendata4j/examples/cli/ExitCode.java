package io.github.opendata4j.examples.cli;

/** What a run tells the shell that started it. Scripts rely on these numbers: they never change. */
enum ExitCode {
    /** Done, valid, or nothing to do. */
    DONE(0),
    /** The data or the dataset is refused by its checks. */
    REFUSED(1),
    /** Used in a way that is not understood, a confirmation that no terminal can give included. */
    USAGE(2),
    /** Could not run: no such file, no permission, unreadable schema or description, no space. */
    FAILED(3),
    /** The place to publish to changed after the plan was made. */
    OUTDATED(4);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
