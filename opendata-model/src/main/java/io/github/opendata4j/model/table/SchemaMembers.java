package io.github.opendata4j.model.table;

import io.github.opendata4j.model.SchemaReference;
import io.github.opendata4j.model.internal.text.Bilingual;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From the members of a schema to what {@link TableSchema} shows of them. */
final class SchemaMembers {

    private static final String UNNAMED = "schema";

    private static final Set<String> USUAL_FILES = Set.of("schema", "tableschema", "table-schema", "table_schema");

    private SchemaMembers() {}

    /** As the schema says; else what tells most of it: the name of its file, unless all schemas are called so, or its title. */
    static String name(Descriptor json, @Nullable Path file) {
        String name = json.prose("name").orElse("");
        if (!name.isBlank()) {
            return name;
        }
        String ofFile = nameOf(file);
        String title = json.prose("title").orElse("").strip();
        boolean saysNothing = ofFile.isBlank() || USUAL_FILES.contains(ofFile.toLowerCase(Locale.ROOT));
        if (saysNothing && !title.isEmpty()) {
            return title;
        }
        return ofFile.isBlank() ? UNNAMED : ofFile;
    }

    private static String nameOf(@Nullable Path file) {
        Path last = file == null ? null : file.getFileName();
        return last == null ? "" : last.toString().replaceFirst("(\\.schema)?\\.json$", "");
    }

    static SchemaReference reference(Descriptor json, @Nullable Path file) {
        SchemaReference reference = SchemaReference.of(name(json, file));
        Optional<String> version = json.prose("version");
        reference = version.isPresent() ? reference.withVersion(version.get()) : reference;
        Optional<URI> address = address(json);
        reference = address.isPresent() ? reference.withUrl(address.get()) : reference;
        return file == null ? reference : reference.withFile(file);
    }

    private static Optional<URI> address(Descriptor json) {
        try {
            URI uri = new URI(json.prose("path").orElse(""));
            return uri.isAbsolute() ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty(); // a schema may write there what it likes
        }
    }

    static List<Field> fields(Descriptor json) {
        FieldType typeIfAbsent = isVersion2(json) ? new FieldType.AnyType() : new FieldType.StringType("default");
        List<Field> fields = new ArrayList<>();
        for (Descriptor field : json.objects("fields")) {
            fields.add(Field.read(field, typeIfAbsent));
        }
        if (fields.isEmpty()) {
            throw json.wrong(
                    "fields",
                    Bilingual.text(
                            "la liste des champs, par exemple [{\"name\": \"nom\", \"type\": \"string\"}]",
                            "the list of fields, such as [{\"name\": \"nom\", \"type\": \"string\"}]"));
        }
        return List.copyOf(fields);
    }

    static List<CustomCheck> customChecks(Descriptor json) {
        List<CustomCheck> checks = new ArrayList<>();
        for (Descriptor check : json.objects("custom_checks")) {
            checks.add(CustomCheck.read(check));
        }
        return List.copyOf(checks);
    }

    /** Version 1 is the default: only a profile of version 2 says otherwise. */
    private static boolean isVersion2(Descriptor json) {
        return json.prose("$schema").orElse("").contains("/2.");
    }

    static Optional<FieldsMatch> fieldsMatch(Descriptor json) {
        List<String> words = json.texts("fieldsMatch"); // the official profile wrongly asks for a list
        if (words.isEmpty()) {
            return isVersion2(json) ? Optional.of(FieldsMatch.EXACT) : Optional.empty();
        }
        return Optional.of(Arrays.stream(FieldsMatch.values())
                .filter(match -> words.equals(List.of(match.json())))
                .findFirst()
                .orElseThrow(() -> json.wrong(
                        "fieldsMatch",
                        Bilingual.text(
                                "exact, equal, subset, superset ou partial",
                                "exact, equal, subset, superset or partial"))));
    }
}
