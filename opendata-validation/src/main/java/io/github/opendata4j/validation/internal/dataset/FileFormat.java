package io.github.opendata4j.validation.internal.dataset;

import io.github.opendata4j.model.Distribution;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The format of a file, as a short word in capitals, from what the description says: its format, else its media type,
 * else the ending of its name.
 */
public final class FileFormat {

    /** Open standards that programs can use: what the law asks for (CRPA, art. L300-4). */
    private static final Set<String> OPEN = Set.of(
            "CSV",
            "TSV",
            "JSON",
            "NDJSON",
            "GEOJSON",
            "TOPOJSON",
            "JSONLD",
            "XML",
            "RDF",
            "TTL",
            "N3",
            "NT",
            "ODS",
            "XLSX",
            "KML",
            "KMZ",
            "GML",
            "GPX",
            "SHP",
            "GPKG",
            "PARQUET",
            "GTFS",
            "GTFS-RT",
            "NETEX",
            "SIRI",
            "ICS",
            "YAML",
            "TXT",
            "GEOTIFF",
            "SQLITE",
            "API",
            "WFS");

    private static final Set<String> TEXT_TABLES = Set.of("CSV", "TSV");

    /** Proprietary, or made for the eye alone. */
    private static final Set<String> CLOSED =
            Set.of("PDF", "DOC", "XLS", "PPT", "MDB", "ACCDB", "DWG", "RAR", "JPG", "JPEG", "GIF");

    private static final Map<String, String> BY_MEDIA_TYPE = Map.ofEntries(
            Map.entry("text/csv", "CSV"),
            Map.entry("text/tab-separated-values", "TSV"),
            Map.entry("application/json", "JSON"),
            Map.entry("application/geo+json", "GEOJSON"),
            Map.entry("application/ld+json", "JSONLD"),
            Map.entry("application/xml", "XML"),
            Map.entry("text/xml", "XML"),
            Map.entry("application/rdf+xml", "RDF"),
            Map.entry("text/turtle", "TTL"),
            Map.entry("application/vnd.oasis.opendocument.spreadsheet", "ODS"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX"),
            Map.entry("application/vnd.ms-excel", "XLS"),
            Map.entry("application/vnd.google-earth.kml+xml", "KML"),
            Map.entry("application/geopackage+sqlite3", "GPKG"),
            Map.entry("application/vnd.apache.parquet", "PARQUET"),
            Map.entry("application/pdf", "PDF"),
            Map.entry("application/msword", "DOC"),
            Map.entry("image/jpeg", "JPG"),
            Map.entry("text/plain", "TXT"));

    /** Pairs that say the same or nothing against each other: JSON is also the media type of GeoJSON. */
    private static final List<Set<String>> KIN = List.of(
            Set.of("JSON", "GEOJSON", "TOPOJSON", "JSONLD", "NDJSON"),
            Set.of("XML", "RDF", "KML", "GML", "GPX", "NETEX", "SIRI"),
            Set.of("TXT", "CSV", "TSV"),
            Set.of("JPG", "JPEG"),
            Set.of("CSV", "XLS")); // browsers on Windows send CSV as application/vnd.ms-excel

    private FileFormat() {}

    /**
     * The format of a distribution's file.
     *
     * @param distribution the distribution
     * @return what the description says, else what its media type or the file's name tells; empty if nothing does
     */
    public static Optional<String> of(Distribution distribution) {
        return Stream.of(stated(distribution), byMediaType(distribution), byName(distribution))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * Whether a format is a text table, which this library reads.
     *
     * @param distribution the distribution
     * @return whether its format is CSV or TSV
     */
    public static boolean isTextTable(Distribution distribution) {
        return of(distribution).filter(TEXT_TABLES::contains).isPresent();
    }

    static boolean isOpen(String format) {
        return OPEN.contains(format);
    }

    static boolean isClosed(String format) {
        return CLOSED.contains(format);
    }

    /** Whether two formats can be said of one file. */
    static boolean agree(String one, String other) {
        return one.equals(other) || KIN.stream().anyMatch(kin -> kin.contains(one) && kin.contains(other));
    }

    static Optional<String> stated(Distribution distribution) {
        return distribution.format().map(FileFormat::word).filter(word -> !word.isEmpty());
    }

    static Optional<String> byMediaType(Distribution distribution) {
        return distribution
                .mediaType()
                .map(type -> type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT))
                .map(BY_MEDIA_TYPE::get);
    }

    /** From the name of the file or the last part of the link; only if it is a format that is known. */
    static Optional<String> byName(Distribution distribution) {
        String name = distribution
                .file()
                .map(Object::toString)
                .or(() -> distribution.downloadUrl().or(distribution::accessUrl).map(URI::getPath))
                .orElse("");
        String ending = word(name.substring(name.lastIndexOf('.') + 1));
        return Optional.of(ending).filter(word -> OPEN.contains(word) || CLOSED.contains(word));
    }

    private static String word(String text) {
        String word = text.strip().toUpperCase(Locale.ROOT);
        return word.startsWith(".") ? word.substring(1) : word.replace("-LD", "LD");
    }
}
