/**
 * Patterns of schemas on the bytes of a cell: what is regular becomes an automaton, everything else goes to a guarded
 * {@link java.util.regex.Pattern}. Only for opendata4j itself; it may change at any time.
 */
@NullMarked
package io.github.opendata4j.validation.internal.pattern;

import org.jspecify.annotations.NullMarked;
