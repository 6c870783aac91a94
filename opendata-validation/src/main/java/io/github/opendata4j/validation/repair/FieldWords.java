package io.github.opendata4j.validation.repair;

import static io.github.opendata4j.model.internal.text.Bilingual.text;

import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.table.Constraint;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.FieldType.BooleanType;
import io.github.opendata4j.model.table.FieldType.NumberType;
import io.github.opendata4j.validation.internal.example.ListedTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a field wants, in words for whoever fills it in. */
final class FieldWords {

    /** Of longer lists the beginning is told; the whole list is in the drop-down. */
    private static final int LONGEST_LIST = 10;

    private static final Map<String, LocalizedText> TYPES = Map.ofEntries(
            Map.entry("string", text("du texte", "text")),
            Map.entry("integer", text("un nombre entier", "a whole number")),
            Map.entry(
                    "number",
                    text("un nombre, avec un point avant les décimales", "a number, with a point before decimals")),
            Map.entry("date", text("une date", "a date")),
            Map.entry("time", text("une heure, comme 09:05:00", "a time, such as 09:05:00")),
            Map.entry(
                    "datetime",
                    text(
                            "une date avec heure, comme 2024-01-17T09:05:00",
                            "a date and time, such as 2024-01-17T09:05:00")),
            Map.entry("year", text("une année, comme 2024", "a year, such as 2024")),
            Map.entry("yearmonth", text("un mois, comme 2024-01", "a month, such as 2024-01")),
            Map.entry("duration", text("une durée, comme P1Y2M", "a duration, such as P1Y2M")),
            Map.entry("geopoint", text("une longitude puis une latitude", "a longitude, then a latitude")),
            Map.entry("geojson", text("une géométrie GeoJSON", "a GeoJSON shape")),
            Map.entry("object", text("un objet JSON", "a JSON object")),
            Map.entry("array", text("un tableau JSON", "a JSON array")),
            Map.entry("list", text("une liste", "a list")),
            Map.entry("any", text("au choix", "anything")));

    private static final Map<String, LocalizedText> LIMITS = Map.of(
            "pattern", text("suit le modèle %s", "follows the pattern %s"),
            "minLength", text("%s caractères ou plus", "%s characters or more"),
            "maxLength", text("%s caractères au plus", "%s characters at most"),
            "minimum", text("au moins %s", "at least %s"),
            "maximum", text("au plus %s", "at most %s"),
            "exclusiveMinimum", text("plus que %s", "more than %s"),
            "exclusiveMaximum", text("moins que %s", "less than %s"));

    private static final LocalizedText REQUIRED = text("Obligatoire.", "Required.");
    private static final LocalizedText OPTIONAL = text("Facultatif.", "Optional.");
    private static final LocalizedText UNIQUE = text("différent à chaque ligne", "different in each row");
    private static final LocalizedText ONE_OF = text("une valeur parmi : %s", "one of: %s");
    private static final LocalizedText WRITTEN = text("écrite comme %s", "written as %s");
    private static final LocalizedText WRITE = text("À écrire : %s", "To write: %s");
    private static final LocalizedText EXAMPLE = text("Exemple : %s", "Example: %s");
    private static final LocalizedText COMMA =
            text("un nombre, avec une virgule avant les décimales", "a number, with a comma before decimals");
    private static final LocalizedText TYPED =
            text("un nombre, tapé comme d'habitude dans le tableur", "a number, typed as usual in the spreadsheet");
    private static final LocalizedText LIKE_EXAMPLE =
            text("de la même forme que l'exemple", "of the same form as the example");
    private static final LocalizedText YES_NO = text("%s ou %s", "%s or %s");

    private final Locale locale;

    /** Whether cells are texts, in which a number has to be written as the schema wants it. */
    private final boolean cellsAreTexts;

    private FieldWords(Locale locale, boolean cellsAreTexts) {
        this.locale = locale;
        this.cellsAreTexts = cellsAreTexts;
    }

    /** For a sheet of which every cell is a text. */
    static FieldWords ofTexts(Locale locale) {
        return new FieldWords(locale, true);
    }

