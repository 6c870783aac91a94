package io.github.opendata4j.client.publish;

import io.github.opendata4j.model.Dataset;

/**
 * A dataset that is to be published, and what shall become of the rest. Immutable.
 *
 * <pre>{@code
 * Publication.of(dataset).retireOtherFiles();
 * }</pre>
 *
 * <p>What the dataset says is published. Fields that it leaves out stay as they are on the portal; they are never
 * blanked. Files and links are told apart by the keys of their distributions.
 */
public final class Publication {
    private final Dataset dataset;
    private final OtherFiles otherFiles;

    private Publication(Dataset dataset, OtherFiles otherFiles) {
        this.dataset = dataset;
        this.otherFiles = otherFiles;
    }

    /** What becomes of files and links that stand on the portal and that the dataset doesn't name. */
    public enum OtherFiles {
        /** They stay. */
        KEEP,
        /** They go. */
        RETIRE
    }

    /**
     * Publishes a dataset, and keeps other files unless said otherwise.
     *
     * @param dataset the dataset as it shall be
     * @return the publication
     */
    public static Publication of(Dataset dataset) {
        return new Publication(dataset, OtherFiles.KEEP);
    }

    /**
     * Keeps the files and links that the dataset doesn't name.
     *
     * @return another publication
     */
    public Publication keepOtherFiles() {
        return new Publication(dataset, OtherFiles.KEEP);
    }

    /**
     * Retires the files and links that the dataset doesn't name.
     *
     * @return another publication
     */
    public Publication retireOtherFiles() {
        return new Publication(dataset, OtherFiles.RETIRE);
    }

    /**
     * Returns the dataset as it shall be.
     *
     * @return the dataset
     */
    public Dataset dataset() {
        return dataset;
    }

    /**
     * Returns what becomes of files that the dataset doesn't name.
     *
     * @return whether they stay or go
     */
    public OtherFiles otherFiles() {
        return otherFiles;
    }
}
