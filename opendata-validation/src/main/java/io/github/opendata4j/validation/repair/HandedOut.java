package io.github.opendata4j.validation.repair;

import io.github.opendata4j.model.report.Report;

/**
 * What became of a workbook for corrections.
 *
 * @param rows how many wrong rows are in it; if the file is no table of the schema, none, and no workbook was written
 * @param leftOut how many wrong rows are not: beyond the limit, or with a cell that no spreadsheet can hold
 * @param report all that was found in the table
 */
public record HandedOut(long rows, long leftOut, Report report) {}
