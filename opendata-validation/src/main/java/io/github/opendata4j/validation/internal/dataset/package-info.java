/**
 * Rules about the description of a dataset: one small class each. Behind
 * {@link io.github.opendata4j.validation.DatasetValidator} only; it may change at any time.
 */
@NullMarked
package io.github.opendata4j.validation.internal.dataset;

import org.jspecify.annotations.NullMarked;
