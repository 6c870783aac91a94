package io.github.opendata4j.validation.render;

import io.github.opendata4j.model.internal.text.Wording;
import java.util.List;
import java.util.Locale;

/** The words that reports have in common, each number with the right form of its noun. */
final class Phrases {
    private final Wording wording;

    private Phrases(Wording wording) {
        this.wording = wording;
    }

    static Phrases in(Locale locale) {
        return new Phrases(Wording.in(locale));
    }

    Wording wording() {
        return wording;
    }

    Locale locale() {
        return wording.locale();
    }

    String choose(String french, String english) {
        return wording.choose(french, english);
    }

    String number(long number) {
        return wording.number(number);
    }

    String rows(long count) {
        return count(count, wording.choose("ligne", "row"));
    }

    String columns(long count) {
        return count(count, wording.choose("colonne", "column"));
    }

    String errors(long count) {
        return count(count, wording.choose("erreur", "error"));
    }

    String files(long count) {
        return count(count, wording.choose("fichier", "file"));
    }

    String points(long count) {
        return count(count, wording.choose("point", "point"));
    }

    /** French says 0 ligne and 1,5 ligne, English 0 rows. */
    private String count(long count, String noun) {
        return number(count) + '\u00a0' + noun + (isSingular(count) ? "" : "s");
    }

    boolean isSingular(long count) {
        return count == 1 || (count == 0 && locale().equals(Locale.FRENCH));
    }

    /** Joins with commas, and with "and" before the last. */
    String all(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        int last = items.size() - 1;
        return String.join(", ", items.subList(0, last)) + wording.choose(" et ", " and ") + items.get(last);
    }

    /** A label before what it labels: French puts a space before the colon. */
    String colon() {
        return wording.choose("\u00a0: ", ": ");
    }

    static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    static String uncapitalised(String text) {
        boolean abbreviation = text.length() > 1 && Character.isUpperCase(text.charAt(1));
        return text.isEmpty() || abbreviation
                ? text
                : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
