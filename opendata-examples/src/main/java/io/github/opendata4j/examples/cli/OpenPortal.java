package io.github.opendata4j.examples.cli;

import io.github.opendata4j.client.Catalog;
import io.github.opendata4j.client.DatasetSummary;
import io.github.opendata4j.client.Page;
import io.github.opendata4j.client.Query;
import io.github.opendata4j.client.RecordSource;
import io.github.opendata4j.client.directory.DirectoryPortal;
import io.github.opendata4j.client.udata.UdataDataset;
import io.github.opendata4j.client.udata.UdataPortal;
import io.github.opendata4j.client.udata.UdataQuery;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * A portal for as long as a command needs it.
 *
 * @param catalog where its datasets are found
 * @param records where their rows are read
 * @param list what its own search finds
 * @param connections frees them
 */
record OpenPortal(Catalog catalog, RecordSource records, Function<Query, Page<Listed>> list, Runnable connections)
        implements AutoCloseable {

    static OpenPortal of(DirectoryPortal portal, Locale locale) {
        return new OpenPortal(portal, portal, query -> list(portal.search(query), locale), () -> {});
    }

    private static Page<Listed> list(Page<DatasetSummary> found, Locale locale) {
        List<Listed> items = found.items().stream()
                .map(dataset -> Listed.of(dataset, locale))
                .toList();
        return new Page<>(items, found.total(), found.number(), found.size());
    }

    static OpenPortal of(UdataPortal portal) {
        return new OpenPortal(portal, portal, query -> list(portal, query), portal::close);
    }

    private static Page<Listed> list(UdataPortal portal, Query query) {
        UdataQuery asked = UdataQuery.words(query.words()).page(query.page()).size(query.size());
        Page<UdataDataset> found = portal.datasets().search(asked).page();
        List<Listed> items = found.items().stream().map(Listed::of).toList();
        return new Page<>(items, found.total(), found.number(), found.size());
    }

    @Override
    public void close() {
        connections.run();
    }
}
