/**
 * Reports as people and programs read them: JSON, text and a page, in French and English. For everyone.
 *
 * <p>No rendering shows the value of a cell unless it is asked to; corrections that are certain are always shown.
 */
@NullMarked
package io.github.opendata4j.validation.render;

import org.jspecify.annotations.NullMarked;
