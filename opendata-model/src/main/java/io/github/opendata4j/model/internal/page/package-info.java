/**
 * The style sheet and templates that reports, catalogues and demos share. Only for opendata4j itself; it may
 * change at any time.
 */
@NullMarked
package io.github.opendata4j.model.internal.page;

import org.jspecify.annotations.NullMarked;
