package io.github.opendata4j.client.publish;

import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.text.Bilingual;
import java.time.Instant;

/** Another node is publishing into the same target, or has taken over from this one. Trying again later helps. */
public class PublicationBusyException extends OpenDataException {
    private static final long serialVersionUID = 1L;

    /**
     * Another node is at it.
     *
     * @param owner which one
     * @param until when its right ends unless it renews it
     */
    public PublicationBusyException(String owner, Instant until) {
        super(Bilingual.text(
                "Une autre publication est en cours (" + owner + ", jusqu'à " + until + ") : réessayez plus tard.",
                "Another publication is under way (" + owner + ", until " + until + "): try again later."));
    }
}
