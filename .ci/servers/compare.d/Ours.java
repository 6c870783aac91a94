import io.github.opendata4j.client.http.ApiKey;
import io.github.opendata4j.client.http.HttpListener;
import io.github.opendata4j.client.http.HttpMethod;
import io.github.opendata4j.client.http.HttpTransport;
import io.github.opendata4j.client.udata.DatasetEdit;
import io.github.opendata4j.client.udata.UdataDataset;
import io.github.opendata4j.client.udata.UdataPortal;
import io.github.opendata4j.client.udata.UdataQuery;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** The tasks of ../compare by this library: {@code Ours.java list|update|upload URL KEY ORGANISATION FILE}. */
public final class Ours {
    private static final AtomicInteger REQUESTS = new AtomicInteger();

    public static void main(String[] arguments) throws Exception {
        String task = arguments[0];
        HttpListener counting = new HttpListener() {
            @Override
            public void sending(HttpMethod method, URI uri, int attempt) {
                REQUESTS.incrementAndGet();
            }
        };
        UdataPortal portal = UdataPortal.builder(URI.create(arguments[1]))
                .apiKey(ApiKey.of(arguments[2]))
                .transport(uri -> HttpTransport.builder(uri).listener(counting))
                .build();
        UdataQuery query = UdataQuery.all().organization(arguments[3]);
        long began = System.nanoTime();
        String said;
        if (task.equals("list")) {
            try (Stream<UdataDataset> datasets = portal.datasets().stream(query)) {
                said = datasets.count() + " datasets";
            }
        } else {
            List<UdataDataset> first;
            try (Stream<UdataDataset> datasets = portal.datasets().stream(query)) {
                first = datasets.limit(200).toList();
            }
            REQUESTS.set(0);
            began = System.nanoTime();
            said = task.equals("update") ? update(portal, first) : upload(portal, first.get(0), Path.of(arguments[4]));
        }
        System.out.printf(
                "opendata4j %s: %s, %d requests, %.1f s, %d MiB%n",
                task, said, REQUESTS.get(), (System.nanoTime() - began) / 1e9, memory());
    }

    private static String update(UdataPortal portal, List<UdataDataset> datasets) {
        for (UdataDataset one : datasets) {
            portal.datasets().update(one.id(), DatasetEdit.none().title(one.title() + " (à jour)"));
        }
        return datasets.size() + " datasets";
    }

    private static String upload(UdataPortal portal, UdataDataset dataset, Path file) {
        return portal.resources().upload(dataset.id(), file, sent -> {}).byteSize().orElse(-1L) + " bytes";
    }

    private static long memory() throws Exception {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
