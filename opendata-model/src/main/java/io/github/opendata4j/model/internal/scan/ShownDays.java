package io.github.opendata4j.model.internal.scan;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Days and times as the national validator shows them: of a format with a sign that it does not know, nothing. */
final class ShownDays {

    private static final String KNOWN_SIGNS = "$+(:^'{<=-/)!&~}> \"";

    private ShownDays() {}

    /** The text of a moment in a format; empty if the format is not one that is known. */
    static Optional<String> text(String code, LocalDateTime moment) {
        String format = code.toLowerCase(Locale.ROOT);
        StringBuilder text = new StringBuilder();
        boolean afterHour = false;
        int at = 0;
        while (at < format.length() && format.charAt(at) != ';') {
            char sign = format.charAt(at);
            int end = at + 1;
            while (end < format.length() && format.charAt(end) == sign) {
                end++;
            }
            if (sign == '\\' && at + 1 < format.length()) {
                text.append(code.charAt(at + 1));
                end = at + 2;
            } else if (format.startsWith("am/pm", at)) {
                text.append(moment.getHour() < 12 ? "AM" : "PM");
                end = at + "am/pm".length();
            } else if (KNOWN_SIGNS.indexOf(sign) >= 0) {
                text.append(code, at, end);
            } else {
                boolean minute = sign == 'm' && (afterHour || format.startsWith(":s", end));
                String letters = letters(sign, end - at, minute);
                if (letters.isEmpty()) {
                    return Optional.empty();
                }
                text.append(DateTimeFormatter.ofPattern(letters, Locale.ENGLISH).format(moment));
                afterHour = sign == 'h';
            }
            at = end;
        }
        return Optional.of(text.toString());
    }

    /** What Java calls a part of a day; empty for what is none. */
    private static String letters(char sign, int count, boolean minute) {
        return switch (sign) {
            case 'y' -> count == 4 ? "uuuu" : count == 2 ? "uu" : "";
            case 'm' -> minute ? (count > 2 ? "" : "m".repeat(count)) : count > 4 ? "" : "M".repeat(count);
            case 'd' -> count > 4 ? "" : count == 4 ? "EEEE" : count == 3 ? "EEE" : "d".repeat(count);
            case 'h' -> count > 2 ? "" : "H".repeat(count);
            case 's' -> count > 2 ? "" : "s".repeat(count);
            default -> "";
        };
    }
}
