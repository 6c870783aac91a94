/**
 * Keys: how the cells of a key become its fingerprint, by their bytes where those are enough, by their values where not.
 * For the engine only.
 */
@NullMarked
package io.github.opendata4j.validation.internal.engine.key;

import org.jspecify.annotations.NullMarked;
