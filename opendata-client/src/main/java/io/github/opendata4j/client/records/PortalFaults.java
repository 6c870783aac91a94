package io.github.opendata4j.client.records;

import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.model.internal.text.Bilingual;
import java.io.IOException;
import java.util.Objects;

/** The messages of what goes wrong with rows on their way. */
final class PortalFaults {
    private PortalFaults() {}

    static PortalException broken(String portal, String table, IOException cause) {
        String why = Objects.requireNonNullElse(cause.getMessage(), cause.toString());
        return PortalException.builder(
                        portal,
                        Bilingual.text(
                                "La lecture de « " + table + " » s'est interrompue : " + why
                                        + ". Réessayez, ou reprenez plus tard.",
                                "Reading '" + table + "' broke off: " + why + ". Try again, or later."))
                .cause(cause)
                .retryable()
                .build();
    }
}
