/**
 * Comparing words that people have written. Only for opendata4j itself; it may change at any time.
 */
@NullMarked
package io.github.opendata4j.model.internal.text;

import org.jspecify.annotations.NullMarked;
