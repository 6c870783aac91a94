package io.github.opendata4j.client.udata;

import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.LinkedDocument;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a dataset what the public sees: links, order, description, and at last, of a draft, that it is public; then what
 * is retired goes. Each step is one request that harms nothing if a cut comes behind it, and does nothing the second time.
 */
final class UdataCommit {
    private final Publishing publishing;
    private final UdataTools tools;
    private final Dataset dataset;
    private final String id;
    private final List<String> order = new ArrayList<>();
    private final Set<String> created = new LinkedHashSet<>();
    private final Set<String> deleted = new LinkedHashSet<>();
    private Told held;

    UdataCommit(Publishing publishing, UdataTools tools, Dataset dataset, Told held) {
        this.publishing = publishing;
        this.tools = tools;
        this.dataset = dataset;
        this.held = held;
        this.id = held.text("id").orElseThrow();
    }

    /**
     * Writes.
     *
     * @param uploaded the resources whose files this session has sent, by the keys of their distributions
     * @param documents those of documents, by their addresses
     * @param atBeginning the resources that the dataset had when the session began: others are somebody else's
     * @return the dataset as the portal tells it then
     */
    Told run(Map<String, String> uploaded, Map<URI, String> documents, Set<String> atBeginning) {
        for (Distribution distribution : dataset.distributions()) {
            order.add(Optional.ofNullable(uploaded.get(distribution.key())).orElseGet(() -> write(distribution)));
        }
        for (LinkedDocument document : dataset.documents()) {
            order.add(document.url()
                    .flatMap(url -> Optional.ofNullable(documents.get(url)))
                    .orElseGet(() -> write(document)));
        }
        created.addAll(uploaded.values());
        created.addAll(documents.values());
        created.removeAll(atBeginning);
        held = publishing.reread(held);
        boolean isLess = retire(Holding.leftovers(held));
        reorder();
        describe();
        isLess |= retire(held.objects("resources").stream()
                .filter(resource -> atBeginning.contains(resource.text("id").orElse("")))
                .toList());
        return isLess ? publishing.reread(held) : held;
    }

    private String write(Distribution distribution) {
        Optional<Told> there =
                Holding.resource(held, distribution.key()).filter(resource -> isOf(resource, distribution));
        Told resource = there.orElse(Told.NOTHING);
        return write(resource, ResourceBody.of(distribution, resource, tools.schemas()));
    }

    /** A hosted file stays one as long as no other address takes its place. */
    private static boolean isOf(Told resource, Distribution distribution) {
        if (!ResourceReading.isHosted(resource)) {
            return true;
        }
        Optional<URI> address = ResourceRendering.address(distribution);
        return address.isEmpty() || address.equals(resource.uri("latest")) || address.equals(resource.uri("url"));
    }

    private String write(LinkedDocument document) {
        Told resource = held.objects("resources").stream()
                .filter(ResourceReading::isDocument)
                .filter(told -> ResourceReading.address(told).equals(document.url())
                        && !order.contains(told.text("id").orElse("")))
                .findFirst()
                .orElse(Told.NOTHING);
        return write(resource, ResourceBody.of(document, resource));
    }

    private String write(Told resource, Map<String, @Nullable Object> body) {
        if (resource.isEmpty()) {
            Told made = publishing
                    .api()
                    .send(Call.post("1/datasets/{}/resources/", id).json(body));
            created.add(made.text("id").orElseThrow());
            return made.text("id").orElseThrow();
        }
        String resourceId = resource.text("id").orElseThrow();
        if (!ResourceBody.isSame(body, resource)) {
            publishing
                    .api()
                    .send(Call.put("1/datasets/{}/resources/{}/", id, resourceId)
                            .json(body));
        }
        return resourceId;
    }

    /** New ones come last, in the order that is wanted; udata itself puts each on top. */
    private void reorder() {
        List<String> now = held.references("resources").stream()
                .filter(resource -> !deleted.contains(resource))
                .toList();
        List<String> then = new ArrayList<>();
        if (Holding.isDraft(held)) {
            order.stream().filter(now::contains).forEach(then::add);
            now.stream().filter(other -> !order.contains(other)).forEach(then::add);
        } else {
            now.stream().filter(other -> !created.contains(other)).forEach(then::add);
            order.stream().filter(created::contains).filter(now::contains).forEach(then::add);
        }
        if (!then.equals(now)) {
            publishing.api().send(Call.put("1/datasets/{}/resources/", id).json(then));
        }
    }

    private void describe() {
        DatasetEdit edit = edit();
        if (!edit.names().isEmpty()) {
            held = publishing.datasets().update(held, edit);
        }
    }

    /** What differs from what the portal holds: the fields that the publication has not changed are not touched. */
    private DatasetEdit edit() {
        Dataset before = Shadow.dataset(Holding.shown(held));
        Map<String, @Nullable Object> told = Rendering.of(before);
        DatasetEdit edit = DatasetEdit.none();
        boolean isWithdrawn = Holding.withdrawal(held).isPresent();
        for (Map.Entry<String, @Nullable Object> member : Rendering.of(dataset).entrySet()) {
            boolean isNotice = isWithdrawn && member.getKey().equals("description");
            if (isNotice || !Objects.equals(member.getValue(), told.get(member.getKey()))) {
                edit = edit.member(member.getKey(), member.getValue());
            }
        }
        String organization = held.reference("organization").orElse("");
        if (!dataset.contactPoints().equals(before.contactPoints())) {
            List<String> contacts = new UdataContacts(publishing.api()).ids(dataset.contactPoints(), organization);
            edit = contacts.isEmpty() ? edit : edit.contacts(contacts);
        }
        if (Holding.isDraft(held)) {
            edit = edit.asPublic();
        }
        if (isWithdrawn) {
            edit = edit.member("archived", null);
        }
        return marked(edit, organization);
    }

    private DatasetEdit marked(DatasetEdit edit, String organization) {
        Map<String, @Nullable Object> marks = new LinkedHashMap<>();
        String shadow = Shadow.of(dataset, Holding.shown(held), organization);
        marks.put(Marks.KEY, dataset.key());
        marks.put(Marks.DATASET, shadow.equals("{}") ? null : shadow);
        marks.put(Marks.DRAFT, null);
        marks.put(Marks.SENDING, null);
        marks.put(Marks.WITHDRAWN, null);
        DatasetEdit marked = edit;
        Map<String, @Nullable Object> extras = held.object("extras").members();
        for (Map.Entry<String, @Nullable Object> mark : marks.entrySet()) {
            Object value = mark.getValue();
            if (!Objects.equals(value, extras.get(mark.getKey()))) {
                marked = value == null ? marked.withoutExtra(mark.getKey()) : marked.extra(mark.getKey(), value);
            }
        }
        return marked;
    }

    /**
     * Deletes those that the dataset has no more: what a cut has left of files that nobody wants any longer, and what was
     * there at the beginning. What somebody has added meanwhile is neither and stays.
     */
    private boolean retire(List<Told> candidates) {
        List<String> gone = candidates.stream()
                .map(resource -> resource.text("id").orElse(""))
                .filter(resource -> !order.contains(resource))
                .toList();
        deleted.addAll(gone);
        gone.forEach(resource -> publishing.api().delete(Call.delete("1/datasets/{}/resources/{}/", id, resource)));
        return !gone.isEmpty();
    }
}
