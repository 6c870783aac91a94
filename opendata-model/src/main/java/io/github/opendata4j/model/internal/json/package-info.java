/**
 * What every JSON form that leaves the library has in common: bounded reading, members that know where they stand,
 * one way of writing.
 *
 * <p>Only for opendata4j itself; it may change at any time.
 */
@NullMarked
package io.github.opendata4j.model.internal.json;

import org.jspecify.annotations.NullMarked;
