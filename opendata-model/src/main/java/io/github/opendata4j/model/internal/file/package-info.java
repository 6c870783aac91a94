/** Files that are there whole or not at all. For the sibling modules only; it may change at any time. */
@NullMarked
package io.github.opendata4j.model.internal.file;

import org.jspecify.annotations.NullMarked;
