package io.github.opendata4j.validation.repair;

import java.util.Locale;

/**
 * Something in a mended workbook that was not taken over, so that a person can. Nothing of the file is lost by it: the
 * row is as it was.
 *
 * @param kind what it is
 * @param workbookRow the row of the workbook, as a spreadsheet counts; 0 if it is not there
 * @param fileRow the row of the file when it was handed out, as a spreadsheet counts; 0 if there was none
 * @param label the label of the column; empty if it is about a row
 */
public record MergeProblem(Kind kind, long workbookRow, long fileRow, String label) {

    /** What may be wrong. */
    public enum Kind {
        /** A row that was handed out is not in the workbook any more; it stays in the file. */
        ROW_LEFT_OUT(
                "la ligne %2$s du fichier n'est plus dans le classeur ; elle reste telle quelle.",
                "row %2$s of the file is not in the workbook any more; it stays as it is."),
        /** A row is there several times, and its copies differ. */
        ROW_TWICE(
                "la ligne %1$s du classeur est une autre version de la ligne %2$s du fichier ; aucune n'est reprise.",
                "row %1$s of the workbook is another version of row %2$s of the file; neither is taken over."),
        /** A row that was not handed out, or has lost the hidden key that names it. */
        ROW_UNKNOWN(
                "la ligne %1$s du classeur n'en venait pas, ou a perdu sa clé ; elle n'est pas reprise.",
                "row %1$s of the workbook was not in it, or has lost its key; it is not taken over."),
        /** The file has no such row any more: it was changed or removed meanwhile. */
        ROW_CHANGED(
                "la ligne %2$s du fichier a changé depuis ; la ligne %1$s du classeur n'est pas reprise.",
                "row %2$s of the file has changed meanwhile; row %1$s of the workbook is not taken over."),
        /** A column of the file is not in the workbook any more; its cells stay as they are. */
        COLUMN_GONE(
                "la colonne « %3$s » n'est plus dans le classeur ; ses cellules restent telles quelles.",
                "the column '%3$s' is not in the workbook any more; its cells stay as they are.");

        private final String french;
        private final String english;

        Kind(String french, String english) {
            this.french = french;
            this.english = english;
        }
    }

    /**
     * What it is, in a sentence that begins in lower case and holds no cell's value.
     *
     * @param locale the reader's language: English, or French for all others
     * @return the sentence
     */
    public String message(Locale locale) {
        String sentence = locale.getLanguage().equals("en") ? kind.english : kind.french;
        return String.format(Locale.ROOT, sentence, workbookRow, fileRow, label);
    }
}
