package io.github.opendata4j.client.internal;

import io.github.opendata4j.model.Distribution;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What formats are called: by people, by the EU's file-type list, as media types. */
public final class Formats {
    private static final String FILE_TYPES = "http://publications.europa.eu/resource/authority/file-type/";
    private static final String MEDIA_TYPES = "http://www.iana.org/assignments/media-types/";

    /** Format, its code in the file-type list (absent where it has none), its media type. */
    private static final String TABLE = """
            CSV CSV text/csv
            TSV TSV text/tab-separated-values
            JSON JSON application/json
            GEOJSON GEOJSON application/geo+json
            JSONLD JSON_LD application/ld+json
            XML XML application/xml
            RDF RDF_XML application/rdf+xml
            TTL RDF_TURTLE text/turtle
            XLS XLS application/vnd.ms-excel
            XLSX XLSX application/vnd.openxmlformats-officedocument.spreadsheetml.sheet
            ODS ODS application/vnd.oasis.opendocument.spreadsheet
            ODT ODT application/vnd.oasis.opendocument.text
            DOC DOC application/msword
            DOCX DOCX application/vnd.openxmlformats-officedocument.wordprocessingml.document
            GPKG GPKG application/geopackage+sqlite3
            KML KML application/vnd.google-earth.kml+xml
            KMZ KMZ application/vnd.google-earth.kmz
            GML GML application/gml+xml
            NETCDF NETCDF application/netcdf
            ICS ICS text/calendar
            RSS RSS application/rss+xml
            PDF PDF application/pdf
            HTML HTML text/html
            TXT TXT text/plain
            PNG PNG image/png
            TIFF TIFF image/tiff
            ZIP ZIP application/zip
            GZIP GZIP application/gzip
            SHP SHP -
            GTFS GTFS application/zip
            PARQUET - application/vnd.apache.parquet
            """;

    private static final Map<String, String[]> KNOWN = known();

    private Formats() {}

    /**
     * The format of a distribution.
     *
     * @param distribution a file or link
     * @return such as {@code CSV}: what it says itself, else its media type's, else the extension of its file
     */
    public static Optional<String> of(Distribution distribution) {
        return distribution
                .format()
                .map(format -> format.strip().toUpperCase(Locale.ROOT))
                .or(() -> distribution.mediaType().flatMap(Formats::ofMediaType))
                .or(() -> distribution.file().flatMap(Formats::extension));
    }

    /**
     * The format as the EU's list names it, which DCAT-AP wants.
     *
     * @param format such as {@code CSV}
     * @return its address in that list; empty if it is none of those that are known here
     */
    public static Optional<URI> fileType(String format) {
        return column(format, 1).map(code -> URI.create(FILE_TYPES + code));
    }

    /**
     * The media type of a distribution.
     *
     * @param distribution a file or link
     * @return such as {@code text/csv}: what it says itself, else that of its format
     */
    public static Optional<String> mediaType(Distribution distribution) {
        return distribution.mediaType().or(() -> of(distribution).flatMap(format -> column(format, 2)));
    }

    /**
     * A media type as IANA's registry names it, which DCAT-AP wants.
     *
     * @param mediaType such as {@code text/csv}; parameters are left out
     * @return its address in that registry; empty if it has no form of a media type
     */
    public static Optional<URI> mediaTypeUri(String mediaType) {
        String bare = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return bare.matches("[a-z0-9]+/[a-z0-9.+_-]+") ? Optional.of(URI.create(MEDIA_TYPES + bare)) : Optional.empty();
    }

    /**
     * Says whether a format is a text table.
     *
     * @param format such as {@code CSV}
     * @return whether it is CSV or a relative of it
     */
    public static boolean isTextTable(String format) {
        return format.equals("CSV") || format.equals("TSV");
    }

    /**
     * Says whether rows can be read from files of a format.
     *
     * @param format such as {@code XLSX}
     * @return whether it is a text table or a workbook
     */
    public static boolean isTable(String format) {
        return isTextTable(format) || format.equals("XLSX") || format.equals("XLS") || format.equals("ODS");
    }

    private static Optional<String> ofMediaType(String mediaType) {
        return KNOWN.values().stream()
                .filter(row -> row[2].equalsIgnoreCase(mediaType))
                .map(row -> row[0])
                .findFirst();
    }

    private static Optional<String> extension(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String extension = name.substring(dot + 1).toUpperCase(Locale.ROOT);
        return dot > 0 && KNOWN.containsKey(extension) ? Optional.of(extension) : Optional.empty();
    }

    private static Optional<String> column(String format, int column) {
        return Optional.ofNullable(KNOWN.get(
                        format.toUpperCase(Locale.ROOT).replace("-", "").replace("_", "")))
                .map(row -> row[column])
                .filter(cell -> !cell.equals("-"));
    }

    private static Map<String, String[]> known() {
        Map<String, String[]> rows = new HashMap<>();
        TABLE.lines().map(line -> line.split(" ")).forEach(row -> rows.put(row[0], row));
        return rows;
    }
}
