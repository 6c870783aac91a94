/**
 * Corrections that are certain, and likenesses that are not. For the engine only.
 *
 * <p>A suggestion is made where a French clerk's cell has one reading alone; where it has two, there is none.
 */
@NullMarked
package io.github.opendata4j.validation.internal.engine.suggest;

import org.jspecify.annotations.NullMarked;
