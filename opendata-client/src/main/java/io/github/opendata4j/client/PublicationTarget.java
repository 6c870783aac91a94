package io.github.opendata4j.client;

import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.report.Report;
import java.util.Set;

/**
 * Where datasets are published: what a portal has to offer so that {@link io.github.opendata4j.client.publish.Publisher}
 * can plan and apply. To be implemented by portals, not called by programs, except to hand it to a publisher.
 *
 * <p>The publisher first only looks: {@link #check} and {@link #lookUp}. When it writes, it does so in one
 * {@linkplain #begin session} for a dataset: files first, out of sight where the portal allows it, and then one
 * {@linkplain PublicationSession#commit commit} that shows them.
 *
 * <p>A target is immutable and thread-safe. Every method throws {@link PortalException} if the portal can't be reached,
 * understood or written to.
 */
public interface PublicationTarget {

    /**
     * Returns the name that stands in messages and plans, such as the portal's address or the directory's path.
     *
     * @return a short text, without secrets, the same for the same portal from one run to the next
     */
    String name();

    /**
     * Returns what this target can do.
     *
     * @return its traits, unmodifiable
     */
    Set<TargetTrait> traits();

    /**
     * Checks what only this target asks for, such as names that it can hold. Reads at most what {@link #lookUp} does.
     *
     * @param dataset the dataset as it shall be
     * @return the findings; an error refuses the publication
     */
    default Report check(Dataset dataset) {
        return Report.empty();
    }

    /**
     * Looks at what stands under a key. Reads only.
     *
     * @param key the dataset's stable key
     * @return what is there; {@linkplain PublishedState#absent() absent} if nothing is
     */
    PublishedState lookUp(String key);

    /**
     * Begins to write a dataset, or takes up again what a cut has left. Until {@link PublicationSession#commit} the
     * public sees nothing of it where the target {@linkplain #traits() can} do so.
     *
     * @param dataset the dataset as it shall be; its key says which one
     * @return the session, to be closed
     * @throws PortalException if another session holds the target; it {@linkplain PortalException#isRetryable() may be
     *     tried again}
     */
    PublicationSession begin(Dataset dataset);

    /**
     * Withdraws a dataset: its files and links go at once, and a tombstone says since when and why. No file is still
     * public once the tombstone stands; what a cut has left half done is completed by the next call, or the next
     * {@link #begin}. Of a dataset that is withdrawn already, the first tombstone stays.
     *
     * @param key the dataset's stable key
     * @param withdrawal since when and why
     * @return what stands there now, {@linkplain PublishedState#withdrawal() withdrawn}
     * @throws PortalException if there is no dataset under this key, or another session holds the target
     */
    PublishedState withdraw(String key, Withdrawal withdrawal);
}
