package io.github.opendata4j.client.publish;

import io.github.opendata4j.client.LocalFile;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Where plans, the very files that were planned, and the journal of what became of them are kept, so that one node
 * plans, a person approves the next day, and another node applies. To be implemented over whatever the nodes share; a
 * directory is built in.
 *
 * <pre>{@code
 * PublicationStore store = PublicationStore.directory(Path.of("/srv/publications"));
 * Publisher publisher = Publisher.to(portal).store(store).requireApproval().build();
 * String id = publisher.plan(Publication.of(dataset)).id();                                  // today
 * publisher.decide(publisher.recall(id), Decision.approved("claire.durand", now, "…"));      // tomorrow
 * publisher.apply(publisher.recall(id));                                                     // on another node
 * }</pre>
 *
 * <p>A store is thread-safe. What a method has written lasts when it returns. Whoever can write into it can approve: it
 * is not for the public. Every method throws {@link StoreException} if the store can't be read or written.
 */
public interface PublicationStore {

    /**
     * Keeps everything in a directory that all nodes see.
     *
     * @param folder the directory; made when first written to
     * @return the store
     */
    static PublicationStore directory(Path folder) {
        return directory(folder, Clock.systemUTC());
    }

    /**
     * Keeps everything in a directory, and tells by another clock when leases end.
     *
     * @param folder the directory; made when first written to
     * @param clock the clock, which has to agree with those of the other nodes
     * @return the store
     */
    static PublicationStore directory(Path folder, Clock clock) {
        return new DirectoryStore(folder, clock);
    }

    /**
     * Keeps a plan. The same plan can be kept twice.
     *
     * @param id its identifier
     * @param json its JSON form
     */
    void putPlan(String id, String json);

    /**
     * Finds a plan.
     *
     * @param id its identifier
     * @return its JSON form; empty if it was never kept
     */
    Optional<String> findPlan(String id);

    /**
     * Lists the plans that are kept.
     *
     * @return their identifiers, in no particular order
     */
    List<String> planIds();

    /**
     * Keeps a file, so that what is approved is what is applied, whatever becomes of it where it was. Files of the same
     * content take the room of one.
     *
     * @param file the file as it was planned
     * @return the kept file, under the same name
     * @throws io.github.opendata4j.client.FileChangedException if it isn't the file that was planned any more
     */
    LocalFile keep(LocalFile file);

    /**
     * Finds a file that was kept.
     *
     * @param file the file as it was planned; its path need not be there any more
     * @return the kept file, on this machine; empty if it was never kept
     */
    Optional<LocalFile> findContent(LocalFile file);

    /**
     * Adds a line to a journal. Nothing is ever taken out of one.
     *
     * @param journal which one: a plan's identifier, or {@code withdrawals}
     * @param entry a JSON object on one line
     */
    void append(String journal, String entry);

    /**
     * Reads a journal.
     *
     * @param journal which one
     * @return its lines in their order; none if there is no such journal
     */
    List<String> journal(String journal);

    /**
     * Takes the right to do something alone, for a while. It ends with {@link Lease#close()} or, if its owner dies, when
     * its time is up.
     *
     * @param name what for; any text
     * @param owner who takes it, for the messages that others get
     * @param term how long it lasts unless renewed
     * @return the lease, to be closed
     * @throws PublicationBusyException if another has it
     */
    Lease lease(String name, String owner, Duration term);

    /** The right to do something alone. Not thread-safe. */
    interface Lease extends AutoCloseable {

        /**
         * Makes it last its term from now on.
         *
         * @throws PublicationBusyException if its time was up and another has taken it
         */
        void renew();

        /** Gives it back. Does nothing if another has taken it. */
        @Override
        void close();
    }
}
