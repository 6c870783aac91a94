/**
 * Files that are there whole or not at all: written beside their place, and moved there once they are complete and have
 * been looked at. For the sibling modules only; it may change at any time.
 */
@NullMarked
package io.github.opendata4j.model.internal.file;

import org.jspecify.annotations.NullMarked;
