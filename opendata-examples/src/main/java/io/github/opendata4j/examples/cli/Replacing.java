package io.github.opendata4j.examples.cli;

import picocli.CommandLine.Option;

/** Whether a file that cannot be made again from others, such as one that people fill in, may be replaced by a new one. */
final class Replacing {
    @Option(names = "--replace", descriptionKey = "replace")
    private boolean wanted;

    /** Whether {@code --replace} was typed. */
    boolean isWanted() {
        return wanted;
    }
}
