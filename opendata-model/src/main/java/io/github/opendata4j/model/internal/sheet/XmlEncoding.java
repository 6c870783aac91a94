package io.github.opendata4j.model.internal.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which encoding a part of a workbook is: by its byte order mark, else as its first line states, else UTF-8. */
final class XmlEncoding {

    private static final int HEAD = 256;

    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]{0,120}?\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,40})[\"']");

    /** What the two formats allow (UTF-8, UTF-16), and what some programs write all the same. */
    private static final Map<String, Charset> KNOWN = Map.of(
            "utf-8", StandardCharsets.UTF_8,
            "utf8", StandardCharsets.UTF_8,
            "us-ascii", StandardCharsets.UTF_8,
            "ascii", StandardCharsets.UTF_8,
            "iso-8859-1", StandardCharsets.ISO_8859_1,
            "windows-1252", Charset.forName("windows-1252"));

    private XmlEncoding() {}

    /** The characters of a stream; bytes that are none in its encoding are an exception. */
    static Reader reader(InputStream in) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in, 16 << 10);
        bytes.mark(HEAD);
        byte[] head = bytes.readNBytes(HEAD);
        bytes.reset();
        return new InputStreamReader(
                bytes,
                of(head).newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Charset of(byte[] head) {
        if (head.length > 1 && (isMark(head, 0xfe, 0xff) || isMark(head, 0xff, 0xfe))) {
            return StandardCharsets.UTF_16;
        }
        Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        if (!declared.find()) {
            return StandardCharsets.UTF_8;
        }
        Charset known = KNOWN.get(declared.group(1).toLowerCase(Locale.ROOT));
        if (known == null) {
            throw WorkbookFaults.damaged();
        }
        return known;
    }

    private static boolean isMark(byte[] head, int first, int second) {
        return (head[0] & 0xff) == first && (head[1] & 0xff) == second;
    }
}
