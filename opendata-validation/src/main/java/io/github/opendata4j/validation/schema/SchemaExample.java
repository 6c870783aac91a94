package io.github.opendata4j.validation.schema;

import java.net.URI;

/**
 * A file that a schema's authors offer as an example of it. Some of these addresses lead nowhere.
 *
 * @param title what they say of it, perhaps empty
 * @param url where it is
 */
public record SchemaExample(String title, URI url) {}
