/**
 * Jakarta Validation constraints of the model, for a caller's own types too. Their messages are in French and English,
 * in the bundle {@code ContributorValidationMessages}. For everyone.
 */
@NullMarked
package io.github.opendata4j.model.constraint;

import org.jspecify.annotations.NullMarked;
