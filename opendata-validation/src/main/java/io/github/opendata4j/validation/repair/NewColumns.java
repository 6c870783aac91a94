package io.github.opendata4j.validation.repair;

import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.model.table.ColumnMapping;
import io.github.opendata4j.model.table.Field;
import io.github.opendata4j.model.table.TableSchema;
import io.github.opendata4j.validation.internal.engine.header.HeaderColumn;
import io.github.opendata4j.validation.internal.engine.suggest.Blanks;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of the new file, each with the one that it comes from. */
final class NewColumns {

    private static final int NOWHERE = -1;

    private final Survey survey;
    private final ColumnMapping mapping;
    private final ColumnLayout layout;
    private final List<Column> columns = new ArrayList<>();

    NewColumns(RepairOptions options, Survey survey) {
        this.survey = survey;
        this.mapping = options.mapping();
        this.layout = options.layout();
        if (layout == ColumnLayout.OF_SCHEMA) {
            addFields(options.schema());
        } else {
            addColumns();
        }
    }

    private record Column(String label, int source) {}

    private void addColumns() {
        for (int column = 0; column < survey.labels().size(); column++) {
            String label = survey.labels().get(column);
            if (!survey.isBlank(column) && !mapping.ignores(label)) {
                columns.add(new Column(survey.field(column).map(Field::name).orElse(label), column));
            }
        }
    }

    private void addFields(TableSchema schema) {
        for (Field field : schema.fields()) {
            Optional<HeaderColumn> column = survey.column(field);
            if (column.isPresent()) {
                columns.add(new Column(field.name(), column.get().index()));
            } else if (!field.isRequired() && !schema.primaryKey().contains(field.name())) {
                columns.add(new Column(field.name(), NOWHERE));
            }
        }
    }

    List<String> labels() {
        return columns.stream().map(Column::label).toList();
    }

    /** Says what becomes of the header. */
    void tell(ChangeLog changes) throws IOException {
        for (int column = 0; column < survey.labels().size(); column++) {
            String label = survey.labels().get(column);
            Location place = survey.header().toBuilder().column(column + 1).build();
            Optional<Column> kept = find(column);
            if (kept.isEmpty()) {
                String rule = survey.isBlank(column) ? "label-blank" : "label-extra";
                changes.add(place, label, "", rule);
            } else if (!kept.get().label().equals(label)) {
                Location named = place.toBuilder().field(kept.get().label()).build();
                changes.add(
                        named, label, kept.get().label(), rule(label, kept.get().label()));
            }
        }
        for (Column column : columns) {
            if (column.source() == NOWHERE) {
                Location place =
                        survey.header().toBuilder().field(column.label()).build();
                changes.add(place, "", column.label(), "label-missing-optional");
            }
        }
    }

    private Optional<Column> find(int source) {
        return columns.stream().filter(column -> column.source() == source).findFirst();
    }

    private static String rule(String label, String name) {
        String bare = Blanks.remove(label);
        if (bare.equals(Blanks.remove(name))) {
            return "label-whitespace";
        }
        boolean sameLetters =
                bare.toLowerCase(Locale.ROOT).equals(Blanks.remove(name).toLowerCase(Locale.ROOT));
        return sameLetters ? "label-case" : "label-incorrect";
    }

    /** The cells of a row in the order of the new file. */
    List<String> arrange(List<String> cells, Location place, ChangeLog changes) throws IOException {
        List<String> arranged = new ArrayList<>();
        for (Column column : columns) {
            if (column.source() < cells.size()) {
                arranged.add(column.source() == NOWHERE ? "" : cells.get(column.source()));
            } else if (layout == ColumnLayout.OF_SCHEMA) {
                arranged.add("");
            }
        }
        int width = survey.labels().size();
        if (layout == ColumnLayout.OF_SCHEMA && cells.size() < width) {
            changes.add(place, Integer.toString(cells.size()), Integer.toString(width), "row-too-short");
        }
        if (cells.size() > width) {
            arranged.addAll(cells.subList(width, cells.size()));
        }
        return arranged;
    }
}
