package io.github.opendata4j.validation.schema;

import java.net.URI;

/**
 * One published version of a schema.
 *
 * @param name such as {@code 2.3.1}, without a v before it. It counts, whatever the descriptor says of itself: some
 *     still say the version before
 * @param url the address of its descriptor, as the catalogue gives it. It is not to be guessed: the file is called
 *     otherwise in almost every repository
 */
public record SchemaVersion(String name, URI url) {}
