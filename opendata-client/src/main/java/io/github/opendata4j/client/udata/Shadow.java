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

    private static final Set<String> APART_OF_FILES =
            Set.of("key", DatasetTree.FILE, "byteSize", "checksum", "accessUrl", "downloadUrl");
    private static final Set<String> APART_OF_LINKS = Set.of("key", DatasetTree.FILE);
    private static final String NOWHERE = "https://example.org/";

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
     * @param held the dataset as the portal holds it; nothing before it is created
     * @param organization the identifier of the organisation that it belongs to
     */
    static String of(Dataset dataset, Told held, String organization) {
        Map<String, @Nullable Object> body = Rendering.asTold(dataset);
        Map<String, @Nullable Object> alone = DatasetTree.of(Reading.dataset(Told.of(body)));
        Map<String, @Nullable Object> there = DatasetTree.of(Reading.dataset(over(held, body)));
        Map<String, @Nullable Object> out = differences(DatasetTree.of(dataset), alone, there, APART);
        if (out.containsKey(PUBLISHER)) {
            out.put(ORGANIZATION, organization);
        }
        return Json.write(out);
    }

    /**
     * What has to be left in the extras for a distribution.
     *
     * @param distribution the distribution as it shall be read back
     * @param held the resource as the portal holds it; nothing before it is created. A hosted one has its file by then
     * @param unsent its members that the portal can't be told
     */
    static String of(Distribution distribution, Told held, Set<String> unsent) {
        boolean isFile = ResourceReading.isHosted(held);
        Map<String, @Nullable Object> wanted = tree(distribution);
        Map<String, @Nullable Object> body =
                isFile ? ResourceRendering.hosted(distribution) : ResourceRendering.remote(distribution);
        body.keySet().removeAll(unsent);
        Told alone = isFile ? over(Told.of(Map.of("filetype", "file", "url", NOWHERE)), body) : Told.of(body);
        Map<String, @Nullable Object> out =
                differences(wanted, shown(alone), shown(over(held, body)), isFile ? APART_OF_FILES : APART_OF_LINKS);
        out.computeIfPresent(DatasetTree.SCHEMA, (name, schema) -> DatasetTree.withoutFile(schema));
        if (!unsent.isEmpty()) {
            out.put(UNSENT, List.copyOf(unsent));
        }
        return Json.write(out);
    }

    private static Told over(Told held, Map<String, @Nullable Object> body) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>(held.members());
        members.putAll(body);
        return Told.of(members);
    }

    private static Map<String, @Nullable Object> shown(Told resource) {
        return ResourceReading.of(List.of(resource)).distributions().stream()
                .findFirst()
                .map(Shadow::tree)
                .orElseGet(LinkedHashMap::new);
    }

    /**
     * The members that the portal will not tell as they are wanted, with null for those that it will tell only for want of
     * anything to say. What it tells by itself, such as the date of creation, is no difference where nothing else is wanted.
     */
    private static Map<String, @Nullable Object> differences(
            Map<String, @Nullable Object> wanted,
            Map<String, @Nullable Object> alone,
            Map<String, @Nullable Object> there,
            Set<String> apart) {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        wanted.forEach((name, value) -> {
            if (!apart.contains(name) && !Objects.equals(value, there.get(name))) {
                out.put(name, value);
            }
        });
        alone.keySet().forEach(name -> {
            if (!apart.contains(name) && !wanted.containsKey(name)) {
                out.put(name, null);
            }
        });
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
        Map<String, @Nullable Object> before = DatasetTree.of(shown);
        Map<String, @Nullable Object> after =
                DatasetTree.of(Reading.dataset(over(told, Rendering.asTold(wanted.get()))));
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
        Map<String, @Nullable Object> body =
                isFile ? ResourceRendering.hosted(wanted.get()) : ResourceRendering.remote(wanted.get());
        Map<String, @Nullable Object> after = shown(over(resource, body));
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
