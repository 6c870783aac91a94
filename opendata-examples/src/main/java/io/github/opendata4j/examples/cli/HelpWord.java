package io.github.opendata4j.examples.cli;

import java.util.Arrays;

/** {@code opendata help} and {@code opendata help validate}, which many other programs know. */
final class HelpWord {
    private HelpWord() {}

    /**
     * The same with {@code --help}: {@code help validate} is {@code validate --help}. What is no command is left to be told
     * as such.
     */
    static String[] asOption(OpendataCommand opendata, String... args) {
        if (args.length == 0 || !args[0].equals("help")) {
            return args;
        }
        String[] asked = args.clone();
        boolean ofCommand = args.length > 1 && !args[1].startsWith("-");
        if (ofCommand && !Commands.has(opendata, args[1])) {
            return Arrays.copyOfRange(args, 1, args.length);
        }
        if (ofCommand) {
            asked[0] = args[1];
        }
        asked[ofCommand ? 1 : 0] = "--help";
        return asked;
    }
}
