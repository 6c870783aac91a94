package io.github.opendata4j.examples.cli;

import java.util.regex.Pattern;

/** Tells an address on the network from a path, where an option takes both. */
final class Remote {
    /** Two letters or more: {@code C:\catalogue} is a path. */
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://.*");

    private Remote() {}

    static boolean looksLikeAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }
}
