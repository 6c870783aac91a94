/**
 * The one reader of table files. Only for opendata4j itself, so that a cell is read in one way everywhere; it may
 * change at any time.
 */
@NullMarked
package io.github.opendata4j.model.internal.scan;

import org.jspecify.annotations.NullMarked;
