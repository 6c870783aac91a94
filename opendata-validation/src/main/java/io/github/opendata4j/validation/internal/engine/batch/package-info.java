/**
 * What checks see of a table, one batch of records at a time, and where they put what they find. For the engine only.
 */
@NullMarked
package io.github.opendata4j.validation.internal.engine.batch;

import org.jspecify.annotations.NullMarked;
