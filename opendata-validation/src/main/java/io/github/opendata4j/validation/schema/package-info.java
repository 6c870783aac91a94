/**
 * National table schemas by name, bundled so that a file is checked without any network. For everyone.
 */
@NullMarked
package io.github.opendata4j.validation.schema;

import org.jspecify.annotations.NullMarked;
