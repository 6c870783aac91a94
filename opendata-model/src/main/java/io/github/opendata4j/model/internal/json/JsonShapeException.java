package io.github.opendata4j.model.internal.json;

import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.text.Bilingual;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Well-formed JSON in which one value is not what was expected. Says which, and what to do. */
public final class JsonShapeException extends OpenDataException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 60;

    private final String pointer;

    JsonShapeException(String pointer, String french, String english) {
        super(Bilingual.text("« " + place(pointer) + " » : " + french, "\"" + place(pointer) + "\": " + english));
        this.pointer = pointer;
    }

    static JsonShapeException wrong(String pointer, Expected expected, @Nullable Object found) {
        return new JsonShapeException(
                pointer,
                "trouvé " + shown(found) + ", alors qu'il faut " + expected.in(Locale.FRENCH)
                        + ". Corrigez cet endroit.",
                "found " + shown(found) + ", expected " + expected.in(Locale.ENGLISH) + ". Correct this place.");
    }

    static JsonShapeException missing(String pointer, Expected expected) {
        return new JsonShapeException(
                pointer,
                "ce membre manque. Ajoutez-le : " + expected.in(Locale.FRENCH) + ".",
                "this member is missing. Add it: " + expected.in(Locale.ENGLISH) + ".");
    }

    static JsonShapeException misspelt(String pointer, String similar) {
        return new JsonShapeException(
                pointer,
                "ce membre manque ; « " + similar + " » y ressemble. Corrigez ce nom, ou ajoutez le membre.",
                "this member is missing; \"" + similar + "\" looks like it. Correct that name, or add the member.");
    }

    /** {@return where, as a JSON pointer (RFC 6901): empty for the whole document} */
    public String pointer() {
        return pointer;
    }

    private static String place(String pointer) {
        return pointer.isEmpty() ? "/" : pointer;
    }

    private static String shown(@Nullable Object value) {
        String json = Json.write(value);
        return json.length() <= SHOWN ? json : json.substring(0, SHOWN) + "…";
    }
}
