package io.github.opendata4j.examples.cli;

import java.util.Objects;

/** The command line. For now it only says which version it is. */
public final class OpendataCommand {
    private OpendataCommand() {}

    /**
     * Prints the version.
     *
     * @param args not looked at yet
     */
    public static void main(String[] args) {
        String version = OpendataCommand.class.getPackage().getImplementationVersion();
        System.out.println("opendata " + Objects.requireNonNullElse(version, "(from sources)"));
    }
}
