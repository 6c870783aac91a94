package io.github.opendata4j.model.internal.sheet;

/**
 * One sheet of a workbook.
 *
 * @param name as its tab shows it
 * @param visible whether its tab is shown
 */
public record SheetInfo(String name, boolean visible) {}
