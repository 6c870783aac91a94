package io.github.opendata4j.model.table;

import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.internal.text.Bilingual;
import io.github.opendata4j.model.table.FieldType.BooleanType;
import java.util.Map;

/** What a cell of a type should have held, in words. */
final class TypeWords {

    private static final Map<String, LocalizedText> WORDS = Map.ofEntries(
            Map.entry("string", Bilingual.text("un texte", "a text")),
            Map.entry("integer", Bilingual.text("un nombre entier", "a whole number")),
            Map.entry("number", Bilingual.text("un nombre", "a number")),
            Map.entry("date", Bilingual.text("une date (2019-01-17)", "a date (2019-01-17)")),
            Map.entry("time", Bilingual.text("une heure (09:05:00)", "a time (09:05:00)")),
            Map.entry(
                    "datetime",
                    Bilingual.text(
                            "une date avec heure (2019-01-17T09:05:00)", "a date and time (2019-01-17T09:05:00)")),
            Map.entry("year", Bilingual.text("une année (2019)", "a year (2019)")),
            Map.entry("yearmonth", Bilingual.text("un mois (2019-01)", "a month (2019-01)")),
            Map.entry("duration", Bilingual.text("une durée (P1Y2M)", "a duration (P1Y2M)")),
            Map.entry("geopoint", Bilingual.text("une longitude puis une latitude", "a longitude, then a latitude")),
            Map.entry("geojson", Bilingual.text("une géométrie GeoJSON", "a GeoJSON shape")),
            Map.entry("object", Bilingual.text("un objet JSON", "a JSON object")),
            Map.entry("array", Bilingual.text("un tableau JSON", "a JSON array")),
            Map.entry("list", Bilingual.text("une liste", "a list")));

    private TypeWords() {}

    static LocalizedText of(FieldType type) {
        if (type instanceof BooleanType bool) {
            String yes = String.join(", ", bool.trueValues());
            String no = String.join(", ", bool.falseValues());
            return Bilingual.text("oui (" + yes + ") ou non (" + no + ")", "yes (" + yes + ") or no (" + no + ")");
        }
        if (!type.format().equals("default")) {
            String format = type.name() + " (" + type.format() + ")";
            return Bilingual.text(format, format);
        }
        return WORDS.getOrDefault(type.name(), Bilingual.text(type.name(), type.name()));
    }
}
