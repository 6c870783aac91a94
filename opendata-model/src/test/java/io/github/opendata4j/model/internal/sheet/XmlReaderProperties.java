package io.github.opendata4j.model.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Documents are made together with what has to be read from them, and handed over in pieces of any length. */
class XmlReaderProperties {

    /** How a piece of text is written, and what it says. */
    private static final String[][] TEXTS = {
        {"a", "a"},
        {"é", "é"},
        {"😀", "😀"},
        {" ", " "},
        {"&amp;", "&"},
        {"&#10;", "\n"},
        {"&#xE9;", "é"},
        {"]", "]"},
        {"<![CDATA[<&]]]>", "<&]"},
        {"<![CDATA[]]>", ""},
        {"<!-- - <c> -->", ""},
        {"<?p x?>", ""},
        {"'\"", "'\""}
    };

    private final StringBuilder document = new StringBuilder();
    private final List<String> expected = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    @Property(tries = 500)
    void whatIsWrittenIsRead(@ForAll long seed, @ForAll @IntRange(min = 1, max = 9) int step) throws IOException {
        document.setLength(0);
        document.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        expected.clear();
        element(new Random(seed), 0);
        byte[] bytes = document.toString().getBytes(StandardCharsets.UTF_8);
        InputStream slow = new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return in.read(into, offset, Math.min(length, step));
            }
        };

        assertThat(new XmlProbe(slow).readAll(Map.of(), "x", "y")).isEqualTo(expected);
    }

    private void element(Random random, int depth) {
        String name = "n" + random.nextInt(3);
        StringBuilder tag = new StringBuilder("<" + name);
        document.append('<').append(name);
        for (String attribute : new String[] {"x", "y"}) {
            if (random.nextBoolean()) {
                String[] value = TEXTS[random.nextInt(7)];
                document.append(' ')
                        .append(attribute)
                        .append("=\"")
                        .append(value[0])
                        .append('"');
                tag.append(' ').append(attribute).append('=').append(value[1]);
            }
        }
        piece(tag.toString());
        if (random.nextInt(4) == 0) {
            document.append("/>");
        } else {
            document.append('>');
            content(random, depth);
            document.append("</").append(name).append(" >");
        }
        piece(">" + name);
    }

    private void content(Random random, int depth) {
        for (int i = random.nextInt(6); i > 0; i--) {
            if (depth < 6 && random.nextBoolean()) {
                element(random, depth + 1);
            } else {
                String[] chosen = TEXTS[random.nextInt(TEXTS.length)];
                document.append(chosen[0]);
                text.append(chosen[1]);
            }
        }
    }

    private void piece(String tag) {
        if (text.length() > 0) {
            expected.add(text.toString());
            text.setLength(0);
        }
        expected.add(tag);
    }
}
