/**
 * Rules about whole records: blank ones, their width, and keys that no two of them may share. For the engine only.
 */
@NullMarked
package io.github.opendata4j.validation.internal.engine.row;

import org.jspecify.annotations.NullMarked;
