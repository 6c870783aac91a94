/**
 * The checks that a schema asks for by name ({@code custom_checks}), with the rules of the French national validator:
 * one small class each. For the engine only; {@code CustomChecks} knows them all.
 */
@NullMarked
package io.github.opendata4j.validation.internal.engine.custom;

import org.jspecify.annotations.NullMarked;
