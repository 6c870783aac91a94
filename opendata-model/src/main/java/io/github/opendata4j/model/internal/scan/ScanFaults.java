package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.internal.sheet.WorkbookException;
import io.github.opendata4j.model.internal.text.Bilingual;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What stops the reading of a file, in words. */
final class ScanFaults {

    private ScanFaults() {}

    static ScanException empty() {
        return new ScanException(
                new Observation("source-empty", Map.of(), 0),
                Bilingual.text(
                        "Le fichier est vide : refaites l'export, puis fournissez un fichier avec son en-tête et ses"
                                + " lignes.",
                        "The file is empty: export it again, then give a file with its header and its rows."));
    }

    static ScanException noHeader() {
        return new ScanException(
                new Observation("header-missing", Map.of(), 0),
                Bilingual.text(
                        "Le fichier n'a que des lignes vides : il y manque l'en-tête et les données.",
                        "The file has nothing but blank lines: its header and its rows are missing."));
    }

    /** {@code actual} is a name that needs no translation. */
    static ScanException format(String actual, long line) {
        String frenchPlace = line > 0 ? " (ligne " + line + ")" : "";
        String englishPlace = line > 0 ? " (line " + line + ")" : "";
        return new ScanException(
                new Observation("format-mismatch", Map.of("expected", "CSV", "actual", actual), line),
                Bilingual.text(
                        "Le contenu du fichier n'est pas du CSV mais : " + actual + frenchPlace
                                + ". Ouvrez-le dans le logiciel d'origine et exportez-le en CSV.",
                        "The content of the file is not CSV but: " + actual + englishPlace
                                + ". Open it in the program it comes from and export it as CSV."));
    }

    static ScanException noSheet(String wanted, List<String> names) {
        String all = String.join(", ", names);
        return new ScanException(
                new Observation("sheet-missing", Map.of("actual", wanted, "allowed", names), 0),
                Bilingual.text(
                        "La feuille « " + wanted + " » n'existe pas dans le classeur, qui a : " + all + ".",
                        "The sheet '" + wanted + "' is not in the workbook, which has: " + all + "."));
    }

    /** What the reader of workbooks says, as the other readers say it. */
    static ScanException workbook(WorkbookException fault, long line) {
        LocalizedText message = Bilingual.text(fault.message(Locale.FRENCH), fault.message(Locale.ENGLISH));
        return new ScanException(new Observation(fault.code(), fault.parameters(), line), message);
    }

    static ScanException unclosedQuote(long line) {
        return new ScanException(
                new Observation("quote-unclosed", Map.of("line", line), line),
                Bilingual.text(
                        "Le guillemet ouvert à la ligne " + line + " n'est jamais fermé : fermez-le, ou doublez-le s'il"
                                + " fait partie du texte.",
                        "The quote opened on line " + line + " is never closed: close it, or double it if it belongs"
                                + " to the text."));
    }

    /** Beyond a bound of {@link ScanOptions}: {@code what} in French and English. */
    static ScanException limit(String frenchWhat, String englishWhat, int limit, long line) {
        return new ScanException(
                new Observation("limit-reached", Map.of("limit", limit), line),
                Bilingual.text(
                        "À la ligne " + line + ", " + frenchWhat + " dépasse la limite de " + limit
                                + " : vérifiez que c'est bien une table, avec ses fins de ligne.",
                        "On line " + line + ", " + englishWhat + " is beyond the limit of " + limit
                                + ": check that this is a table, with its line ends."));
    }
}
