package io.github.opendata4j.model.internal.json;

import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.text.Bilingual;

/** A text that is no JSON, or more of it than is read. Says where, and what to do. */
public final class JsonSyntaxException extends OpenDataException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    JsonSyntaxException(int line, int column, String detail) {
        super(Bilingual.text(
                "Ce n'est pas du JSON bien formé (ligne " + line + ", colonne " + column
                        + ") : corrigez cet endroit, et enregistrez en UTF-8. Détail : " + detail,
                "This is no well-formed JSON (line " + line + ", column " + column
                        + "): mend that place, and save as UTF-8. Detail: " + detail));
        this.line = line;
        this.column = column;
    }

    /**
     * Where, from 1.
     *
     * @return the line
     */
    public int line() {
        return line;
    }

    /**
     * Where, from 1.
     *
     * @return the column
     */
    public int column() {
        return column;
    }
}
