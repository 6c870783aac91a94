package io.github.opendata4j.validation.schema;

import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.OpenDataException;

/** A copy of a schema is there and can't be used: it was damaged, can't be read, or is no schema. */
public final class CatalogueException extends OpenDataException {

    private static final long serialVersionUID = 1L;

    CatalogueException(LocalizedText message) {
        super(message);
    }

    CatalogueException(LocalizedText message, Throwable cause) {
        super(message, cause);
    }
}
