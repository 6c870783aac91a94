/**
 * The table engine: runs the checks of a schema over the scanner's batches. Behind
 * {@link io.github.opendata4j.validation.TableValidator} only; it may change at any time.
 */
@NullMarked
package io.github.opendata4j.validation.internal.engine;

import org.jspecify.annotations.NullMarked;
