/**
 * Cells, schemas and rows as the national validator takes them, which is written in Python and takes what Python takes:
 * {@code 1_000}, {@code 2024-1-5}, digits of every script. For the engine only, where a profile asks for it.
 */
@NullMarked
package io.github.opendata4j.validation.internal.engine.national;

import org.jspecify.annotations.NullMarked;
