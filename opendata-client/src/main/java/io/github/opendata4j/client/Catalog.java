package io.github.opendata4j.client;

import io.github.opendata4j.model.Dataset;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where datasets are found. Each portal that can be searched implements it.
 *
 * <pre>{@code
 * Catalog catalog = DirectoryPortal.at(Path.of("catalogue"));
 * Page<DatasetSummary> page = catalog.search(Query.words("tiers-lieux"));
 * Dataset grants = catalog.get(page.items().get(0).key());
 * }</pre>
 *
 * <p>A catalogue is immutable and thread-safe; what it tells is as fresh as the call. Every method throws
 * {@link PortalException} if the portal can't be reached or can't be understood.
 */
public interface Catalog {

    /**
     * Returns the name that stands in messages, such as the portal's address or the directory's path.
     *
     * @return a short text, without secrets
     */
    String name();

    /**
     * Returns a page of the datasets that match, in their short form: one request. What order they come in is the
     * portal's affair, but it is the same from one page to the next. Each {@linkplain DatasetSummary#key() key} is taken
     * by {@link #get}, which has the files too and costs what it says.
     *
     * @param query which ones, and which page of them
     * @return the page; empty beyond the last
     */
    Page<DatasetSummary> search(Query query);

    /**
     * Looks for a dataset.
     *
     * @param key its stable key, or whatever else {@link #search} told for one
     * @return the dataset with its distributions; empty if there is none under this key
     */
    Optional<Dataset> find(String key);

    /**
     * Returns a dataset that must be there.
     *
     * @param key its stable key
     * @return the dataset
     * @throws PortalException if there is none; the message lists some of the keys there are
     */
    Dataset get(String key);

    /**
     * Returns every dataset with its distributions, page after page as the stream is consumed. Close the stream if you do not read it to its
     * end.
     *
     * @return all datasets, in the order of {@link #search}
     */
    Stream<Dataset> streamDatasets();
}
