/**
 * How the model asks the validator, which it does not see, what it thinks of a table. For the sibling modules only; it
 * may change at any time.
 */
@NullMarked
package io.github.opendata4j.model.internal.judge;

import org.jspecify.annotations.NullMarked;
