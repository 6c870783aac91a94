package io.github.opendata4j.validation;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The smallest file for which a rule has something to say, with its schema. Written to be read: it is shown in the
 * documentation of the rule, and a test checks that the validator says exactly that of it.
 *
 * @param schema a Table Schema in JSON; a JSON Schema for a rule about JSON documents
 * @param table the file, a table or a document, lines ending in LF; {@code \xE9} stands for one byte, {@code \r} and {@code \t} for a
 *     carriage return and a tab
 * @param encoding the encoding that the file is written in
 * @param profile the profile under which the rule speaks: {@code standard}, {@code validata} or {@code strict};
 *     {@code lint} where it speaks of the schema alone, without a file
 * @param also the codes of other rules that speak of the same file, since it can't be helped
 */
public record RuleExample(String schema, String table, Charset encoding, String profile, List<String> also) {

    private static final Pattern ESCAPE = Pattern.compile("\\\\(x[0-9A-F]{2}|[rt])");

    /** Copies the list. */
    public RuleExample {
        also = List.copyOf(also);
    }

    /**
     * The file as it is given to the validator.
     *
     * @return its bytes
     */
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Matcher escape = ESCAPE.matcher(table);
        int end = 0;
        while (escape.find()) {
            bytes.writeBytes(table.substring(end, escape.start()).getBytes(encoding));
            bytes.write(unescaped(escape.group()));
            end = escape.end();
        }
        bytes.writeBytes(table.substring(end).getBytes(encoding));
        return bytes.toByteArray();
    }

    private static int unescaped(String escape) {
        return switch (escape) {
            case "\\r" -> '\r';
            case "\\t" -> '\t';
            default -> Integer.parseInt(escape.substring(2), 16);
        };
    }
}
