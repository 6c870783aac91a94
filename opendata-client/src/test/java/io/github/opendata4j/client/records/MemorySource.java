package io.github.opendata4j.client.records;

import io.github.opendata4j.client.RecordSource;
import io.github.opendata4j.client.ResourceRef;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.Moment;
import io.github.opendata4j.model.Organization;
import io.github.opendata4j.model.licence.Licences;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Gives one table out of memory, which tests change, break and count. */
final class MemorySource implements RecordSource {
    static final ResourceRef STATIONS = ResourceRef.of("velos", "stations");
    static final Instant FETCHED = Instant.parse("2026-11-28T08:00:00Z");

    final AtomicInteger fetched = new AtomicInteger();
    final AtomicInteger closed = new AtomicInteger();
    volatile Supplier<InputStream> content;
    volatile Instant fetchedAt = FETCHED;

    MemorySource(Supplier<InputStream> content) {
        this.content = content;
    }

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public RecordTable fetchTable(ResourceRef resource, RecordQuery query) {
        fetched.incrementAndGet();
        Distribution file = Distribution.ofLink("stations", URI.create("https://example.org/stations.csv"))
                .modified(Moment.parse("2026-11-28T07:59:00Z"))
                .build();
        Dataset dataset = Dataset.builder("velos", "Stations de vélos")
                .publisher(Organization.builder("Tours Métropole").build())
                .licence(Licences.LICENCE_OUVERTE_2_0)
                .landingPage(URI.create("https://example.org/velos"))
                .addDistribution(file)
                .build();
        InputStream counted = new FilterInputStream(content.get()) {
            @Override
            public void close() throws IOException {
                super.close();
                closed.incrementAndGet();
            }
        };
        return RecordTable.ofStream("stations.csv", counted, Attribution.of(dataset, file), fetchedAt);
    }
}
