package io.github.opendata4j.model.table;

import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.internal.text.Bilingual;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From the members of a dialect's descriptor to the dialect. What it does not say is left to be found out. */
final class DialectMembers {

    static final LocalizedText WHAT = Bilingual.text("la description d'un dialecte en JSON", "a dialect in JSON");

    /** Any of them is understood wherever a line ends. */
    private static final Set<String> LINE_ENDS = Set.of("\n", "\r\n", "\r");

    private final Descriptor json;

    private DialectMembers(Descriptor json) {
        this.json = json;
    }

    /** Some tools have the members for text in an object of their own, {@code csv}. */
    static Dialect read(Descriptor json) {
        Dialect.Builder dialect = Dialect.builder();
        DialectMembers outer = new DialectMembers(json);
        outer.addTo(dialect);
        json.object("csv").ifPresent(csv -> new DialectMembers(csv).addTo(dialect));
        outer.addRows(dialect);
        try {
            return dialect.build();
        } catch (IllegalArgumentException e) {
            throw json.wrong(
                    "delimiter",
                    Bilingual.text("un autre caractère que quoteChar", "another character than quoteChar"));
        }
    }

    private static boolean isAscii(char character) {
        return character > 0 && character <= '~' && character != '\n' && character != '\r';
    }

    /** The character, if it may part or quote cells. */
    static char ascii(char character) {
        if (!isAscii(character)) {
            throw new IllegalArgumentException(
                    "Delimiters and quotes are ASCII characters other than line breaks, not U+"
                            + Integer.toHexString(character));
        }
        return character;
    }

    private void addTo(Dialect.Builder dialect) {
        character("delimiter").ifPresent(dialect::delimiter);
        if (json.members().containsKey("quoteChar")) {
            character("quoteChar").ifPresentOrElse(dialect::quoteChar, dialect::noQuotes);
        }
        character("escapeChar").ifPresent(dialect::escapeChar);
        if (!json.flag("doubleQuote", true)) {
            dialect.noDoubledQuotes();
        }
        if (json.flag("skipInitialSpace", false)) {
            dialect.skipInitialSpace();
        }
        json.text("nullSequence").ifPresent(dialect::nullSequence);
        if (json.text("lineTerminator").filter(end -> !LINE_ENDS.contains(end)).isPresent()) {
            throw json.wrong("lineTerminator", Bilingual.text("\\n, \\r\\n ou \\r", "\\n, \\r\\n or \\r"));
        }
        json.text("sheetName").ifPresent(dialect::sheetName);
        number("sheetNumber").ifPresent(dialect::sheetNumber);
    }

    private void addRows(Dialect.Builder dialect) {
        HeaderRows header = HeaderRows.found();
        int[] rows = numbers("headerRows");
        boolean none = !json.flag("header", true) || (json.has("headerRows") && rows.length == 0);
        if (none) {
            header = HeaderRows.none();
        } else if (rows.length > 0) {
            header = HeaderRows.at(rows);
        }
        header = json.text("headerJoin").map(header::joinedBy).orElse(header);
        dialect.header(json.flag("headerCase", true) ? header : header.inAnyCase());
        SkippedRows skipped = SkippedRows.none().at(numbers("commentRows"));
        Optional<String> prefix = json.text("commentChar").filter(text -> !text.isEmpty());
        try {
            skipped = prefix.isPresent() ? skipped.beginningWith(prefix.get()) : skipped;
        } catch (IllegalArgumentException e) {
            throw json.wrong(
                    "commentChar", Bilingual.text("des caractères ASCII visibles", "visible ASCII characters"));
        }
        dialect.skippedRows(json.flag("skipBlankRows", false) ? skipped.blank() : skipped);
    }

    private Optional<Character> character(String member) {
        Optional<String> text = json.text(member).filter(written -> !written.isEmpty());
        if (text.filter(written -> written.length() != 1 || !isAscii(written.charAt(0)))
                .isPresent()) {
            throw json.wrong(member, Bilingual.text("un caractère ASCII", "one ASCII character"));
        }
        return text.map(written -> written.charAt(0));
    }

    private Optional<Integer> number(String member) {
        return json.has(member) ? Optional.of(number(member, json.get(member))) : Optional.empty();
    }

    private int[] numbers(String member) {
        Object value = json.get(member);
        List<?> items = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        return items.stream().mapToInt(item -> number(member, item)).toArray();
    }

    private int number(String member, @Nullable Object value) {
        if (value instanceof BigDecimal number
                && number.stripTrailingZeros().scale() <= 0
                && number.signum() > 0
                && number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0) {
            return number.intValue();
        }
        throw json.wrong(member, Bilingual.text("des nombres entiers à partir de 1", "whole numbers from 1 on"));
    }
}
