/**
 * How the catalogue of rules is kept in files. Behind {@link io.github.opendata4j.validation.RuleCatalogue} only; it
 * may change at any time.
 */
@NullMarked
package io.github.opendata4j.validation.internal.catalogue;

import org.jspecify.annotations.NullMarked;
