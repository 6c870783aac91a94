/**
 * What portals can do, each capability an interface: {@link io.github.opendata4j.client.Catalog} finds datasets, a
 * {@link io.github.opendata4j.client.RecordSource} gives their rows, a
 * {@link io.github.opendata4j.client.PublicationTarget} takes them. For everyone; who adds a portal implements them.
 */
@NullMarked
package io.github.opendata4j.client;

import org.jspecify.annotations.NullMarked;
