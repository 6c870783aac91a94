/**
 * Table schemas and the files that follow them, as typed rows. For everyone.
 */
@NullMarked
package io.github.opendata4j.model.table;

import org.jspecify.annotations.NullMarked;
