package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.model.internal.text.Bilingual;
import java.time.Duration;

/** Waiting, which tests do without. */
@FunctionalInterface
interface Pause {
    /** Really waits; an interrupt ends the call that waits. */
    Pause REAL = time -> {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw PortalException.builder(
                            "udata", Bilingual.text("L'attente a été interrompue.", "Waiting was interrupted."))
                    .retryable()
                    .cause(e)
                    .build();
        }
    };

    void of(Duration time);
}
