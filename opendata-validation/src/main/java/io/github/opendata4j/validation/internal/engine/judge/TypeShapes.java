package io.github.opendata4j.validation.internal.engine.judge;

import io.github.opendata4j.model.table.FieldType;
import io.github.opendata4j.model.table.FieldType.DateType;
import io.github.opendata4j.model.table.FieldType.DatetimeType;
import io.github.opendata4j.model.table.FieldType.DurationType;
import io.github.opendata4j.model.table.FieldType.IntegerType;
import io.github.opendata4j.model.table.FieldType.NumberForm;
import io.github.opendata4j.model.table.FieldType.NumberType;
import io.github.opendata4j.model.table.FieldType.StringType;
import io.github.opendata4j.model.table.FieldType.TimeType;
import io.github.opendata4j.model.table.FieldType.YearType;
import io.github.opendata4j.model.table.FieldType.YearmonthType;
import java.util.Optional;

/**
 * Regular expressions that every value of a type matches, and as little else as is easily said: what does not match is
 * surely no value, what does has to be read.
 */
final class TypeShapes {

    /** What may stand around a number, or in it where it is not known better: controls, the space, all beyond ASCII. */
    private static final String BLANK = "[\\x00-\\x20]|[^\\x00-\\x7F]";

    private static final String WORDS = "[nN][aA][nN]|-?[iI][nN][fF]";
    private static final String DAY = "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])";
    private static final String TIME = "[0-9]{2}:[0-9]{2}:[0-9]{2}";
    private static final String ZONE = "Z|[+-][0-9]{2}:[0-9]{2}";

    /** Directives of strptime that are digits, but for national ones: those may be of any script. */
    private static final String OF_DIGITS = "YymdHMSj";

    private TypeShapes() {}

    /** Of values as Table Schema has them read; empty if any text may be one. */
    static Optional<String> specified(FieldType type) {
        if (type instanceof IntegerType number) {
            return number(number.form(), digits(number.groupChar()));
        } else if (type instanceof NumberType number) {
            return number(number.form(), decimals(number.groupChar(), number.decimalChar()) + "|" + WORDS);
        } else if (type instanceof StringType) {
            return text(type.format());
        } else if (type instanceof DurationType) {
            return Optional.of("-?P[0-9YMDTHS.]+");
        }
        return moment(type);
    }

    private static Optional<String> number(NumberForm form, String digits) {
        return Optional.of(
                form == NumberForm.BARE
                        ? "(?:" + BLANK + ")*(?:" + digits + ")(?:" + BLANK + ")*"
                        : "[\\s\\S]*[0-9][\\s\\S]*|" + "[\\s\\S]*(?:" + WORDS + ")[\\s\\S]*");
    }

    private static String digits(String group) {
        return "[+-]?[0-9]+" + (group.isEmpty() ? "" : "(?:" + quoted(group) + "[0-9]+)*");
    }

    private static String decimals(String group, String point) {
        String fraction = point.isEmpty() ? "" : "(?:" + quoted(point) + "[0-9]*)?";
        String bare = point.isEmpty() ? "" : "|[+-]?" + quoted(point) + "[0-9]+";
        return "(?:" + digits(group) + fraction + bare + ")(?:[eE][+-]?[0-9]+)?";
    }

    private static Optional<String> text(String format) {
        return switch (format) {
            case "email" -> Optional.of("[^@]+@[^@]+\\.[^@]+");
            case "uri" -> Optional.of("[A-Za-z][A-Za-z0-9+.\\-]*:[\\s\\S]+");
            case "uuid" -> Optional.of("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
            default -> Optional.empty();
        };
    }

    private static Optional<String> moment(FieldType type) {
        if (type instanceof YearType) {
            return Optional.of("[0-9]{4}");
        } else if (type instanceof YearmonthType) {
            return Optional.of("[0-9]{4}-[0-9]{2}");
        } else if (!isMoment(type)) {
            return Optional.empty();
        } else if (!type.format().equals("default")) {
            return alphabet(type.format());
        } else if (type instanceof DateType) {
            return Optional.of(DAY);
        }
        return Optional.of(type instanceof TimeType ? TIME : DAY + "T" + TIME + "(?:\\.[0-9]+)?(?:" + ZONE + ")?");
    }

    private static boolean isMoment(FieldType type) {
        return type instanceof DateType || type instanceof TimeType || type instanceof DatetimeType;
    }

    /** Of values as the national validator reads them; empty if any text may be one. */
    static Optional<String> national(FieldType type) {
        boolean bare = (type instanceof IntegerType whole && whole.form() == NumberForm.BARE)
                || (type instanceof NumberType number && number.form() == NumberForm.BARE);
        if (bare) {
            String signs = type instanceof NumberType number ? number.decimalChar() + number.groupChar() : "";
            return Optional.of("(?:" + BLANK + "|[0-9+\\-._eEnNaAqQsSiIfFtTyY]" + eachOf(signs) + ")*");
        }
        if (type instanceof DateType && type.format().equals("default")) {
            return alphabet("%Y-%m-%d");
        }
        return isMoment(type) && !type.format().equals("default") ? alphabet(type.format()) : Optional.empty();
    }

    /** Of a pattern of strptime: its digits and what else stands in it, in any order, and whatever is beyond ASCII. */
    private static Optional<String> alphabet(String format) {
        StringBuilder others = new StringBuilder();
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            if (c == '%') {
                i++;
                if (i == format.length() || OF_DIGITS.indexOf(format.charAt(i)) < 0) {
                    return Optional.empty(); // names, zones
                }
            } else if (Character.isLetter(c)) {
                return Optional.empty(); // in either case
            } else {
                others.append(c);
            }
        }
        return Optional.of("(?:[0-9]|" + BLANK + eachOf(others.toString()) + ")*");
    }

    private static String eachOf(String characters) {
        StringBuilder choices = new StringBuilder();
        characters.chars().distinct().forEach(c -> choices.append('|').append(quoted(String.valueOf((char) c))));
        return choices.toString();
    }

    /** A text that stands for itself. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted.append(c < 0x80 && !Character.isLetterOrDigit(c) ? "\\" : "").append(c);
        }
        return quoted.toString();
    }
}
