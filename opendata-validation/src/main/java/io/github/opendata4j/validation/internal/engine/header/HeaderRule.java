package io.github.opendata4j.validation.internal.engine.header;

import io.github.opendata4j.validation.internal.engine.batch.FindingSink;

/** Something that may be wrong with a header. */
@FunctionalInterface
interface HeaderRule {

    /**
     * Looks at a header.
     *
     * @param header the header beside its schema
     * @param out takes what is found
     */
    void check(Header header, FindingSink out);
}
