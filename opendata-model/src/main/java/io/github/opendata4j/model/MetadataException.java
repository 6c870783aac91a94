package io.github.opendata4j.model;

import io.github.opendata4j.model.internal.text.Bilingual;
import java.util.Locale;

/** A description of a dataset that can't be read. The message names the place, what was expected and what to do. */
public final class MetadataException extends OpenDataException {

    private static final long serialVersionUID = 1L;

    /** As a JSON pointer. */
    private final String pointer;

    /**
     * A fault at a place.
     *
     * @param source the file's name and a separator, or nothing
     * @param pointer the place
     * @param cause what was found there
     */
    MetadataException(String source, String pointer, OpenDataException cause) {
        super(Bilingual.text(source + cause.message(Locale.FRENCH), source + cause.message(Locale.ENGLISH)), cause);
        this.pointer = pointer;
    }

    /** {@return the place, as a JSON pointer (RFC 6901); empty for the whole document} */
    public String pointer() {
        return pointer;
    }
}
