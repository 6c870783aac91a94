/**
 * Judges: what tells from its bytes that a cell which a sieve held back is wrong, or right after all, so that no text is
 * made of it. For the engine's checks only.
 */
@NullMarked
package io.github.opendata4j.validation.internal.engine.judge;

import org.jspecify.annotations.NullMarked;
