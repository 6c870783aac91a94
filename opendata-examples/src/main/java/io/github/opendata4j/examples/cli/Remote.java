package io.github.opendata4j.examples.cli;

/** Tells an address on the network from a path, where an option takes both. */
final class Remote {
    private Remote() {}

    /** A scheme of RFC 3986, § 3.1, of two letters or more: {@code C:\catalogue} is a path. */
    static boolean looksLikeAddress(String text) {
        int scheme = text.indexOf("://");
        if (scheme < 2 || !isLetter(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < scheme; i++) {
            char c = text.charAt(i);
            if (!isLetter(c) && "0123456789+.-".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
