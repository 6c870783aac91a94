/**
 * Rules about whole records: blank ones, their width, keys. For the engine only.
 */
@NullMarked
package io.github.opendata4j.validation.internal.engine.row;

import org.jspecify.annotations.NullMarked;
