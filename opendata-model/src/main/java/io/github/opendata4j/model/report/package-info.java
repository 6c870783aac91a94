/**
 * Rules, findings and reports: the language that every check speaks. For everyone.
 */
@NullMarked
package io.github.opendata4j.model.report;

import org.jspecify.annotations.NullMarked;
