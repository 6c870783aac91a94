/**
 * What may be wrong with a schema before any table is read: one small class for each kind of fault. For
 * {@link io.github.opendata4j.validation.SchemaLinter} only.
 */
@NullMarked
package io.github.opendata4j.validation.internal.lint;

import org.jspecify.annotations.NullMarked;
