package io.github.opendata4j.client.records;

import io.github.opendata4j.model.table.Row;
import io.github.opendata4j.model.table.TableReader;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** A table whose header has been read and found to have what a query names. */
final class OpenRows {
    private final String portal;
    private final RecordTable table;
    private final TableReader reader;
    private final RecordQuery query;
    private final BadRowLog log;

    private OpenRows(String portal, RecordTable table, TableReader reader, RecordQuery query, BadRowLog log) {
        this.portal = portal;
        this.table = table;
        this.reader = reader;
        this.query = query;
        this.log = log;
    }

    static OpenRows of(String portal, RecordTable table, RecordQuery query, RecordRequest.Reading reading) {
        BadRowLog log = new BadRowLog();
        TableReader.Builder builder =
                TableReader.builder().dialect(table.dialect()).badRows(reading.policy(), log::add);
        if (reading.schema() != null) {
            builder.typesOf(reading.schema());
        }
        try {
            TableReader reader = builder.open(table.source());
            query.requireFields(table.source().name(), reader.fields());
            return new OpenRows(portal, table, reader, query, log);
        } catch (IOException e) {
            table.close();
            throw PortalFaults.broken(portal, table.source().name(), e);
        } catch (RuntimeException e) {
            try (table) {
                throw e; // nobody else can close it
            }
        }
    }

    /** The labels of the table. */
    List<String> fields() {
        return reader.fields();
    }

    Rows<Row> rows() {
        return rows(TableReader::stream);
    }

    <T extends Record> Rows<T> as(Class<T> type, MethodHandles.Lookup lookup) {
        return rows(opened -> opened.as(type, lookup));
    }

    /** Makes objects of what the query lets through. */
    private interface Mapping<T> {
        Stream<T> of(TableReader reader);
    }

    private <T> Rows<T> rows(Mapping<T> mapping) {
        try {
            RowSelection selection = RowSelection.of(query, table.source().name(), reader.fields());
            if (selection.isNeeded()) {
                reader.keep(selection);
            }
            Iterator<T> all = mapping.of(reader).iterator();
            return new Rows<>(new Rows.Parts(portal, table, reader, log), selection.arranged(all), query);
        } catch (RuntimeException e) {
            try (table) {
                throw e; // nobody else can close it
            }
        }
    }
}
