package io.github.opendata4j.model.table;

import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.text.Bilingual;
import java.util.Locale;

/**
 * A schema that can't be used as it is: its JSON is cut, a member has the wrong shape, a type is unknown. Says where
 * to mend it (a JSON pointer), what is expected there and what was found. The JSON of a {@link ColumnMapping} is told
 * of in the same way.
 */
public final class SchemaException extends OpenDataException {

    private static final long serialVersionUID = 1L;

    /** As a JSON pointer. */
    private final String pointer;
    /** In English. */
    private final String expected;
    /** In English. */
    private final String actual;
    /** In French. */
    private final String expectedInFrench;
    /** In French. */
    private final String actualInFrench;

    /**
     * A schema that can't be used.
     *
     * @param pointer a JSON pointer such as {@code /fields/3/type}; empty for the whole schema
     * @param expected what should be there
     * @param actual what is there
     */
    public SchemaException(String pointer, LocalizedText expected, LocalizedText actual) {
        super(message(pointer, expected, actual));
        this.pointer = pointer;
        this.expected = expected.get(Locale.ENGLISH);
        this.actual = actual.get(Locale.ENGLISH);
        this.expectedInFrench = expected.get(Locale.FRENCH);
        this.actualInFrench = actual.get(Locale.FRENCH);
    }

    private static LocalizedText message(String pointer, LocalizedText expected, LocalizedText actual) {
        String place = pointer.isEmpty() ? "" : " " + pointer;
        return Bilingual.text(
                "À corriger" + place + " : attendu " + expected.get(Locale.FRENCH) + ", trouvé "
                        + actual.get(Locale.FRENCH) + ".",
                "To be mended" + place + ": expected " + expected.get(Locale.ENGLISH) + ", found "
                        + actual.get(Locale.ENGLISH) + ".");
    }

    /**
     * Where to mend the schema.
     *
     * @return a JSON pointer such as {@code /fields/3/type}; empty for the whole schema
     */
    public String pointer() {
        return pointer;
    }

    /**
     * What should be there.
     *
     * @return a few words of English
     */
    public String expected() {
        return expected;
    }

    /**
     * What should be there, for a reader.
     *
     * @param reader the reader's language: English, or French for all others
     * @return a few words of that language
     */
    public String expected(Locale reader) {
        return reader.getLanguage().equals("en") ? expected : expectedInFrench;
    }

    /**
     * What is there, for a reader.
     *
     * @param reader the reader's language: English, or French for all others
     * @return a few words of that language, or a cut of the schema's JSON
     */
    public String actual(Locale reader) {
        return reader.getLanguage().equals("en") ? actual : actualInFrench;
    }

    /**
     * What is there.
     *
     * @return a few words of English, or a cut of the schema's JSON
     */
    public String actual() {
        return actual;
    }
}
