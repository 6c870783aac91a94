package io.github.opendata4j.model.internal.sheet;

import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.text.Bilingual;
import java.util.List;
import java.util.Map;

/** What stops the reading of a workbook, in words. */
final class WorkbookFaults {

    private WorkbookFaults() {}

    static WorkbookException damaged() {
        return new WorkbookException(
                "workbook-damaged",
                Map.of(),
                Bilingual.text(
                        "Le classeur est abîmé ou incomplet : ouvrez-le dans un tableur et enregistrez-le à nouveau.",
                        "The workbook is damaged or incomplete: open it in a spreadsheet and save it again."));
    }

    /** No spreadsheet writes one: it is there to harm. */
    static WorkbookException documentType() {
        return new WorkbookException(
                "archive-unsafe",
                Map.of("limit", "DOCTYPE"),
                Bilingual.text(
                        "Le classeur contient une déclaration de type de document, qu'aucun tableur n'écrit :"
                                + " enregistrez-le à nouveau dans un tableur.",
                        "The workbook holds a document type declaration, which no spreadsheet writes: save it again in"
                                + " a spreadsheet."));
    }

    static WorkbookException unsafe(Object limit) {
        return new WorkbookException(
                "archive-unsafe",
                Map.of("limit", limit),
                Bilingual.text(
                        "Le classeur, décompressé, dépasse la taille permise (" + limit + ") : fournissez la table en"
                                + " CSV.",
                        "The workbook, decompressed, is beyond the size allowed (" + limit + "): give the table as"
                                + " CSV."));
    }

    static WorkbookException limit(Object limit) {
        return new WorkbookException(
                "limit-reached",
                Map.of("limit", limit),
                Bilingual.text(
                        "Le classeur dépasse une limite (" + limit + ") : fournissez la table en CSV.",
                        "The workbook is beyond a limit (" + limit + "): give the table as CSV."));
    }

    static WorkbookException encrypted() {
        return new WorkbookException(
                "workbook-encrypted",
                Map.of(),
                Bilingual.text(
                        "Le classeur est protégé par un mot de passe : enregistrez-en une copie sans mot de passe.",
                        "The workbook is protected by a password: save a copy of it without."));
    }

    static WorkbookException unsupported(String actual) {
        return new WorkbookException(
                "format-unsupported",
                Map.of("actual", actual, "allowed", List.of("CSV", "XLSX", "ODS", "XLS")),
                Bilingual.text(
                        "Le format " + actual + " n'est pas lu : enregistrez le classeur en XLSX, en ODS ou en CSV.",
                        "The format " + actual + " is not read: save the workbook as XLSX, ODS or CSV."));
    }

    /** What embeds the library can mend that; the file is not to blame. */
    static OpenDataException libraryMissing() {
        return new OpenDataException(Bilingual.text(
                "Pour lire un classeur XLS, ajoutez org.apache.poi:poi aux dépendances de l'application ; XLSX et ODS"
                        + " se lisent sans.",
                "To read an XLS workbook, add org.apache.poi:poi to the application's dependencies; XLSX and ODS are"
                        + " read without."));
    }
}
