package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.PortalException;
import java.time.Duration;
import java.util.Optional;

/**
 * The creation of a dataset that has a key, so that a lost answer makes no second one: after a failure that may have been
 * a success, it is looked for under its key, twice with a pause between, before it is tried again.
 */
final class Creating {
    private static final int TRIES = 3;
    private static final Duration A_MOMENT = Duration.ofSeconds(1);

    private final Publishing publishing;
    private final String key;
    private final DatasetEdit edit;
    private final Pause pause;

    Creating(Publishing publishing, String key, DatasetEdit edit, Pause pause) {
        this.publishing = publishing;
        this.key = key;
        this.edit = edit;
        this.pause = pause;
    }

    Told run() {
        for (int tried = 1; ; tried++) {
            try {
                return publishing.datasets().create(edit).told;
            } catch (PortalException e) {
                if (!Uploads.isDoubtful(e)) {
                    throw e;
                }
                Optional<Told> created = look();
                if (created.isPresent()) {
                    return created.get();
                }
                if (tried == TRIES || Thread.currentThread().isInterrupted()) {
                    throw e;
                }
            }
        }
    }

    private Optional<Told> look() {
        Optional<Told> created = publishing.findNow(key);
        if (created.isPresent()) {
            return created;
        }
        pause.of(A_MOMENT);
        return publishing.findNow(key);
    }
}
