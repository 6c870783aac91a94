package io.github.opendata4j.validation.internal.pattern;

/**
 * Rewrites what Python, the language of the reference validator, writes otherwise than Java: a bracket and
 * {@code &&} within a class are characters, so is a brace that begins no repeat; {@code {,3}}, {@code (?P<name>…)},
 * {@code (?P=name)} and {@code \Z}. All else stays as it is.
 */
final class PythonSyntax {
    private final String pattern;
    private final StringBuilder java;
    private int at;

    private PythonSyntax(String pattern) {
        this.pattern = pattern;
        this.java = new StringBuilder(pattern.length() + 8);
    }

    static String toJava(String pattern) {
        return new PythonSyntax(pattern).rewritten();
    }

    private String rewritten() {
        while (at < pattern.length()) {
            switch (pattern.charAt(at)) {
                case '\\' -> escape();
                case '[' -> bracket();
                case '{' -> brace();
                case '(' -> parenthesis();
                default -> take(1);
            }
        }
        return java.toString();
    }

    private void take(int characters) {
        int end = Math.min(at + characters, pattern.length());
        java.append(pattern, at, end);
        at = end;
    }

    private void replace(String written, String meant) {
        java.append(meant);
        at += written.length();
    }

    private void escape() {
        if (pattern.startsWith("\\Z", at)) {
            replace("\\Z", "\\z");
        } else {
            take(lengthOfEscape());
        }
    }

    /** {@code \p{L}} is one, which only Java knows. */
    private int lengthOfEscape() {
        boolean braces = at + 2 < pattern.length() && pattern.charAt(at + 2) == '{' && isNamed(pattern.charAt(at + 1));
        int end = braces ? pattern.indexOf('}', at) : -1;
        return end < 0 ? 2 : end + 1 - at;
    }

    private static boolean isNamed(char escaped) {
        return escaped == 'p' || escaped == 'P' || escaped == 'x' || escaped == 'N';
    }

    private void parenthesis() {
        if (pattern.startsWith("(?P<", at)) {
            replace("(?P<", "(?<");
        } else if (pattern.startsWith("(?P=", at)) {
            int end = pattern.indexOf(')', at);
            String name = end < 0 ? "" : pattern.substring(at + 4, end);
            replace("(?P=" + name + ")", "\\k<" + name + ">");
        } else {
            take(1);
        }
    }

    /** A class up to its closing bracket, which is a member where it stands first. */
    private void bracket() {
        take(pattern.startsWith("[^", at) ? 2 : 1);
        if (at < pattern.length() && pattern.charAt(at) == ']') {
            replace("]", "\\]");
        }
        while (at < pattern.length() && pattern.charAt(at) != ']') {
            switch (pattern.charAt(at)) {
                case '\\' -> take(lengthOfEscape());
                case '[' -> replace("[", "\\[");
                case '&' -> replace("&", "\\&");
                default -> take(1);
            }
        }
        take(1);
    }

    private void brace() {
        int end = at + 1;
        boolean digits = false;
        boolean comma = false;
        while (end < pattern.length() && (isDigit(pattern.charAt(end)) || (pattern.charAt(end) == ',' && !comma))) {
            comma |= pattern.charAt(end) == ',';
            digits |= isDigit(pattern.charAt(end));
            end++;
        }
        boolean closed = end < pattern.length() && pattern.charAt(end) == '}';
        if (!closed || (!digits && !comma)) {
            replace("{", "\\{");
        } else if (pattern.charAt(at + 1) == ',') {
            replace("{", "{0");
        } else {
            take(1);
        }
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
