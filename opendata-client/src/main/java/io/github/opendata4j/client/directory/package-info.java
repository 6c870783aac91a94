/**
 * A directory as a portal: the embedded default, which any web server can serve. For everyone:
 * {@link io.github.opendata4j.client.directory.DirectoryPortal}.
 */
@NullMarked
package io.github.opendata4j.client.directory;

import org.jspecify.annotations.NullMarked;
