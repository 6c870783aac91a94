package io.github.opendata4j.validation.internal.engine.batch;

import io.github.opendata4j.model.report.Location;

/** Where a table is that findings are about: among several files, on a sheet, below other rows. */
final class TablePlace {

    private final String resource;
    private String sheet = "";
    private long rowsAbove;

    /** {@code resource} is empty if there is but one file. */
    TablePlace(String resource) {
        this.resource = resource;
    }

    /** Says on which sheet of a workbook it is. */
    void onSheet(String name) {
        sheet = name;
    }

    /** Counts rows from so many above the header on. */
    void below(long rows) {
        rowsAbove = rows;
    }

    /** A place in the table as it is told to people. */
    Location of(Location place) {
        if (resource.isEmpty() && sheet.isEmpty() && rowsAbove == 0) {
            return place;
        }
        Location.Builder full = place.toBuilder();
        if (!resource.isEmpty()) {
            full.resource(resource);
        }
        if (!sheet.isEmpty() && place.sheetRow().isPresent()) {
            full.sheet(sheet);
        }
        place.row().ifPresent(row -> full.row(row + rowsAbove));
        return full.build();
    }
}
