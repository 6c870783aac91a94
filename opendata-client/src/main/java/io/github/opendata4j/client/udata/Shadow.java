package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.internal.DatasetTree;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What udata has no field for, or shows in another form: a title in two languages, keywords with accents, the day of
 * publication. A publication leaves it in the extras as a text, member by member of the dataset's JSON form.
 *
 * <p>A member counts as long as the portal still shows what that member becomes there. Where an officer has edited the
 * field since, what the portal shows is what holds.
 */
final class Shadow {
    /** Beside members of datasets: the organisation that the portal names in the place of the publisher. */
    private static final String ORGANIZATION = "@organization";

    /** Beside members of distributions: those that the portal could not be told at all, such as an unknown schema. */
    private static final String UNSENT = "@unsent";

    private static final String PUBLISHER = "publisher";

    /** What is known without a shadow, or isn't the shadow's to say. */
    private static final Set<String> APART =
            Set.of("formatVersion", "key", DatasetTree.DISTRIBUTIONS, DatasetTree.DOCUMENTS);

    private static final Set<String> APART_OF_FILES = Set.of("key", DatasetTree.FILE, "byteSize", "checksum");
    private static final Set<String> APART_OF_LINKS = Set.of("key", DatasetTree.FILE);

    private Shadow() {}

    /** A text that a mark holds; nothing where somebody has made something else of it. */
    static Told parse(String text) {
        try {
            return Told.of(Json.parse(text));
        } catch (OpenDataException | IllegalArgumentException e) {
            return Told.NOTHING;
        }
    }

    /**
     * What has to be left in the extras for a dataset.
     *
     * @param dataset the dataset as it shall be read back
     * @param organization the identifier of the organisation that it belongs to; empty if a person's
     */
    static String of(Dataset dataset, String organization) {
        Map<String, @Nullable Object> wanted = DatasetTree.of(dataset);
        Map<String, @Nullable Object> shown =
                DatasetTree.of(Reading.dataset(Told.of(withId(Rendering.asTold(dataset), dataset.key()))));
        Map<String, @Nullable Object> out = differences(wanted, shown, APART);
        if (out.containsKey(PUBLISHER)) {
            out.put(ORGANIZATION, organization);
        }
        return Json.write(out);
    }

    /**
     * What has to be left in the extras for a distribution.
     *
     * @param distribution the distribution as it shall be read back
     * @param unsent its members that the portal can't be told
     */
    static String of(Distribution distribution, Set<String> unsent) {
        boolean isFile = distribution.file().isPresent();
        Map<String, @Nullable Object> wanted = tree(distribution);
        Map<String, @Nullable Object> body =
                isFile ? ResourceRendering.hosted(distribution) : ResourceRendering.remote(distribution);
        Map<String, @Nullable Object> resource = new LinkedHashMap<>(body);
        if (isFile) {
            resource.put("url", "https://example.org/");
        }
        Map<String, @Nullable Object> shown = ResourceReading.of(List.of(Told.of(resource))).distributions().stream()
                .findFirst()
                .map(Shadow::tree)
                .orElse(new LinkedHashMap<>());
        Map<String, @Nullable Object> out = differences(wanted, shown, isFile ? APART_OF_FILES : APART_OF_LINKS);
        if (isFile) {
            out.keySet().removeAll(Set.of("accessUrl", "downloadUrl"));
        }
        unsent.forEach(name -> out.put(name, wanted.get(name)));
        out.computeIfPresent(DatasetTree.SCHEMA, (name, schema) -> DatasetTree.withoutFile(schema));
        if (!unsent.isEmpty()) {
            out.put(UNSENT, List.copyOf(unsent));
        }
        return Json.write(out);
    }

    private static Map<String, @Nullable Object> withId(Map<String, @Nullable Object> body, String id) {
        body.put("id", id);
        return body;
    }

    private static Map<String, @Nullable Object> differences(
            Map<String, @Nullable Object> wanted, Map<String, @Nullable Object> shown, Set<String> apart) {
        Set<String> names = new TreeSet<>(wanted.keySet());
        names.addAll(shown.keySet());
        names.removeAll(apart);
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        for (String name : names) {
            if (!Objects.equals(wanted.get(name), shown.get(name))) {
                out.put(name, wanted.get(name));
            }
        }
        return out;
    }

