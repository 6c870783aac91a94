/**
 * Sieves: quick tests of cells as bytes, which let pass what is surely right and hold back everything else for the
 * checks that read texts. A sieve never finds an error, so that no verdict depends on it. For the engine only.
 */
@NullMarked
package io.github.opendata4j.validation.internal.engine.sieve;

import org.jspecify.annotations.NullMarked;
