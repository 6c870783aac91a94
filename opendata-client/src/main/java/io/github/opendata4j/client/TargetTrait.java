package io.github.opendata4j.client;

/** What one {@link PublicationTarget} can do and another can't. Said in data, so that callers and tests can ask. */
public enum TargetTrait {
    /** Readers see a dataset as it was before or as it is after a publication, never something between. */
    ATOMIC_DATASETS,

    /** A dataset can be there before the public sees it. */
    PRIVATE_DRAFTS,

    /** A write is refused if someone else has written since the last look, without any window between. */
    CONDITIONAL_WRITES
}
