package io.github.opendata4j.validation.internal.engine.custom;

import io.github.opendata4j.model.GeoPoint;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.validation.internal.engine.batch.CellCheck;
import io.github.opendata4j.validation.internal.engine.batch.ColumnCells;
import io.github.opendata4j.validation.internal.engine.batch.FindingSink;
import io.github.opendata4j.validation.internal.engine.batch.TablePlan;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Points that must lie in France ({@code french-gps-coordinates}). A point that would if longitude and latitude were
 * exchanged is reported as reversed.
 */
final class FrenchCoordinatesCheck implements CellCheck {

    private static final Pattern TWO_NUMBERS = Pattern.compile("([^0-9.+-]*)([0-9.+-]+)(\\s*,\\s*)([0-9.+-]+)(\\D*)");

    private FrenchCoordinatesCheck() {}

    static void plan(CheckParameters parameters, TablePlan plan) {
        String field = parameters.field("column");
        Optional<Field> described = plan.schema().findField(field); // VALIDATA knows of columns that no schema has
        if (described.isPresent() && !described.get().type().name().equals("geopoint")) {
            throw new InvalidParametersException("column: geopoint");
        }
        plan.column(field).ifPresent(cells -> plan.add(cells, new FrenchCoordinatesCheck()));
    }

    @Override
    public void check(ColumnCells cells, FindingSink out) {
        for (int record = cells.nextSuspect(0); record >= 0; record = cells.nextSuspect(record + 1)) {
            if (cells.isUsable(record)
                    && !cells.isReported(record)
                    && cells.value(record) instanceof GeoPoint point
                    && !Territory.isInFrance(point)) {
                report(point, cells, record, out);
            }
        }
    }

    private static void report(GeoPoint point, ColumnCells cells, int record, FindingSink out) {
        if (!Territory.isInFranceReversed(point)) {
            out.cell("fr-coordinates-outside", cells, record, finding -> finding);
            return;
        }
        out.cell("fr-coordinates-reversed", cells, record, finding -> {
            exchanged(cells.text(record)).ifPresent(finding::suggestion);
            return finding;
        });
    }

    /** The same text with its two numbers exchanged; empty for points that are written as JSON objects. */
    private static Optional<String> exchanged(String text) {
        Matcher numbers = TWO_NUMBERS.matcher(text);
        return numbers.matches() ? Optional.of(numbers.replaceFirst("$1$4$3$2$5")) : Optional.empty();
    }
}
