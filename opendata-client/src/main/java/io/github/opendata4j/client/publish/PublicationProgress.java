package io.github.opendata4j.client.publish;

/** Is told how an {@linkplain Publisher#apply application} goes on. Methods are called on the thread that applies. */
public interface PublicationProgress {

    /**
     * Some bytes of a file have gone.
     *
     * @param distribution the key of the file's distribution
     * @param done how many bytes have gone
     * @param total how many there are
     */
    default void uploading(String distribution, long done, long total) {}

    /**
     * A change is done.
     *
     * @param change the change
     */
    default void done(Change change) {}

    /**
     * The public sees the dataset as it shall be.
     *
     * @param key the dataset's key
     */
    default void committed(String key) {}
}
