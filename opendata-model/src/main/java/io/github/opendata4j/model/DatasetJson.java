package io.github.opendata4j.model;

import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.internal.json.JsonShapeException;
import io.github.opendata4j.model.internal.json.JsonSyntaxException;
import io.github.opendata4j.model.internal.json.JsonValue;
import io.github.opendata4j.model.report.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The JSON form of a dataset, to be written by hand with ease. The smallest useful one is
 *
 * <pre>{@code
 * {"key": "aides-tiers-lieux", "title": "Aides du Département de l'Ardèche aux tiers-lieux (appel 2018)",
 *  "publisher": {"name": "Département de l'Ardèche", "siren": "220700017"},
 *  "licence": "licence-ouverte-2.0", "frequency": "ANNUAL",
 *  "distributions": [{"title": "Aides", "file": "aides.csv", "schema": "scdl/subventions"}]}
 * }</pre>
 *
 * <p>Members have the names of the accessors of {@link Dataset} and of what it holds. What must be there: the key and
 * title of the dataset, the name of an organisation, the title of a document, and of each distribution its key or title
 * and where its data are ({@code file}, {@code accessUrl} or {@code downloadUrl}). A member that is null counts as
 * absent.
 *
 * <ul>
 *   <li>A text is a string, taken as French, or an object with one for each language: {@code {"fr": "…", "en": "…"}}.
 *   <li>{@code issued}, {@code modified} and {@code nextUpdate} are a day or a time with its offset; see
 *       {@link Moment}.
 *   <li>A term of a vocabulary is its code, or any other spelling that {@code of} takes; its code is written back.
 *   <li>{@code identifiers} are strings, or objects with {@code value} and {@code scheme}; {@code version} is a string,
 *       or an object with {@code number} and {@code notes}.
 *   <li>{@code boundingBox} is a list: west, south, east, north; {@code geometry} is GeoJSON.
 *   <li>{@code file} lies in the folder of the description or below, with {@code /} between folders on every system.
 *   <li>{@code schema} is a name, or an object with {@code name}, {@code version}, {@code url} and {@code file}.
 *   <li>{@code checksum} is written {@code sha256:9f86…}.
 *   <li>A distribution without a key gets that of its title ({@link DatasetKey#ofTitle}), never of its file, so that
 *       the file may be renamed; give it a key if the title may change. Two with the same key are refused.
 * </ul>
 *
 * <p>Nothing is lost: a member or value that is not known is kept, warned of, and written back.
 *
 * <pre>{@code
 * DatasetReading reading = DatasetJson.read(Path.of("aides.json"));
 * reading.report().findings().forEach(finding -> show(finding.message(Locale.FRENCH)));
 * Dataset dataset = reading.dataset();
 * }</pre>
 */
public final class DatasetJson {

    /** The version of the form that is written, and the only one that is read. */
    public static final int FORMAT_VERSION = 1;

    private DatasetJson() {}

    /**
     * Reads a description.
     *
     * @param description a JSON file in UTF-8; the files it names are made absolute from its folder
     * @return the dataset, and what is odd about its description
     * @throws IOException if the description can't be read; the files it names are not looked at
     * @throws MetadataException if it is no description of a dataset
     */
    public static DatasetReading read(Path description) throws IOException {
        Path absolute = description.toAbsolutePath().normalize();
        String source = description.getFileName() + ", ";
        try {
            return reading(Json.read(absolute), Objects.requireNonNullElse(absolute.getParent(), absolute));
        } catch (JsonSyntaxException e) {
            throw new MetadataException(source, "", e);
        } catch (JsonShapeException e) {
            throw new MetadataException(source, e.pointer(), e);
        }
    }

    /**
     * Reads a description that is in memory.
     *
     * @param json the description
     * @param folder from where the files that it names are made absolute; they must not leave it
     * @return the dataset, and what is odd about its description
     * @throws MetadataException if it is no description of a dataset
     */
    public static DatasetReading parse(String json, Path folder) {
        try {
            return reading(Json.parse(json), folder);
        } catch (JsonSyntaxException e) {
            throw new MetadataException("", "", e);
        } catch (JsonShapeException e) {
            throw new MetadataException("", e.pointer(), e);
        }
    }

    /**
     * Writes a description, its files as the dataset has them.
     *
     * @param dataset the dataset
     * @return its JSON, for a person to read
     */
    public static String write(Dataset dataset) {
        return Json.writePretty(new DatasetWriter(DescriptionFolder::portable).dataset(dataset));
    }

    /**
     * Writes a description that is to lie beside its files.
     *
     * @param dataset the dataset
     * @param folder where the description will lie
     * @return its JSON, for a person to read
     * @throws IllegalArgumentException if a file of the dataset lies neither in that folder nor below
     */
    public static String write(Dataset dataset, Path folder) {
        return Json.writePretty(new DatasetWriter(new DescriptionFolder(folder)::relativize).dataset(dataset));
    }

    /** {@return the rules whose findings are in {@link DatasetReading#report()}} */
    public static List<Rule> rules() {
        return Oddities.RULES.rules();
    }

    /**
     * The JSON Schema of the form, draft 2020-12, for editors and other programs. What is written always follows it;
     * the reader takes a little more, such as null for an absent member.
     *
     * @return the schema's text
     */
    public static String schema() {
        try (InputStream schema = DatasetJson.class.getResourceAsStream("dataset.schema.json")) {
            return new String(Objects.requireNonNull(schema).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DatasetReading reading(@Nullable Object document, Path folder) {
        return new DatasetReader(new DescriptionFolder(folder)).read(JsonValue.of(document));
    }
}
