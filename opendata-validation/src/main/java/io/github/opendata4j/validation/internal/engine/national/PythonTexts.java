package io.github.opendata4j.validation.internal.engine.national;

import io.github.opendata4j.model.internal.scan.CellReader;
import io.github.opendata4j.model.table.FieldType.StringType;
import java.net.IDN;
import java.util.regex.Pattern;

/** Texts of a certain form, as the libraries of the national validator read them. */
final class PythonTexts {

    private static final int LONGEST_MAILBOX = 64;
    private static final int LONGEST_DOMAIN = 253;

    /** A URI is what begins with a scheme. */
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*+:");

    private static final String LATIN = "\\u0100-\\u024F\\u00A0-\\u00FF";
    private static final String ATOM = "[" + LATIN + "0-9a-z!#$%&'*+/=?^_`{}|~-]++";
    private static final Pattern MAILBOX = Pattern.compile(
            "^[" + LATIN + "]|" + ATOM + "(?:\\." + ATOM + ")*+$|^\"(?:[" + LATIN
                    + "\\x01-\\x08\\x0b\\x0e-\\x1f!#-\\[\\]-\\x7f]|\\\\[\\t.])*+\"$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNIX_LINES);
    private static final Pattern DOMAIN = Pattern.compile(
            "^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9][a-z0-9-]{0,61}[a-z]$",
            Pattern.CASE_INSENSITIVE | Pattern.UNIX_LINES);
    private static final Pattern UNDERSCORES = Pattern.compile("\\s|__+", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-fA-F]{32}");
    private static final Pattern NOT_BASE64 = Pattern.compile("[^A-Za-z0-9+/=]");

    /** Shapes of well-known text that are made of curves. */
    private static final Pattern CURVES = Pattern.compile(
            "^\\s*(?:CIRCULARSTRING|COMPOUNDCURVE|CURVEPOLYGON|MULTICURVE|MULTISURFACE)\\b[ A-Z]*\\(",
            Pattern.CASE_INSENSITIVE);

    private PythonTexts() {}

    static CellReader of(StringType type) {
        return switch (type.format()) {
            case "uri" -> text -> valueIf(SCHEME.matcher(text).lookingAt(), text);
            case "email" -> text -> valueIf(isEmail(text), text);
            case "uuid" -> text -> valueIf(isUuid(text), text);
            case "binary" -> text -> valueIf(isBase64(text), text);
            case "wkt" -> {
                CellReader shapes = CellReader.of(type);
                yield text -> CURVES.matcher(text).find() && isBalanced(text) ? text : shapes.read(text);
            }
            default -> CellReader.of(type);
        };
    }

    private static boolean isBalanced(String text) {
        int depth = 0;
        for (int i = 0; i < text.length() && depth >= 0; i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return depth == 0 && text.stripTrailing().endsWith(")");
    }

    private static boolean isEmail(String text) {
        int at = text.indexOf('@');
        if (at < 0 || at != text.lastIndexOf('@')) {
            return false;
        }
        String mailbox = text.substring(0, at);
        String domain = text.substring(at + 1);
        return mailbox.codePointCount(0, mailbox.length()) <= LONGEST_MAILBOX
                && domain.length() <= LONGEST_DOMAIN
                && MAILBOX.matcher(mailbox).lookingAt()
                && isDomain(domain);
    }

    private static boolean isDomain(String domain) {
        if (UNDERSCORES.matcher(domain).find()) {
            return false;
        }
        try {
            String ascii = IDN.toASCII(domain, IDN.ALLOW_UNASSIGNED);
            return ascii.length() <= LONGEST_DOMAIN && DOMAIN.matcher(ascii).find();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Thirty-two hexadecimal digits; hyphens, braces and a prefix do not count. */
    private static boolean isUuid(String text) {
        String bare = text.replace("urn:", "").replace("uuid:", "");
        int from = 0;
        int to = bare.length();
        while (from < to && (bare.charAt(from) == '{' || bare.charAt(from) == '}')) {
            from++;
        }
        while (to > from && (bare.charAt(to - 1) == '{' || bare.charAt(to - 1) == '}')) {
            to--;
        }
        return HEXADECIMAL.matcher(bare.substring(from, to).replace("-", "")).matches();
    }

    /** Other characters are skipped; what is left has whole groups of four. */
    private static boolean isBase64(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '\u007f') {
                return false;
            }
        }
        String kept = NOT_BASE64.matcher(text).replaceAll("");
        int digits = 0;
        int padding = 0;
        for (int i = 0; i < kept.length(); i++) {
            if (kept.charAt(i) != '=') {
                digits++;
                padding = 0;
            } else if (digits % 4 >= 2 && ++padding + digits % 4 == 4) {
                return true; // whatever follows
            }
        }
        return digits % 4 == 0;
    }

    private static Object valueIf(boolean right, String text) {
        return right ? text : CellReader.INVALID;
    }
}
