/**
 * What ties the validator to its siblings, such as the judge that the model asks about the tables that it writes. For
 * this module only; it may change at any time.
 */
@NullMarked
package io.github.opendata4j.validation.internal;

import org.jspecify.annotations.NullMarked;
