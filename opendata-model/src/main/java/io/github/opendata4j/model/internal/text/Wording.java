package io.github.opendata4j.model.internal.text;

import io.github.opendata4j.model.LocalizedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Writes numbers, sizes, dates and lists as people of a language do: {@code 84 257}, {@code 1,2 Mo},
 * {@code 17 janvier 2019}. French and English are spoken; any other language gets French, as the texts of the rules
 * do. Immutable.
 */
public final class Wording {
    /** Longer lists are cut: nobody reads on, and a message stays a sentence. */
    static final int LONGEST_LIST = 12;

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private static final Wording FRENCH = new Wording(Locale.FRENCH);
    private static final Wording ENGLISH = new Wording(Locale.ENGLISH);

    private final Locale locale;
    private final boolean french;

    private Wording(Locale locale) {
        this.locale = locale;
        this.french = locale.equals(Locale.FRENCH);
    }

    /**
     * Returns the wording of a language.
     *
     * @param locale the reader's; only its language counts
     * @return English for English, French for all others
     */
    public static Wording in(Locale locale) {
        return locale.getLanguage().equals("en") ? ENGLISH : FRENCH;
    }

    /**
     * Returns the language really spoken.
     *
     * @return {@link Locale#FRENCH} or {@link Locale#ENGLISH}
     */
    public Locale locale() {
        return locale;
    }

    /**
     * Chooses between two texts.
     *
     * @param frenchText the text for readers of French
     * @param englishText the text for readers of English
     * @return the one in this language
     */
    public String choose(String frenchText, String englishText) {
        return french ? frenchText : englishText;
    }

    /**
     * Writes a number with its digits in groups of three and all decimals kept, but for zeros at the end. The JDK's
     * own formats are left alone: they take long to load and differ from one JDK to the next.
     *
     * @param number any number
     * @return such as {@code 84 257,5} (with narrow no-break spaces) or {@code 84,257.5}
     */
    public String number(Number number) {
        if (number instanceof Double || number instanceof Float) {
            double value = number.doubleValue();
            if (Double.isNaN(value) || Double.isInfinite(value)) {
                return number.toString();
            }
        }
        String plain = new BigDecimal(number.toString()).toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String decimals = point < 0 ? "" : plain.substring(point + 1).replaceFirst("0+$", "");
        return grouped(whole) + (decimals.isEmpty() ? "" : choose(",", ".") + decimals);
    }

    private String grouped(String digits) {
        StringBuilder groups = new StringBuilder(digits);
        int first = digits.startsWith("-") ? 1 : 0;
        for (int at = digits.length() - 3; at > first; at -= 3) {
            groups.insert(at, choose("\u202f", ","));
        }
        return groups.toString();
    }

    /**
     * Writes a size in units of a thousand.
     *
     * @param bytes the number of bytes
     * @return such as {@code 812 octets}, {@code 3,4 ko} or {@code 12 Mo}
     */
    public String size(long bytes) {
        if (bytes < 1000) {
            return number(bytes) + '\u00a0' + choose(bytes < 2 ? "octet" : "octets", bytes == 1 ? "byte" : "bytes");
        }
        BigDecimal scaled = BigDecimal.valueOf(bytes).movePointLeft(3);
        int unit = 0;
        while (rounded(scaled).compareTo(THOUSAND) >= 0 && unit < 3) {
            scaled = scaled.movePointLeft(3);
            unit++;
        }
        return number(rounded(scaled)) + '\u00a0' + "kMGT".charAt(unit) + choose("o", "B");
    }

    /** Two digits at least, since 1,5 is far from 2. */
    private static BigDecimal rounded(BigDecimal size) {
        return size.setScale(size.compareTo(BigDecimal.TEN) < 0 ? 1 : 0, RoundingMode.HALF_EVEN);
    }

    /**
     * Writes a day with the month in letters, so that no order of digits can be misread.
     *
     * @param day the day
     * @return such as {@code 17 janvier 2019} or {@code 17 January 2019}
     */
    public String date(LocalDate day) {
        String text = DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
        return french && day.getDayOfMonth() == 1 ? "1er" + text.substring(1) : text;
    }

    /**
     * Writes a day and a time, to the minute.
     *
     * @param time the local time
     * @return such as {@code 17 janvier 2019 à 9 h 05} or {@code 17 January 2019 at 9:05}
     */
    public String dateTime(LocalDateTime time) {
        String clock = DateTimeFormatter.ofPattern(choose("' à 'H' h 'mm", "' at 'H:mm"), Locale.ROOT)
                .format(time);
        return date(time.toLocalDate()) + clock;
    }

    /**
     * Puts a text between quotation marks.
     *
     * @param text any text
     * @return such as {@code « oui »} or {@code “yes”}
     */
    public String quote(String text) {
        return choose("«\u00a0" + text + "\u00a0»", "“" + text + "”");
    }

    /**
     * Writes a list, each text in quotation marks. A long one is cut, and its length told.
     *
     * @param items numbers, dates or texts
     * @return such as {@code « oui », « non »}
     */
    public String list(Collection<?> items) {
        String shown = items.stream()
                .limit(LONGEST_LIST)
                .map(item -> item instanceof CharSequence text ? quote(text.toString()) : value(item))
                .collect(Collectors.joining(", "));
        if (items.size() <= LONGEST_LIST) {
            return shown;
        }
        return shown + "… (" + number(items.size()) + choose(" en tout)", " in all)");
    }

    /**
     * Writes the form of a date or time as people spell it.
     *
     * @param pattern in the notation of Table Schema, such as {@code %d/%m/%Y}
     * @return such as {@code JJ/MM/AAAA} or {@code DD/MM/YYYY}; whatever is no known part stays as it is
     */
    public String form(String pattern) {
        return pattern.replace("%Y", choose("AAAA", "YYYY"))
                .replace("%y", choose("AA", "YY"))
                .replace("%m", "MM")
                .replace("%d", choose("JJ", "DD"))
                .replace("%H", "hh")
                .replace("%M", "mm")
                .replace("%S", "ss");
    }

    /**
     * Writes any value: numbers, dates and lists as above, words in this language, a character by its name where it has one
     * ({@code point-virgule}), all else as it is.
     *
     * @param value the value
     * @return its text
     */
    public String value(Object value) {
        if (value instanceof LocalizedText words) {
            return words.get(locale);
        }
        if (value instanceof Number number) {
            return number(number);
        }
        if (value instanceof LocalDate day) {
            return date(day);
        }
        if (value instanceof LocalDateTime time) {
            return dateTime(time);
        }
        if (value instanceof Collection<?> items) {
            return list(items);
        }
        return value instanceof Character character ? character(character) : value.toString();
    }

    private String character(char character) {
        return switch (character) {
            case ',' -> choose("virgule", "comma");
            case ';' -> choose("point-virgule", "semicolon");
            case '\t' -> choose("tabulation", "tab");
            case '|' -> choose("barre verticale", "vertical bar");
            case ' ' -> choose("espace", "space");
            default -> String.valueOf(character);
        };
    }
}
