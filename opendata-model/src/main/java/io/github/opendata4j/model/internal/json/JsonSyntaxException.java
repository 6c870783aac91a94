package io.github.opendata4j.model.internal.json;

import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.text.Bilingual;
import java.util.Locale;

/** A text that is no JSON, or more of it than is read. Says where, and what to do. */
public final class JsonSyntaxException extends OpenDataException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    JsonSyntaxException(int line, int column, LocalizedText detail) {
        super(Bilingual.text(
                "le JSON est mal formé à la ligne " + line + ", colonne " + column + " : " + detail.get(Locale.FRENCH)
                        + ".",
                "the JSON is malformed at line " + line + ", column " + column + ": " + detail.get(Locale.ENGLISH)
                        + "."));
        this.line = line;
        this.column = column;
    }

    /** {@return where: the line, from 1} */
    public int line() {
        return line;
    }

    /** {@return where: the column, from 1} */
    public int column() {
        return column;
    }
}
