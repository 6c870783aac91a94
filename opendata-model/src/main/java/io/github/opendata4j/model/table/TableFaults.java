package io.github.opendata4j.model.table;

import io.github.opendata4j.model.internal.scan.ScanException;
import io.github.opendata4j.model.internal.text.Nearest;
import java.util.List;
import java.util.Locale;

/** The messages of what goes wrong with a whole table, or its header. */
final class TableFaults {

    private TableFaults() {}

    static TableException unknownLabel(String file, String label, List<String> there) {
        return TableFault.in(file)
                .says(
                        "la correspondance nomme la colonne « " + label + " », que le fichier n'a pas"
                                + frenchHint(label, there),
                        "the mapping names the column '" + label + "', which the file does not have"
                                + englishHint(label, there));
    }

    static TableException missingColumn(String file, String field, List<String> labels) {
        List<String> there = labels.stream().map(String::strip).toList();
        return TableFault.in(file)
                .field(field)
                .says(
                        "il manque la colonne « " + field + " » que le schéma demande" + frenchHint(field, there),
                        "the column '" + field + "' that the schema asks for is missing" + englishHint(field, there));
    }

    static TableException unmatchedHeader(String file, TableSchema schema, List<String> labels) {
        String expected =
                String.join(", ", schema.fields().stream().map(Field::name).toList());
        String found = String.join(", ", labels);
        return TableFault.in(file)
                .says(
                        "aucune colonne ne porte un nom du schéma. Attendu : " + expected + ". Trouvé : " + found + ".",
                        "no column has a name of the schema. Expected: " + expected + ". Found: " + found + ".");
    }

    static TableException doubleField(String name, String field) {
        return TableFault.in(name)
                .field(field)
                .says(
                        "le schéma a deux champs de ce nom : ils ne se liraient pas séparément.",
                        "the schema has two fields of this name: they could not be read apart.");
    }

    private static String frenchHint(String name, List<String> there) {
        String nearest = Nearest.to(name, there)
                .map(near -> " ; « " + near + " » est la plus proche")
                .orElse("");
        return nearest + ". Colonnes du fichier : " + String.join(", ", there) + ".";
    }

    private static String englishHint(String name, List<String> there) {
        String nearest = Nearest.to(name, there)
                .map(near -> "; '" + near + "' is nearest")
                .orElse("");
        return nearest + ". The columns of the file: " + String.join(", ", there) + ".";
    }

    static TableException doubleColumn(String file, String field, int column) {
        return TableFault.in(file)
                .column(column + 1)
                .field(field)
                .says(
                        "ce champ a déjà une colonne : gardez-en une seule.",
                        "this field already has a column: keep one.");
    }

    static TableException tooLong(TableFault place, int cells, int labels) {
        return place.says(
                "l'enregistrement a " + cells + " cellules pour " + labels
                        + " colonnes : il y a un séparateur de trop, ou il manque des guillemets.",
                "the record has " + cells + " cells for " + labels
                        + " columns: there is a delimiter too many, or quotes are missing.");
    }

    static TableException noValue(TableFault place, String text) {
        String shown = TableFault.shown(text);
        return place.value(text)
                .says(
                        "« " + shown
                                + " » n'est pas une valeur mais une erreur de tableur, ou une formule sans résultat"
                                + " enregistré.",
                        "'" + shown + "' is no value but an error of a spreadsheet, or a formula without a saved"
                                + " result.");
    }

    static TableException unreadable(String file, ScanException e) {
        TableException told =
                TableFault.in(file).line(e.line()).says(e.message(Locale.FRENCH), e.message(Locale.ENGLISH));
        told.initCause(e);
        return told;
    }
}
