package io.github.opendata4j.examples.cli;

/** Whether a plan that was shown may be carried out. */
enum Consent {
    /** {@code --dry-run}: it is only shown. */
    NEVER,
    /** {@code --yes}: without asking. */
    GIVEN,
    /** Somebody at a terminal says so. */
    ASKED_FOR
}
