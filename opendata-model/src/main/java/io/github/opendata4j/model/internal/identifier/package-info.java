/**
 * The checksums of French identifiers, for metadata and table cells alike. Only for opendata4j itself; it may change at
 * any time.
 */
@NullMarked
package io.github.opendata4j.model.internal.identifier;

import org.jspecify.annotations.NullMarked;
