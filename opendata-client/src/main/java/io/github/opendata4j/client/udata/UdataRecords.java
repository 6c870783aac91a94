package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.client.ResourceRef;
import io.github.opendata4j.client.http.HttpRequest;
import io.github.opendata4j.client.http.HttpStream;
import io.github.opendata4j.client.http.HttpTransport;
import io.github.opendata4j.client.internal.DataFiles;
import io.github.opendata4j.client.records.Attribution;
import io.github.opendata4j.client.records.RecordQuery;
import io.github.opendata4j.client.records.RecordTable;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.LocalizedText;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a resource: the file itself, behind the link that stays when it is replaced; for small selections the
 * portal's own copy of its table, where it has one and the copy is not older than the file.
 */
final class UdataRecords {
    private final UdataCatalog catalog;
    private final UdataDatasets datasets;
    private final HttpTransport transport;
    private final @Nullable TabularApi tabular;

    /** With {@code tabular} null where the portal keeps no tables. */
    UdataRecords(UdataCatalog catalog, UdataDatasets datasets, HttpTransport transport, @Nullable TabularApi tabular) {
        this.catalog = catalog;
        this.datasets = datasets;
        this.transport = transport;
        this.tabular = tabular;
    }

    RecordTable open(String portal, ResourceRef reference, RecordQuery query) {
        UdataDataset found = find(reference.dataset());
        Dataset dataset = found.toDataset();
        Distribution file = DataFiles.of(portal, dataset).choose(reference);
        Attribution attribution = Attribution.of(dataset, file);
        return fromCopy(found, file, query, attribution).orElseGet(() -> download(portal, file, attribution));
    }

    private UdataDataset find(String key) {
        return catalog.findDataset(key)
                .or(() -> datasets.find(key)) // a draft that the key may see
                .orElseThrow(() -> catalog.absent(key));
    }

    private Optional<RecordTable> fromCopy(
            UdataDataset dataset, Distribution file, RecordQuery query, Attribution attribution) {
        return tabular == null
                ? Optional.empty()
                : dataset.resources().stream()
                        .filter(resource -> ResourceReading.key(resource.told).equals(file.key())
                                || resource.id().equals(file.key()))
                        .findFirst()
                        .flatMap(resource -> tabular.find(resource, query))
                        .map(copy -> copy.table(name(file), attribution));
    }

    private RecordTable download(String portal, Distribution file, Attribution attribution) {
        URI address = file.downloadUrl().or(file::accessUrl).orElseThrow();
        HttpStream answer = transport.open(
                HttpRequest.get(address).accept("*/*").anonymous().build());
        boolean isPage = answer.header("content-type")
                .filter(type -> type.toLowerCase(Locale.ROOT).startsWith("text/html"))
                .isPresent();
        if (isPage) {
            answer.close();
            throw page(portal, file, answer);
        }
        return RecordTable.ofStream(
                name(file), answer.stream(), attribution, answer.freshness().confirmedAt());
    }

    private static String name(Distribution file) {
        return file.title().map(title -> title.get(Locale.FRENCH)).orElse(file.key());
    }

    private static PortalException page(String portal, Distribution file, HttpStream answer) {
        return PortalException.builder(
                        portal,
                        LocalizedText.builder()
                                .put(
                                        Locale.FRENCH,
                                        "Derrière « " + name(file) + " » il y a une page web, pas un fichier : "
                                                + answer.address())
                                .put(
                                        Locale.ENGLISH,
                                        "Behind '" + name(file) + "' there is a web page, not a file: "
                                                + answer.address())
                                .build())
                .status(answer.status())
                .build();
    }
}
