package io.github.opendata4j.model.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Python 3.12's sniffer said of the same texts, N being a line feed and Q a quote. */
class SniffedDelimiterTest {

    private static SniffedDelimiter sniff(String text) {
        return SniffedDelimiter.of(text.replace('N', '\n').replace('Q', '"').replace('T', '\t'));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "aN1N#,#false",
                "a;bN1;2N#;#false",
                "a, bN1,2N#,#true",
                "a, b,cN1,2,3N#,#false",
                "a; bN1; 2N#;#true",
                "aTbN1T2N#\t#false",
                "a|bN1|2N#|#false",
                "a,b;cN1,2;3N#,#false",
                "a;b|cN1;2|3N#;#false",
                "titreNa;bN1;2N3;4N5;6N7;8N9;0N1;2N3;4N#,#false",
                "titreNa;bN1;2N#,#false",
                "a;b;cN1;QxQ;2N#;#false",
                "a;b,cN1; QxQ;2,3N#;#true",
                "a;bNQxQ; 1NQyQ; 2N#;#true",
                "a;bN1;QxQN#;#false",
                "aNQx;yQN#,#false",
                "a;bN1;'x';2N#;#false",
                "a;bNl'eau:'b',1;N#;#false",
                "#,#false",
            })
    void seesWhatPythonSees(String text, char delimiter, boolean skipsBlanks) {
        assertThat(sniff(text == null ? "" : text)).isEqualTo(new SniffedDelimiter(delimiter, skipsBlanks));
    }

    @Test
    void takesNoLongerForQuotesThatAreNeverClosed() {
        for (String part : List.of(",\"a", ", 'a", "\"", "',")) {
            String hostile = part.repeat(200_000);
            assertThatCode(() -> SniffedDelimiter.of(hostile)).doesNotThrowAnyException();
        }
    }

    private static Scanned national(String text, String... labels) {
        return Scanned.with(
                text.getBytes(StandardCharsets.UTF_8),
                ScanOptions.builder().expectedLabels(List.of(labels)).asTheNationalValidator());
    }

    @Test
    void blanksBehindDelimitersBelongToNoCellWhereTheHeaderHasThemEverywhere() {
        Scanned table = national("Titre, x\nnom, jour\nMAGMA,  1\nPépit, \"2, 3\"\n", "nom", "jour");

        assertThat(table.labels()).containsExactly("nom", "jour");
        assertThat(table.rows()).containsExactly(List.of("MAGMA", "1"), List.of("Pépit", "2, 3"));
        assertThat(table.titleLines()).isEqualTo(1);
        assertThat(national("nom,jour\nMAGMA, 1\n", "nom").rows()).containsExactly(List.of("MAGMA", " 1"));
        assertThat(Scanned.text("nom, jour\nMAGMA, 1\n").rows()).containsExactly(List.of("MAGMA", " 1"));
    }

    @Test
    void aDelimiterWithinCellsIsTakenForOneWhereALabelStaysKnown() {
        assertThat(national("point\n48.85,2.35\n48.86,2.36\n", "point").rows())
                .containsExactly(List.of("48.85", "2.35"), List.of("48.86", "2.36"));
        assertThat(national("un;deux\n1,5;2,5\n1,6;2,6\n", "un", "deux").labels())
                .as("no label is known with commas")
                .containsExactly("un", "deux");
    }
}
