/**
 * The frame, style sheet and small charts that reports, catalogues and demos share; {@code PageShell} says how a page
 * is made. Only for opendata4j itself; it may change at any time.
 */
@NullMarked
package io.github.opendata4j.model.internal.page;

import org.jspecify.annotations.NullMarked;
