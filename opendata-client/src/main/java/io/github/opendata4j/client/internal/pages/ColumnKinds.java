package io.github.opendata4j.client.internal.pages;

import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.TableSchema;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells what the columns of a table are: as the schema says, else by their cells. A guess never makes a number of a
 * code: a leading zero, nine or fourteen digits (SIREN, SIRET), years, or a label such as {@code code}, {@code id},
 * {@code insee} make it a text.
 */
final class ColumnKinds {
    private static final Map<String, ColumnKind> BY_TYPE = Map.ofEntries(
            Map.entry("integer", new ColumnKind("nombre entier", ColumnKind.Form.NUMBER)),
            Map.entry("number", ColumnKind.NUMBER),
            Map.entry("date", ColumnKind.DATE),
            Map.entry("string", ColumnKind.TEXT),
            Map.entry("boolean", new ColumnKind("oui ou non", ColumnKind.Form.TEXT)),
            Map.entry("time", new ColumnKind("heure", ColumnKind.Form.TEXT)),
            Map.entry("datetime", new ColumnKind("date et heure", ColumnKind.Form.TEXT)),
            Map.entry("year", new ColumnKind("année", ColumnKind.Form.TEXT)),
            Map.entry("yearmonth", new ColumnKind("mois", ColumnKind.Form.TEXT)),
            Map.entry("geopoint", new ColumnKind("coordonnées", ColumnKind.Form.TEXT)),
            Map.entry("geojson", new ColumnKind("géométrie", ColumnKind.Form.TEXT)));

    private static final Set<String> CODES = Set.of(
            "annee",
            "code",
            "cp",
            "departement",
            "dep",
            "fax",
            "finess",
            "id",
            "ident",
            "identifiant",
            "insee",
            "lat",
            "latitude",
            "lng",
            "lon",
            "longitude",
            "n",
            "num",
            "numero",
            "postal",
            "rna",
            "siren",
            "siret",
            "tel",
            "telephone",
            "uai",
            "x",
            "y",
            "year");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[^\\p{L}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern CODE = Pattern.compile("(?:\\d{9}|\\d{14}|(?:19|20)\\d{2})");

    private ColumnKinds() {}

    /**
     * The kinds of all columns.
     *
     * @param table the table
     * @param schema what it follows; null if that is not known
     */
    static List<ColumnKind> of(TableSample table, @Nullable TableSchema schema) {
        return IntStream.range(0, table.labels().size())
                .mapToObj(column -> told(schema, table.labels().get(column))
                        .orElseGet(() -> guessed(table.labels().get(column), table.column(column))))
                .toList();
    }

    private static Optional<ColumnKind> told(@Nullable TableSchema schema, String label) {
        return Optional.ofNullable(schema)
                .flatMap(known -> known.findField(label.strip()))
                .map(Field::type)
                .map(type -> BY_TYPE.getOrDefault(type.name(), ColumnKind.TEXT));
    }

    private static ColumnKind guessed(String label, List<String> cells) {
        List<String> filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        boolean isCode = isCode(label)
                || filled.stream().allMatch(cell -> CODE.matcher(cell).matches());
        return Stream.of(ColumnKind.NUMBER, ColumnKind.DATE)
                .filter(kind -> !filled.isEmpty() && !(isCode && kind.isNumber()))
                .filter(kind -> filled.stream().allMatch(kind::fits))
                .findFirst()
                .orElse(ColumnKind.TEXT);
    }

    private static boolean isCode(String label) {
        String bare = ACCENTS.matcher(Normalizer.normalize(label, Normalizer.Form.NFKD))
                .replaceAll("");
        return Arrays.stream(BETWEEN_WORDS.split(bare, -1))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(CODES::contains);
    }
}
