package io.github.opendata4j.client.internal;

import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.DatasetJson;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.LinkedDocument;
import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.internal.json.JsonValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A dataset as plain JSON values, in which members can be compared, replaced and laid over each other without knowing
 * them all: what a later version adds to datasets is published as well. Files stand in it by their absolute path.
 */
public final class DatasetTree {
    /** The member that holds the distributions. */
    public static final String DISTRIBUTIONS = "distributions";

    /** The member that holds the linked documents. */
    public static final String DOCUMENTS = "documents";

    /** The member of a distribution that says which schema it follows. */
    public static final String SCHEMA = "schema";

    /** The member of a distribution, a linked document or a schema that names its local file. */
    public static final String FILE = "file";

    /** Stands for a file while a tree is read as a description, which may not name files from elsewhere. */
    private static final String SOMEWHERE = "file";

    private DatasetTree() {}

    /**
     * Takes a dataset apart.
     *
     * @param dataset the dataset
     * @return a copy whose own members may be changed
     */
    public static Map<String, @Nullable Object> of(Dataset dataset) {
        return copy(Json.parse(DatasetJson.write(dataset)));
    }

    /**
     * Puts a dataset together.
     *
     * @param tree what {@link #of} gives
     * @return the dataset
     */
    public static Dataset toDataset(@Nullable Object tree) {
        Map<String, @Nullable Object> members = copy(tree);
        List<Map<String, @Nullable Object>> distributions = items(members, DISTRIBUTIONS);
        List<Map<String, @Nullable Object>> documents = items(members, DOCUMENTS);
        hideFiles(members);
        Dataset dataset = DatasetJson.parse(Json.write(members), Path.of("")).dataset();
        List<Distribution> restoredDistributions = new ArrayList<>();
        for (int i = 0; i < distributions.size(); i++) {
            restoredDistributions.add(restore(dataset.distributions().get(i), distributions.get(i)));
        }
        List<LinkedDocument> restoredDocuments = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            restoredDocuments.add(restore(dataset.documents().get(i), documents.get(i)));
        }
        return dataset.toBuilder()
                .distributions(restoredDistributions)
                .documents(restoredDocuments)
                .build();
    }

    /**
     * Copies an object.
     *
     * @param object a JSON object
     * @return its members, to be changed
     */
    public static Map<String, @Nullable Object> copy(@Nullable Object object) {
        return new LinkedHashMap<>(JsonValue.of(object).without(List.of()));
    }

    /**
     * Copies the distributions of a dataset.
     *
     * @param tree what {@link #of} gives
     * @return each by its key, to be changed
     */
    public static Map<String, Map<String, @Nullable Object>> distributions(Map<String, @Nullable Object> tree) {
        Map<String, Map<String, @Nullable Object>> byKey = new LinkedHashMap<>();
        items(tree, DISTRIBUTIONS).forEach(item -> byKey.put(String.valueOf(item.get("key")), item));
        return byKey;
    }

    /**
     * Copies a list of objects.
     *
     * @param tree what {@link #of} gives
     * @param member the member that holds the list
     * @return each object, to be changed; none if there is no such member
     */
    public static List<Map<String, @Nullable Object>> items(Map<String, @Nullable Object> tree, String member) {
        List<Map<String, @Nullable Object>> items = new ArrayList<>();
        Object list = tree.get(member);
        if (list != null) {
            JsonValue.of(list).items().forEach(item -> items.add(copy(item.raw())));
        }
        return items;
    }

    /**
     * Puts distributions in the place of those of a dataset.
     *
     * @param tree what {@link #of} gives; changed
     * @param byKey what {@link #distributions} gives
     */
    public static void putDistributions(
            Map<String, @Nullable Object> tree, Map<String, Map<String, @Nullable Object>> byKey) {
        tree.put(DISTRIBUTIONS, new ArrayList<>(byKey.values()));
    }

    private static void hideFiles(Map<String, @Nullable Object> tree) {
        for (String member : List.of(DISTRIBUTIONS, DOCUMENTS)) {
            if (tree.containsKey(member)) {
                List<Map<String, @Nullable Object>> items = items(tree, member);
                items.forEach(item -> {
                    item.computeIfPresent(FILE, (name, path) -> SOMEWHERE);
                    item.computeIfPresent(SCHEMA, (name, schema) -> withoutFile(schema));
                });
                tree.put(member, items);
            }
        }
    }

    /**
     * Takes the local file out of a reference to a schema.
     *
     * @param schema the member of a distribution: a name or an object
     * @return what the member is without it
     */
    public static Object withoutFile(Object schema) {
        if (!(schema instanceof Map<?, ?>)) {
            return schema;
        }
        Map<String, @Nullable Object> members = copy(schema);
        members.remove(FILE);
        Object name = members.get("name");
        return members.size() == 1 && name != null ? name : members;
    }

    private static Distribution restore(Distribution distribution, Map<String, @Nullable Object> members) {
        var builder = distribution.toBuilder();
        if (members.get(FILE) instanceof String file) {
            builder.file(Path.of(file));
        }
        if (members.get(SCHEMA) instanceof Map<?, ?> schema && schema.get(FILE) instanceof String file) {
            distribution
                    .schema()
                    .map(reference -> reference.withFile(Path.of(file)))
                    .ifPresent(builder::conformsTo);
        }
        return builder.build();
    }

    private static LinkedDocument restore(LinkedDocument document, Map<String, @Nullable Object> members) {
        return members.get(FILE) instanceof String file
                ? document.toBuilder().file(Path.of(file)).build()
                : document;
    }
}
