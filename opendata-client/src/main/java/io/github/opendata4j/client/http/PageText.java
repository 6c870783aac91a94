package io.github.opendata4j.client.http;

import java.util.Locale;

/** What a person would read of a page first, found in one pass over hostile markup. */
final class PageText {
    private PageText() {}

    static String of(String html) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < html.length() && out.length() < 1000) {
            char c = html.charAt(at);
            if (c == '<') {
                at = afterTag(html, at);
                space(out);
            } else {
                if (Character.isWhitespace(c)) {
                    space(out);
                } else {
                    out.append(c);
                }
                at++;
            }
        }
        return out.toString()
                .strip()
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static void space(StringBuilder out) {
        if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    /** Behind a tag; of scripts and styles, behind what they enclose. */
    private static int afterTag(String html, int at) {
        for (String silent : new String[] {"script", "style"}) {
            if (html.regionMatches(true, at + 1, silent, 0, silent.length())) {
                int end = html.toLowerCase(Locale.ROOT).indexOf("</" + silent, at);
                return end < 0 ? html.length() : behind(html, end);
            }
        }
        return html.startsWith("<!--", at) ? behindComment(html, at) : behind(html, at);
    }

    private static int behindComment(String html, int at) {
        int end = html.indexOf("-->", at);
        return end < 0 ? html.length() : end + 3;
    }

    private static int behind(String html, int at) {
        int end = html.indexOf('>', at);
        return end < 0 ? html.length() : end + 1;
    }
}
