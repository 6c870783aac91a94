/**
 * Reads XLSX, ODS and XLS workbooks as rows of typed cells: values as they are stored, told apart from how they are
 * shown. Streams, within bounds that hostile files can't pass; computes no formula and follows no link. Knows nothing of
 * schemas: {@code SheetScanner} beside the other scanners makes records of its rows. Only for opendata4j itself; it may
 * change at any time.
 */
@NullMarked
package io.github.opendata4j.model.internal.sheet;

import org.jspecify.annotations.NullMarked;
