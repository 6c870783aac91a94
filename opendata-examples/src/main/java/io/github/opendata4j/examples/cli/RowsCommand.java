package io.github.opendata4j.examples.cli;

import io.github.opendata4j.client.ResourceRef;
import io.github.opendata4j.client.records.Condition;
import io.github.opendata4j.client.records.Order;
import io.github.opendata4j.client.records.RecordQuery;
import io.github.opendata4j.client.records.Rows;
import io.github.opendata4j.model.Distance;
import io.github.opendata4j.model.GeoPoint;
import io.github.opendata4j.model.table.Row;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code opendata rows}: the rows of a file of a dataset that fulfil some conditions. */
@Command(name = "rows")
@SuppressWarnings("NullAway.Init") // picocli fills the required ones before it calls
final class RowsCommand implements Callable<Integer> {
    private static final int LONGEST_SOURCE = 1000;

    private final OpendataCommand opendata;

    @Parameters(index = "0", paramLabel = "DATASET", descriptionKey = "portal-dataset")
    private String dataset;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", descriptionKey = "rows-file")
    private @Nullable String file;

    @Option(names = "--portal", required = true, paramLabel = "URL|DIR", descriptionKey = "portal")
    private String portal;

    @Option(
            names = "--where",
            paramLabel = "COLUMN>=VALUE",
            descriptionKey = "rows-where",
            converter = WhereConverter.class)
    private final List<Condition> conditions = new ArrayList<>();

    @Option(names = "--near", paramLabel = "LAT,LON", descriptionKey = "rows-near", converter = NearConverter.class)
    private @Nullable GeoPoint near;

    @Option(
            names = "--within",
            paramLabel = "500m|2km",
            descriptionKey = "rows-within",
            converter = DistanceConverter.class)
    private Distance within = Distance.kilometres(1);

    @Option(names = "--select", paramLabel = "COLUMN,COLUMN", descriptionKey = "rows-select")
    private @Nullable String columns;

    @Option(names = "--order", paramLabel = "COLUMN", descriptionKey = "rows-order")
    private @Nullable String order;

    @Option(names = "--limit", paramLabel = "N", descriptionKey = "rows-limit")
    private @Nullable Integer limit;

    @Option(names = "--format", paramLabel = "csv|json", descriptionKey = "rows-format")
    private RowsFormat format = RowsFormat.CSV;

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "rows-out")
    private @Nullable Path out;

    @Mixin
    private Replacing replacing;

    RowsCommand(OpendataCommand opendata) {
        this.opendata = opendata;
    }

    @Override
    public Integer call() throws IOException {
        RecordQuery query = query();
        WholeFile target =
                out == null ? null : WholeFile.at(out, opendata.messages()).asNew(opendata.messages(), replacing);
        ResourceRef resource = file == null ? ResourceRef.of(dataset) : ResourceRef.of(dataset, file);
        try (OpenPortal open = new PortalArgument(opendata).open(portal);
                Rows<Row> rows = open.records().records(resource).query(query).rows()) {
            if (target == null) {
                write(rows, opendata.shell().out());
            } else {
                target.write(stream -> write(rows, stream));
            }
            String source = rows.attribution().text(opendata.messages().locale());
            opendata.shell().err().println(Lines.oneLine(source, LONGEST_SOURCE));
        }
        return ExitCode.DONE.number();
    }

    private void write(Rows<Row> rows, OutputStream stream) throws IOException {
        format.write(rows, stream);
    }

    private RecordQuery query() {
        RecordQuery query = RecordQuery.all();
        if (columns != null) {
            query = query.select(columns.split(","));
        }
        for (Condition condition : conditions) {
            query = query.where(condition);
        }
        if (near != null) {
            query = query.near(near, within);
        }
        if (limit != null) {
            if (limit < 1) {
                throw new CommandException(ExitCode.USAGE, opendata.messages().text("rows-limit-low"));
            }
            query = query.limit(limit);
        }
        return ordered(query);
    }

    private RecordQuery ordered(RecordQuery query) {
        if (order == null) {
            return near == null ? query : query.orderBy(Order.nearestFirst());
        }
        return query.orderBy(order.startsWith("-") ? Order.descending(order.substring(1)) : Order.ascending(order));
    }
}
