package io.github.opendata4j.client.directory;

import io.github.opendata4j.client.Withdrawal;
import io.github.opendata4j.client.internal.Formats;
import io.github.opendata4j.client.internal.Members;
import io.github.opendata4j.model.ContactPoint;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.DatasetJson;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.Organization;
import io.github.opendata4j.model.SchemaReference;
import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.licence.Licence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes a dataset as a data package: version 2, with what version 1 wants as well. The whole dataset, in this
 * library's own form, stands under {@value #OWN}.
 */
final class DataPackageWriter {
    /** The member that is ours; a folder whose data package lacks it belongs to somebody else. */
    static final String OWN = "opendata4j";

    /** The member of ours that makes a data package a tombstone. */
    static final String WITHDRAWN = "withdrawn";

    /** The version of what stands under {@link #OWN}. */
    static final int FORMAT_VERSION = 1;

    /** Members of a resource that are found in the file itself, and kept as long as the file stays. */
    static final List<String> FOUND_IN_FILE = List.of("encoding", "dialect", "schema");

    private final Path folder;

    /** Writes into a folder, which all files of a dataset are in. */
    DataPackageWriter(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes a data package.
     *
     * @param dataset the dataset as it was described, each file by its path in the folder
     * @param dates when it was published
     * @param found what was found in the file of each distribution
     * @return JSON
     */
    String write(Dataset dataset, DatasetFolder.Dates dates, Function<Distribution, Map<String, Object>> found) {
        Members members = new Members()
                .put("$schema", "https://datapackage.org/profiles/2.0/datapackage.json")
                .put("profile", "data-package")
                .put("name", dataset.key())
                .put("title", dataset.title())
                .putIfAny("description", dataset.description())
                .putIfAny("homepage", dataset.landingPage())
                .put("created", dates.created())
                .putIfAny("keywords", dataset.keywords())
                .putIfAny("licenses", licences(dataset.licence()))
                .putIfAny("contributors", contributors(dataset))
                .put("resources", resources(dataset, found))
                .put(OWN, own(dataset, dates));
        return Json.writePretty(members.toMap());
    }

    /**
     * Writes what stands in the place of a dataset whose files are gone. It has no resources, which a data package must
     * have, so that it doesn't say that it is one.
     *
     * @param dataset the dataset without its files
     * @param dates when it was published, and withdrawn
     * @param withdrawal since when and why
     * @return JSON
     */
    String writeTombstone(Dataset dataset, DatasetFolder.Dates dates, Withdrawal withdrawal) {
        Map<String, Object> own = new LinkedHashMap<>(own(dataset, dates));
        own.put(
                WITHDRAWN,
                new Members()
                        .put("since", withdrawal.since())
                        .put("reason", withdrawal.reason())
                        .toMap());
        return Json.writePretty(new Members()
                .put("name", dataset.key())
                .put("title", dataset.title())
                .putIfAny("description", dataset.description())
                .put("status", "withdrawn")
                .put("created", dates.created())
                .putIfAny("contributors", contributors(dataset))
                .put("resources", List.of())
                .put(OWN, own)
                .toMap());
    }

    private static List<Object> resources(Dataset dataset, Function<Distribution, Map<String, Object>> found) {
        List<Object> resources = new ArrayList<>();
        for (Distribution distribution : dataset.distributions()) {
            resources.add(resource(distribution, found.apply(distribution)));
        }
        return resources;
    }

    private static Map<String, Object> resource(Distribution distribution, Map<String, Object> found) {
        Members members = new Members()
                .put("name", distribution.key())
                .put("profile", "data-resource")
                .putIfAny("title", distribution.title())
                .putIfAny("description", distribution.description())
                .put("path", path(distribution))
                .putIfAny("format", Formats.of(distribution).map(format -> format.toLowerCase(Locale.ROOT)))
                .putIfAny("mediatype", Formats.mediaType(distribution))
                .putIfAny("licenses", licences(distribution.licence()));
        distribution.byteSize().ifPresent(bytes -> members.put("bytes", bytes));
        members.putIfAny("hash", distribution.checksum());
        FOUND_IN_FILE.forEach(member -> members.putIfAny(member, Optional.ofNullable(found.get(member))));
        return members.toMap();
    }

    private static String path(Distribution distribution) {
        return distribution
                .file()
                .map(DataPackageWriter::name)
                .or(() -> distribution.downloadUrl().or(distribution::accessUrl).map(Object::toString))
                .orElse("");
    }

    private static List<Object> licences(Optional<Licence> licence) {
        return licence.filter(Licence::isSpecified)
                .map(known -> List.<Object>of(new Members()
                        .put("name", known.spdx().orElse(known.id()))
                        .putIfAny("path", known.uri())
                        .put("title", known.title())
                        .toMap()))
                .orElse(List.of());
    }

    private static List<Object> contributors(Dataset dataset) {
        List<Object> contributors = new ArrayList<>();
        dataset.publisher().map(DataPackageWriter::publisher).ifPresent(contributors::add);
        dataset.contactPoints().stream().map(DataPackageWriter::contact).forEach(contributors::add);
        return contributors;
    }

    private static Object publisher(Organization publisher) {
        return new Members()
                .put("title", publisher.name())
                .putIfAny("path", publisher.homepage())
                .put("role", "publisher")
                .put("roles", List.of("publisher"))
                .toMap();
    }

    private static Object contact(ContactPoint contact) {
        return new Members()
                .put("title", contact.name().or(contact::email).orElse("contact"))
                .putIfAny("path", contact.uri())
                .putIfAny("email", contact.email())
                .put("role", "contributor")
                .put("roles", List.of("contact"))
                .toMap();
    }

    private Map<String, Object> own(Dataset dataset, DatasetFolder.Dates dates) {
        Members files = new Members();
        dates.files().forEach(files::put);
        return new Members()
                .put("formatVersion", FORMAT_VERSION)
                .put("created", dates.created())
                .put("changed", dates.changed())
                .put("filesChanged", files.toMap())
                .put("dataset", tree(dataset))
                .toMap();
    }

    /** The dataset as a description that lies beside its files, without paths of whoever published it. */
    private Object tree(Dataset dataset) {
        List<Distribution> distributions = dataset.distributions().stream()
                .map(DataPackageWriter::withoutSchemaFile)
                .toList();
        Dataset bare = dataset.toBuilder().distributions(distributions).build();
        return Objects.requireNonNull(Json.parse(DatasetJson.write(bare, folder)));
    }

    private static Distribution withoutSchemaFile(Distribution distribution) {
        return distribution
                .schema()
                .map(schema ->
                        distribution.toBuilder().conformsTo(withoutFile(schema)).build())
                .orElse(distribution);
    }

    private static SchemaReference withoutFile(SchemaReference schema) {
        SchemaReference bare = SchemaReference.of(schema.name());
        SchemaReference versioned = schema.version().map(bare::withVersion).orElse(bare);
        return schema.url().map(versioned::withUrl).orElse(versioned);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