    /** For a sheet whose numbers are numbers. */
    static FieldWords ofNumbers(Locale locale) {
        return new FieldWords(locale, false);
    }

    /** All of it, a line for each thing. */
    String note(Field field) {
        List<String> lines = new ArrayList<>();
        field.title().ifPresent(lines::add);
        field.description().ifPresent(lines::add);
        lines.add(needed(field) + " " + filled(WRITE, String.join(" ; ", wanted(field))) + ".");
        field.example().ifPresent(example -> lines.add(filled(EXAMPLE, example)));
        return String.join("\n", lines);
    }

    /** Whether it may be empty. */
    String needed(Field field) {
        return (field.isRequired() ? REQUIRED : OPTIONAL).get(locale);
    }

    /** Type and constraints. */
    List<String> wanted(Field field) {
        List<String> words = new ArrayList<>();
        words.add(type(field));
        for (Constraint constraint : field.constraints()) {
            if (constraint instanceof Constraint.PatternConstraint
                    && field.example().isPresent()) {
                words.add(LIKE_EXAMPLE.get(locale)); // few who fill in a table read regular expressions
            } else {
                limit(constraint).ifPresent(words::add);
            }
        }
        return words;
    }

    private String type(Field field) {
        if (field.type() instanceof BooleanType bool
                && !bool.trueValues().isEmpty()
                && !bool.falseValues().isEmpty()) {
            return filled(YES_NO, bool.trueValues().get(0), bool.falseValues().get(0));
        }
        if (field.type() instanceof NumberType number) {
            if (!cellsAreTexts) {
                return TYPED.get(locale);
            } else if (number.decimalChar().equals(",")) {
                return COMMA.get(locale);
            }
        }
        LocalizedText known = TYPES.get(field.type().name());
        String words = known == null ? field.type().name() : known.get(locale);
        if (field.type().name().equals("date")) {
            String form = field.type().format();
            String pattern = form.contains("%") ? form.replaceFirst("^fmt:", "") : "%Y-%m-%d";
            String example = pattern.replace("%Y", "2024")
                    .replace("%m", "01")
                    .replace("%d", "17")
                    .replace("%y", "24");
            return words + ", " + filled(WRITTEN, example);
        }
        return words;
    }

    private Optional<String> limit(Constraint constraint) {
        if (constraint instanceof Constraint.Unique) {
            return Optional.of(UNIQUE.get(locale));
        } else if (constraint instanceof Constraint.Enumeration list) {
            String values = list.values().stream()
                    .limit(LONGEST_LIST)
                    .map(ListedTexts::text)
                    .collect(Collectors.joining(", "));
            return Optional.of(filled(ONE_OF, list.values().size() > LONGEST_LIST ? values + ", …" : values));
        }
        LocalizedText words = LIMITS.get(constraint.name());
        return words == null ? Optional.empty() : value(constraint).map(value -> filled(words, value));
    }

    private static Optional<String> value(Constraint constraint) {
        if (constraint instanceof Constraint.PatternConstraint pattern) {
            return Optional.of(pattern.regex());
        } else if (constraint instanceof Constraint.MinLength length) {
            return Optional.of(Integer.toString(length.length()));
        } else if (constraint instanceof Constraint.MaxLength length) {
            return Optional.of(Integer.toString(length.length()));
        } else if (constraint instanceof Constraint.Minimum bound) {
            return Optional.of(ListedTexts.text(bound.value()));
        } else if (constraint instanceof Constraint.Maximum bound) {
            return Optional.of(ListedTexts.text(bound.value()));
        } else if (constraint instanceof Constraint.ExclusiveMinimum bound) {
            return Optional.of(ListedTexts.text(bound.value()));
        }
        return constraint instanceof Constraint.ExclusiveMaximum bound
                ? Optional.of(ListedTexts.text(bound.value()))
                : Optional.empty();
    }

    private String filled(LocalizedText words, Object... values) {
        return String.format(Locale.ROOT, words.get(locale), values);
    }
}
