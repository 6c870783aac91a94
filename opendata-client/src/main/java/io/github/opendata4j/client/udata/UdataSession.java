package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.LocalFile;
import io.github.opendata4j.client.PublicationSession;
import io.github.opendata4j.client.PublishedState;
import io.github.opendata4j.client.internal.Digests;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.LinkedDocument;
import io.github.opendata4j.model.internal.json.Json;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes a dataset to a udata portal. A new one is a private draft, made at the first upload and public with the last
 * request of the commit. Every file is noted by its SHA-1 before it is sent and gets its key at once afterwards, so that
 * whatever a cut leaves is known for what it is.
 */
final class UdataSession implements PublicationSession {
    private final Publishing publishing;
    private final UdataTools tools;
    private final Dataset wanted;
    private final Map<Path, String> sha1s = new LinkedHashMap<>();
    private final Map<String, String> uploaded = new LinkedHashMap<>();
    private final Map<URI, String> documents = new LinkedHashMap<>();
    private final Set<String> atBeginning;
    private @Nullable Told held;

    UdataSession(Publishing publishing, UdataTools tools, Dataset wanted) {
        this.publishing = publishing;
        this.tools = tools;
        this.wanted = wanted;
        Optional<Told> found = publishing.findNow(wanted.key());
        found.ifPresent(told -> publishing.clearDoubles(wanted.key(), told));
        this.held = found.filter(Holding::isWithdrawing)
                .map(told -> new UdataWithdrawal(publishing).complete(told))
                .or(() -> found)
                .orElse(null);
        this.atBeginning = new LinkedHashSet<>(held == null ? List.of() : held.references("resources"));
    }

    @Override
    public PublishedState state() {
        return held == null ? PublishedState.absent() : Holding.state(held);
    }

    @Override
    public Distribution upload(Distribution distribution, LocalFile file, LongConsumer sent) {
        Told dataset = begun();
        Optional<Told> there = Holding.resource(dataset, distribution.key()).filter(ResourceReading::isHosted);
        Told resource = send(dataset, there, file, sent);
        Distribution whole = distribution.toBuilder()
                .byteSize(file.bytes())
                .checksum(file.checksum())
                .build();
        resource = write(resource, ResourceBody.of(whole, resource, tools.schemas()));
        uploaded.put(distribution.key(), resource.text("id").orElseThrow());
        return ResourceReading.address(resource)
                .map(address -> whole.toBuilder().downloadUrl(address).build())
                .orElse(whole);
    }

    @Override
    public LinkedDocument upload(LinkedDocument document, LocalFile file, LongConsumer sent) {
        Told dataset = begun();
        Told resource = send(dataset, Optional.empty(), file, sent);
        LinkedDocument.Builder builder =
                LinkedDocument.ofLink("", ResourceReading.address(resource).orElseThrow());
        document.kind().ifPresent(builder::kind);
        document.extras().forEach(builder::extra);
        LinkedDocument whole = builder.title(document.title())
                .extra("checksum", file.checksum().toString())
                .build();
        resource = write(resource, ResourceBody.of(whole, resource));
        documents.put(whole.url().orElseThrow(), resource.text("id").orElseThrow());
        return whole;
    }

    /** Brings the bytes: to where they are already, in the place of others, out of what a cut has left, or anew. */
    private Told send(Told dataset, Optional<Told> there, LocalFile file, LongConsumer sent) {
        String sha1 = sha1(file);
        Optional<Told> arrived = there.filter(resource -> Uploads.is(resource, sha1, file.bytes()))
                .or(() -> Holding.leftovers(dataset).stream()
                        .filter(resource -> there.isEmpty() && Uploads.is(resource, sha1, file.bytes()))
                        .findFirst());
        if (arrived.isPresent()) {
            file.requireUnchanged();
            sent.accept(file.bytes());
            return arrived.get();
        }
        String id = dataset.text("id").orElseThrow();
        Uploads.Sending sending = new Uploads.Sending(file, sha1, sent);
        Told resource = there.isPresent()
                ? tools.uploads().replace(id, there.get().text("id").orElseThrow(), sending)
                : tools.uploads().add(id, dataset.references("resources"), sending);
        held = Holding.with(dataset, resource);
        return resource;
    }

    private Told write(Told resource, Map<String, @Nullable Object> body) {
        if (ResourceBody.isSame(body, resource)) {
            return resource;
        }
        Told dataset = begun();
        Told written = publishing
                .api()
                .send(Call.put(
                                "1/datasets/{}/resources/{}/",
                                dataset.text("id").orElseThrow(),
                                resource.text("id").orElseThrow())
                        .json(body));
        held = Holding.with(dataset, written);
        return written;
    }

    /** The dataset, which is there and knows by their digests what files are on their way to it. */
    private Told begun() {
        if (held == null) {
            DatasetEdit edit = DatasetEdit.of(wanted)
                    .asPrivate()
                    .organization(publishing.owners().get(wanted).id())
                    .extra(Marks.KEY, wanted.key())
                    .extra(Marks.DRAFT, "true")
                    .extra(Marks.SENDING, sending(Told.NOTHING));
            held = publishing.create(wanted, edit);
        } else if (!sending(held).equals(held.object("extras").raw(Marks.SENDING))
                && !allSha1s().isEmpty()) {
            publishing.datasets().mergeExtras(held.text("id").orElseThrow(), Map.of(Marks.SENDING, sending(held)));
            held = publishing.reread(held);
        }
        return held;
    }

    /** The digests of all files that go, with those that an earlier session has noted. */
    private String sending(Told dataset) {
        TreeSet<String> all = new TreeSet<>(Holding.sending(dataset));
        all.addAll(allSha1s());
        return Json.write(List.copyOf(all));
    }

    private Set<String> allSha1s() {
        if (sha1s.isEmpty()) {
            Stream.concat(
                            wanted.distributions().stream().flatMap(distribution -> distribution.file().stream()),
                            wanted.documents().stream().flatMap(document -> document.file().stream()))
                    .forEach(path -> sha1s.put(path.toAbsolutePath().normalize(), Digests.sha1(path)));
        }
        return Set.copyOf(sha1s.values());
    }

    private String sha1(LocalFile file) {
        return Optional.ofNullable(sha1s.get(file.path())).orElseGet(() -> Digests.sha1(file.path()));
    }

    @Override
    public void commit(Dataset dataset) {
        Told begun = begun();
        UdataCommit commit = new UdataCommit(publishing, tools, dataset, begun);
        held = commit.run(uploaded, documents, atBeginning);
    }

    /** Clears up after a cut that came between the last change and the note that it was the last. */
    @Override
    public void finish() {
        Told dataset = held;
        if (dataset == null || Holding.isDraft(dataset) || !Holding.isSending(dataset)) {
            return;
        }
        String id = dataset.text("id").orElseThrow();
        for (Told leftover : Holding.leftovers(dataset)) {
            publishing
                    .api()
                    .delete(Call.delete(
                            "1/datasets/{}/resources/{}/",
                            id,
                            leftover.text("id").orElseThrow()));
        }
        Map<String, @Nullable Object> marks = new LinkedHashMap<>();
        marks.put(Marks.SENDING, null);
        publishing.datasets().mergeExtras(id, marks);
        held = publishing.reread(dataset);
    }

    @Override
    public void close() {
        // a draft that wasn't committed stays private, for the next session to take up
    }
}
