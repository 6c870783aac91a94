/**
 * National table schemas, by name. For everyone.
 */
@NullMarked
package io.github.opendata4j.validation.schema;

import org.jspecify.annotations.NullMarked;
