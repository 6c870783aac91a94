/**
 * JSON against JSON Schema, by way of networknt's validator, which is there only for those who add it: nothing else
 * of the library sees its types. Behind {@link io.github.opendata4j.validation.DocumentValidator} and the checks of
 * JSON cells; it may change at any time.
 */
@NullMarked
package io.github.opendata4j.validation.internal.document;

import org.jspecify.annotations.NullMarked;
