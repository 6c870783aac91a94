/**
 * Checks of tables and of dataset descriptions, before anything is published. For everyone.
 */
@NullMarked
package io.github.opendata4j.validation;

import org.jspecify.annotations.NullMarked;
