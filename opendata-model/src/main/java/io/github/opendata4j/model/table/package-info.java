/**
 * Table schemas and the files that follow them: read as typed rows or Java records, and written from a program's own
 * objects. For everyone.
 */
@NullMarked
package io.github.opendata4j.model.table;

import org.jspecify.annotations.NullMarked;
