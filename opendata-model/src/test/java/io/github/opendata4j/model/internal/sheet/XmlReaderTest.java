package io.github.opendata4j.model.internal.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XmlReaderTest {

    private static XmlProbe probe(String document) {
        return new XmlProbe(document.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void tellsTagsAndTextsAndPassesOverTheRest() throws IOException {
        assertThat(probe(
                                "\uFEFF<?xml version='1.0'?>\n<!-- <no> --><a>x<b/><![CDATA[<y>&]]]]>z<?p <no>?>&lt;&#233;&#x1F600;</a>\n")
                        .readAll())
                .containsExactly("<a", "x", "<b", ">b", "<y>&]]z<é😀", ">a");
    }

    @Test
    void givesAttributesTheirPlainText() throws IOException {
        assertThat(probe("<a  x = '1' y=\"a&quot;b\n&#9;>\" xmlns='u'/>").readAll(Map.of(), "x", "y", "z", "xmlns"))
                .containsExactly("<a x=1 y=a\"b \t>", ">a");
    }

    @Test
    void namesOfAKnownNamespaceHaveItsPrefixWhateverTheDocumentCallsIt() throws IOException {
        String document =
                "<q:a xmlns:q=\"urn:main\" xmlns:z=\"urn:r\" z:id=\"1\" id=\"2\"><b xmlns=\"urn:main\" id='3'/>"
                        + "<other:c xmlns:other=\"urn:else\"/></q:a>";

        assertThat(probe(document).readAll(Map.of("urn:main", "", "urn:r", "r"), "r:id", "id"))
                .containsExactly("<a r:id=1 id=2", "<b id=3", ">b", "<other:c", ">other:c", ">a");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8", "UTF-16, utf-16", "ISO-8859-1, iso-8859-1", "windows-1252, Windows-1252", "UTF-8, ASCII"
    })
    void readsWhatTheDocumentStates(String charset, String stated) throws IOException {
        String text = stated.equals("ASCII") ? "e" : "é";
        byte[] document = ("<?xml version=\"1.0\" encoding=\"" + stated + "\"?><a>" + text + "</a>")
                .getBytes(Charset.forName(charset));

        assertThat(new XmlProbe(document).readAll()).containsExactly("<a", text, ">a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                "<a>",
                "</a>",
                "<a></b>",
                "<a/><b/>",
                "<a/>x",
                "<a x=1/>",
                "<a x/>",
                "<a x='1/>",
                "< a/>",
                "<a",
                "<a><![CDATA[x</a>",
                "<a>&x;</a>",
                "<a>&",
                "<!-- <a/>",
                "<a b='<'/>x<",
                "<?xml encoding='EBCDIC-FR'?><a/>",
                "<?xml version='1.0' encoding='EBCDIC-FR'?><a/>"
            })
    void refusesWhatIsNotWellFormed(String document) {
        assertThatThrownBy(() -> probe(document).readAll())
                .isInstanceOfSatisfying(
                        WorkbookException.class,
                        fault -> assertThat(fault.code()).isEqualTo("workbook-damaged"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE a><a/>", "<a><!DOCTYPE a></a>", "<a><!ENTITY x 'y'></a>"})
    void refusesDocumentTypes(String document) {
        assertThatThrownBy(() -> probe(document).readAll())
                .isInstanceOfSatisfying(
                        WorkbookException.class,
                        fault -> assertThat(fault.code()).isEqualTo("archive-unsafe"));
    }

    @Test
    void bytesThatAreNoTextInTheEncodingAreDamage() {
        byte[] document = "<a>é</a>".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> new XmlProbe(document).readAll()).isInstanceOf(WorkbookException.class);
    }

    @Test
    void longTextsAndTagsGoThroughASmallBuffer() throws IOException {
        String text = "0123456789é]".repeat(30_000);
        String attribute = "x".repeat(100_000);

        assertThat(probe("<a><b c=\"" + attribute + "\">" + text + "<![CDATA[" + text + "]]></b></a>")
                        .readAll(Map.of(), "c"))
                .containsExactly("<a", "<b c=" + attribute, text + text, ">b", ">a");
    }

    @Test
    void aNumberThatIsNoneIsAnother() throws IOException {
        byte[] document = "<a x='12' y='-1' z='9999999999' t='' u='1' v='true'/>".getBytes(StandardCharsets.UTF_8);
        try (XmlReader xml = new XmlReader(new ByteArrayInputStream(document), Map.of())) {
            xml.next();

            assertThat(xml.attributes().number("x", 7)).isEqualTo(12);
            assertThat(xml.attributes().number("y", 7)).isEqualTo(7);
            assertThat(xml.attributes().number("z", 7)).isEqualTo(7);
            assertThat(xml.attributes().number("t", 7)).isEqualTo(7);
            assertThat(xml.attributes().number("none", 7)).isEqualTo(7);
            assertThat(xml.attributes().isTrue("u")).isTrue();
            assertThat(xml.attributes().isTrue("v")).isTrue();
            assertThat(xml.attributes().isTrue("x")).isFalse();
        }
    }
}
