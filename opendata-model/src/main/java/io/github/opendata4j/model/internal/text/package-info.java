/**
 * Numbers, sizes, dates and lists as people of a language write them, for messages and pages alike. Only for
 * opendata4j itself; it may change at any time.
 */
@NullMarked
package io.github.opendata4j.model.internal.text;

import org.jspecify.annotations.NullMarked;
