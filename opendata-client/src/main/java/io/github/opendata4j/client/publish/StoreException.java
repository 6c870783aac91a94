package io.github.opendata4j.client.publish;

import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.text.Bilingual;

/** A {@link PublicationStore} that could not be read or written. */
public class StoreException extends OpenDataException {
    private static final long serialVersionUID = 1L;

    /**
     * The store can't be read or written.
     *
     * @param store where it is
     * @param cause what went wrong below
     */
    public StoreException(String store, Throwable cause) {
        super(
                Bilingual.text(
                        "Le dépôt des publications " + store + " n'a pas pu être lu ou écrit : " + cause.getMessage(),
                        "The store of publications " + store + " could not be read or written: " + cause.getMessage()),
                cause);
    }
}
