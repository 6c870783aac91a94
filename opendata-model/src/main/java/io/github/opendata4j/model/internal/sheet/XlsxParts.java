package io.github.opendata4j.model.internal.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the parts of an XLSX workbook are, and how they are opened. */
final class XlsxParts {

    /** The namespaces of ECMA-376, transitional and strict; names of the main one have no prefix here. */
    static final Map<String, String> PREFIXES = Map.of(
            "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "",
            "http://purl.oclc.org/ooxml/spreadsheetml/main", "",
            "http://schemas.openxmlformats.org/package/2006/relationships", "",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r",
            "http://purl.oclc.org/ooxml/officeDocument/relationships", "r");

    private static final String FOLDER = "xl/";
    private static final int MOST_RELATIONS = 10_000;

    private final WorkbookParts zip;

    /** What the workbook part refers to, by identifier. */
    private final Map<String, Target> targets = new HashMap<>();

    private record Target(String type, String path) {}

    XlsxParts(WorkbookParts zip) throws IOException {
        this.zip = zip;
        String relations = FOLDER + "_rels/workbook.xml.rels";
        if (zip.has(relations)) {
            try (InputStream in = zip.open(relations)) {
                readRelations(new XmlReader(in, PREFIXES));
            }
        }
    }

    private void readRelations(XmlReader xml) throws IOException {
        while (xml.next() != XmlReader.EOF) {
            boolean inside = !xml.attribute("TargetMode", "").equals("External");
            if (xml.isStart("Relationship") && inside) { // nothing outside the file is ever read
                String type = xml.attribute("Type", "");
                String target = xml.attribute("Target", "");
                String path = target.startsWith("/") ? target.substring(1) : FOLDER + target;
                targets.put(xml.attribute("Id", ""), new Target(type.substring(type.lastIndexOf('/') + 1), path));
                if (targets.size() > MOST_RELATIONS) {
                    throw WorkbookFaults.unsafe(MOST_RELATIONS);
                }
            }
        }
    }

    /** The path of the worksheet with this identifier; empty if it is a sheet of another kind, such as a chart. */
    Optional<String> worksheet(String id) {
        return Optional.ofNullable(targets.get(id))
                .filter(target -> target.type().equals("worksheet"))
                .map(Target::path);
    }

    /** The part of a type that there is one of, such as {@code styles}. */
    Optional<String> only(String type) {
        return targets.values().stream()
                .filter(target -> target.type().equals(type))
                .map(Target::path)
                .filter(zip::has)
                .findFirst();
    }

    /** Opens a part; closing the reader closes it. */
    XmlReader open(String path) throws IOException {
        InputStream in = zip.open(path);
        try {
            return new XmlReader(in, PREFIXES);
        } catch (IOException | RuntimeException e) {
            try (in) {
                throw e; // nobody else can close it
            }
        }
    }
}
