package io.github.opendata4j.examples.cli;

/** {@code opendata help} and {@code opendata help validate}, which many other programs know. */
final class HelpWord {
    private HelpWord() {}

    /** The same with {@code --help}: {@code help validate} is {@code validate --help}. */
    static String[] asOption(String... args) {
        if (args.length == 0 || !args[0].equals("help")) {
            return args;
        }
        String[] asked = args.clone();
        boolean ofCommand = args.length > 1 && !args[1].startsWith("-");
        if (ofCommand) {
            asked[0] = args[1];
        }
        asked[ofCommand ? 1 : 0] = "--help";
        return asked;
    }
}
