package io.github.opendata4j.client;

import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.LinkedDocument;
import java.util.function.LongConsumer;

/**
 * The writing of one dataset into a {@link PublicationTarget}: upload, commit, finish, in this order. A cut at any
 * moment, a killed process included, leaves something that the next session can take up.
 *
 * <p>Not thread-safe. Every method throws {@link PortalException} if the portal can't be reached or written to.
 */
public interface PublicationSession extends AutoCloseable {

    /**
     * Looks at what stands under the dataset's key now, as {@link PublicationTarget#lookUp} does.
     *
     * @return what is there
     */
    PublishedState state();

    /**
     * Brings a file to the target and makes sure that it arrived whole. A file that a cut has left there is not sent
     * again.
     *
     * @param distribution what the file is to the dataset
     * @param file the file, with the size and checksum that it must have
     * @param sent told now and then how many bytes have gone
     * @return the distribution as the target holds it, with its size and checksum and where it is
     * @throws FileChangedException if the file isn't the one that was planned
     */
    Distribution upload(Distribution distribution, LocalFile file, LongConsumer sent);

    /**
     * Brings the file of a linked document to the target, as {@link #upload(Distribution, LocalFile, LongConsumer)} does.
     *
     * @param document the document
     * @param file the file, with the size and checksum that it must have
     * @param sent told now and then how many bytes have gone
     * @return the document as the target holds it
     * @throws FileChangedException if the file isn't the one that was planned
     */
    LinkedDocument upload(LinkedDocument document, LocalFile file, LongConsumer sent);

    /**
     * Makes the dataset what the public sees. Its distributions are all that it has from then on: those that
     * {@link #upload} returned, links, and those of {@link #state()} that stay. Fields that are equal to those of the
     * state need not be written.
     *
     * @param dataset the dataset as it shall be
     */
    void commit(Dataset dataset);

    /** Does what the commit left for later, such as derived pages and old files. Does nothing the second time. */
    void finish();

    /** Ends the session. What wasn't committed stays out of sight for the next one. */
    @Override
    void close();
}
