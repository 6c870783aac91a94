package io.github.opendata4j.model.internal.sheet;

import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.text.Bilingual;

/** The library that writes workbooks, which a program has only if it wants any. */
public final class SpreadsheetLibrary {

    private static final String WORKBOOK = "org.dhatim.fastexcel.Workbook";

    private SpreadsheetLibrary() {}

    /**
     * Asks for the library before any class is touched that needs it.
     *
     * @throws OpenDataException if it is not there; the message says what to add
     */
    public static void require() {
        require(WORKBOOK);
    }

    /** Asks for the library by a class of it. */
    static void require(String className) {
        try {
            Class.forName(className, false, SpreadsheetLibrary.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new OpenDataException(
                    Bilingual.text(
                            "Pour écrire un classeur XLSX, ajoutez la bibliothèque org.dhatim:fastexcel.",
                            "To write an XLSX workbook, add the library org.dhatim:fastexcel."),
                    e);
        }
    }
}
