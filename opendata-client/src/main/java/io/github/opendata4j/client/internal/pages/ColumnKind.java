package io.github.opendata4j.client.internal.pages;

import io.github.opendata4j.model.internal.text.Wording;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the cells of a column are, and how people write them.
 *
 * @param label what the type is called
 * @param form how the cells are read
 */
record ColumnKind(String label, Form form) {
    static final ColumnKind TEXT = new ColumnKind("texte", Form.TEXT);
    static final ColumnKind NUMBER = new ColumnKind("nombre", Form.NUMBER);
    static final ColumnKind DATE = new ColumnKind("date", Form.DATE);

    private static final Wording WORDING = Wording.in(Locale.FRENCH);

    /** Digits in groups or not, with decimals or not; a leading zero makes a code of it. */
    private static final Pattern NUMBERS =
            Pattern.compile("[+-]?(?:0|[1-9]\\d*(?:[ \u00a0\u202f]\\d{3})*)(?:[.,]\\d+)?");

    private static final Pattern GROUPING = Pattern.compile("[ \u00a0\u202f+]");
    private static final DateTimeFormatter WITH_SLASHES =
            DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** How cells are read. */
    enum Form {
        TEXT,
        NUMBER,
        DATE
    }

    boolean isNumber() {
        return form == Form.NUMBER;
    }

    /** Whether a cell can be read so. */
    boolean fits(String cell) {
        return switch (form) {
            case TEXT -> true;
            case NUMBER -> number(cell).isPresent();
            case DATE -> date(cell).isPresent();
        };
    }

    /** A cell as people write it; one that can't be read stays as it is. */
    String written(String cell) {
        return switch (form) {
            case TEXT -> cell;
            case NUMBER -> number(cell).map(WORDING::number).orElse(cell);
            case DATE -> date(cell).map(WORDING::date).orElse(cell);
        };
    }

    static Optional<BigDecimal> number(String cell) {
        String text = cell.strip();
        return NUMBERS.matcher(text).matches()
                ? Optional.of(
                        new BigDecimal(GROUPING.matcher(text).replaceAll("").replace(',', '.')))
                : Optional.empty();
    }

    private static Optional<LocalDate> date(String cell) {
        DateTimeFormatter form = cell.indexOf('/') < 0 ? DateTimeFormatter.ISO_LOCAL_DATE : WITH_SLASHES;
        try {
            return Optional.of(LocalDate.parse(cell.strip(), form));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