    /** A dataset as the portal tells it, with what its shadows say where they count. */
    static Dataset dataset(Told told) {
        Dataset shown = Reading.dataset(told);
        Map<String, @Nullable Object> tree = DatasetTree.of(shown);
        boolean isShadowed = overlay(told, shown, tree);
        Map<String, Told> resources = byKey(told);
        List<Object> items = new ArrayList<>();
        for (Map<String, @Nullable Object> item : DatasetTree.items(tree, DatasetTree.DISTRIBUTIONS)) {
            Told resource = resources.getOrDefault(String.valueOf(item.get("key")), Told.NOTHING);
            isShadowed |= overlay(resource, item, tree);
            items.add(item);
        }
        if (!isShadowed) {
            return shown;
        }
        tree.put(DatasetTree.DISTRIBUTIONS, items);
        return attempt(tree).orElse(shown);
    }

    private static Map<String, Told> byKey(Told told) {
        Map<String, Told> resources = new LinkedHashMap<>();
        told.objects("resources").stream()
                .filter(resource -> !ResourceReading.isDocument(resource))
                .forEach(resource -> resources.putIfAbsent(ResourceReading.key(resource), resource));
        return resources;
    }

    private static boolean overlay(Told told, Dataset shown, Map<String, @Nullable Object> tree) {
        Told shadow = parse(told.object("extras").text(Marks.DATASET).orElse("{}"));
        Map<String, @Nullable Object> said = new LinkedHashMap<>(shadow.members());
        said.keySet().removeAll(APART);
        Object organization = said.remove(ORGANIZATION);
        if (!told.object("organization").text("id").orElse("").equals(organization)) {
            said.remove(PUBLISHER);
        }
        Map<String, @Nullable Object> candidate = lay(said, new LinkedHashMap<>(tree));
        Optional<Dataset> wanted = said.isEmpty() ? Optional.empty() : attempt(candidate);
        if (wanted.isEmpty()) {
            return false;
        }
        Map<String, @Nullable Object> body = new LinkedHashMap<>(told.members());
        body.putAll(Rendering.asTold(wanted.get()));
        Map<String, @Nullable Object> before = DatasetTree.of(shown);
        Map<String, @Nullable Object> after = DatasetTree.of(Reading.dataset(Told.of(body)));
        said.keySet().removeIf(name -> !Objects.equals(before.get(name), after.get(name)));
        lay(said, tree);
        return !said.isEmpty();
    }

    private static boolean overlay(
            Told resource, Map<String, @Nullable Object> item, Map<String, @Nullable Object> datasetTree) {
        Told shadow = parse(resource.object("extras").text(Marks.DISTRIBUTION).orElse("{}"));
        boolean isFile = ResourceReading.isHosted(resource);
        Map<String, @Nullable Object> said = new LinkedHashMap<>(shadow.members());
        said.keySet().removeAll(isFile ? APART_OF_FILES : APART_OF_LINKS);
        List<String> unsent = shadow.references(UNSENT);
        said.remove(UNSENT);
        if (said.isEmpty()) {
            return false;
        }
        Map<String, @Nullable Object> only = new LinkedHashMap<>(datasetTree);
        only.put(DatasetTree.DISTRIBUTIONS, List.of(lay(said, new LinkedHashMap<>(item))));
        Optional<Distribution> wanted =
                attempt(only).map(dataset -> dataset.distributions().get(0));
        if (wanted.isEmpty()) {
            return false;
        }
        Map<String, @Nullable Object> body = new LinkedHashMap<>(resource.members());
        body.putAll(isFile ? ResourceRendering.hosted(wanted.get()) : ResourceRendering.remote(wanted.get()));
        Map<String, @Nullable Object> after = ResourceReading.of(List.of(Told.of(body))).distributions().stream()
                .findFirst()
                .map(Shadow::tree)
                .orElse(Map.of());
        said.keySet()
                .removeIf(name -> unsent.contains(name)
                        ? item.get(name) != null
                        : !Objects.equals(item.get(name), after.get(name)));
        lay(said, item);
        return !said.isEmpty();
    }

    /** Members that are null are taken out: there was nothing of it, and the portal shows something for want of it. */
    private static Map<String, @Nullable Object> lay(
            Map<String, @Nullable Object> said, Map<String, @Nullable Object> over) {
        said.forEach((name, value) -> {
            if (value == null) {
                over.remove(name);
            } else {
                over.put(name, value);
            }
        });
        return over;
    }

    private static Optional<Dataset> attempt(Map<String, @Nullable Object> tree) {
        try {
            return Optional.of(DatasetTree.toDataset(tree));
        } catch (OpenDataException | IllegalArgumentException e) {
            return Optional.empty(); // somebody has edited the mark
        }
    }

    private static Map<String, @Nullable Object> tree(Distribution distribution) {
        Dataset dataset = Dataset.builder("one", "One")
                .distributions(List.of(distribution))
                .build();
        return DatasetTree.items(DatasetTree.of(dataset), DatasetTree.DISTRIBUTIONS)
                .get(0);
    }
}
