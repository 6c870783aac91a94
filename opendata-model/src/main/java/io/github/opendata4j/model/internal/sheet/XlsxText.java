package io.github.opendata4j.model.internal.sheet;

import java.io.IOException;

/** Text in XLSX parts: of one piece, or of runs in several fonts, with the reading aids of Japanese left out. */
final class XlsxText {

    /** The longest text of a cell that is kept; spreadsheets allow 32 767 characters. */
    static final int LONGEST = 1 << 20;

    private static final int ESCAPE = "_x0000_".length();

    private XlsxText() {}

    /** Reads the element that was just opened, {@code si} or {@code is}, to its end. */
    static void read(XmlReader xml, StringBuilder into) throws IOException {
        int outside = xml.depth() - 1;
        boolean inText = false;
        while (xml.depth() > outside) {
            switch (xml.next()) {
                case XmlReader.START -> {
                    if (xml.isStart("rPh")) {
                        xml.skipElement();
                    } else {
                        inText = xml.isStart("t");
                    }
                }
                case XmlReader.TEXT -> {
                    if (inText) {
                        xml.appendText(into, LONGEST);
                    }
                }
                default -> inText = false;
            }
        }
    }

    /** Characters that XML can't hold, and an underscore that might begin one, are written as {@code _x000D_}. */
    static String unescaped(StringBuilder text) {
        if (text.indexOf("_x") < 0) {
            return text.toString();
        }
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int code = escapedAt(text, at);
            plain.append(code < 0 ? text.charAt(at) : (char) code);
            at += code < 0 ? 1 : ESCAPE;
        }
        return plain.toString();
    }

    private static int escapedAt(StringBuilder text, int at) {
        boolean framed = at + ESCAPE <= text.length()
                && text.charAt(at) == '_'
                && text.charAt(at + 1) == 'x'
                && text.charAt(at + ESCAPE - 1) == '_';
        int code = framed ? 0 : -1;
        for (int i = at + 2; i < at + ESCAPE - 1 && code >= 0; i++) {
            int digit = text.charAt(i) < 0x80 ? Character.digit(text.charAt(i), 16) : -1;
            code = digit < 0 ? -1 : 16 * code + digit;
        }
        return code;
    }
}
