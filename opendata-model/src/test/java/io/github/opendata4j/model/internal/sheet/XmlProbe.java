package io.github.opendata4j.model.internal.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the reader of XML says of a document, piece by piece. */
final class XmlProbe {

    private final InputStream in;

    XmlProbe(byte[] document) {
        this(new ByteArrayInputStream(document));
    }

    XmlProbe(InputStream in) {
        this.in = in;
    }

    /** Each tag as {@code <name} or {@code >name}, each text as it is, in one piece. */
    List<String> readAll() throws IOException {
        return readAll(Map.of());
    }

    List<String> readAll(Map<String, String> prefixes, String... attributes) throws IOException {
        List<String> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        try (XmlReader xml = new XmlReader(in, prefixes)) {
            for (int kind = xml.next(); kind != XmlReader.EOF; kind = xml.next()) {
                if (kind == XmlReader.TEXT) {
                    xml.appendText(text, Integer.MAX_VALUE);
                    continue;
                }
                if (text.length() > 0) {
                    pieces.add(text.toString());
                    text.setLength(0);
                }
                StringBuilder tag = new StringBuilder((kind == XmlReader.START ? "<" : ">") + xml.name());
                for (String attribute : kind == XmlReader.START ? attributes : new String[0]) {
                    String value = xml.find(attribute);
                    tag.append(value == null ? "" : " " + attribute + "=" + value);
                }
                pieces.add(tag.toString());
            }
        }
        return pieces;
    }
}
