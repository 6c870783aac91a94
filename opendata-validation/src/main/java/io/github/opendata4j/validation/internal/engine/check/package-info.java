/**
 * Types and constraints of Table Schema, one column at a time: one small class each. For the engine only.
 */
@NullMarked
package io.github.opendata4j.validation.internal.engine.check;

import org.jspecify.annotations.NullMarked;
