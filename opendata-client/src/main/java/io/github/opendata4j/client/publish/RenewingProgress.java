package io.github.opendata4j.client.publish;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Renews a lease now and then while files go, since a large one may take longer than a lease lasts. */
final class RenewingProgress implements PublicationProgress {
    private final PublicationProgress progress;
    private final PublicationStore.Lease lease;
    private final Clock clock;
    private final Duration pause;
    private Instant next;

    RenewingProgress(PublicationProgress progress, PublicationStore.Lease lease, Clock clock, Duration pause) {
        this.progress = progress;
        this.lease = lease;
        this.clock = clock;
        this.pause = pause;
        this.next = clock.instant().plus(pause);
    }

    @Override
    public void uploading(String distribution, long done, long total) {
        Instant now = clock.instant();
        if (!now.isBefore(next)) {
            lease.renew();
            next = now.plus(pause);
        }
        progress.uploading(distribution, done, total);
    }

    @Override
    public void done(Change change) {
        progress.done(change);
    }

    @Override
    public void committed(String key) {
        progress.committed(key);
    }
}
