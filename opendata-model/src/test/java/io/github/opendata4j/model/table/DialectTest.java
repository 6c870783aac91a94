package io.github.opendata4j.model.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialectTest {

    @Test
    void statesNothingUnlessTold() {
        assertThat(Dialect.detected().delimiter()).isEmpty();
        assertThat(Dialect.detected().encoding()).isEmpty();
        assertThat(Dialect.detected().headerRow()).isEmpty();
        assertThat(Dialect.detected().quoteChar()).contains('"');
    }

    @Test
    void statesWhatItWasTold() {
        Dialect dialect = Dialect.builder()
                .delimiter('|')
                .encoding(StandardCharsets.ISO_8859_1)
                .headerRow(3)
                .noQuotes()
                .build();

        assertThat(dialect.delimiter()).contains('|');
        assertThat(dialect.encoding()).contains(StandardCharsets.ISO_8859_1);
        assertThat(dialect.headerRow()).hasValue(3);
        assertThat(dialect.quoteChar()).isEmpty();
    }

    @Test
    void refusesWhatCanNotBe() {
        Dialect.Builder builder = Dialect.builder();

        assertThatThrownBy(() -> builder.delimiter('\n')).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.delimiter('é')).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.headerRow(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.delimiter('"').build()).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSourceKnowsItsNameItsSizeAndItsBytes(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("aides.csv"), "a\n");
        TableSource source = TableSource.of(file);

        assertThat(source).hasToString("aides.csv");
        assertThat(source.path()).contains(file);
        assertThat(source.size()).hasValue(2);
        try (var in = source.open()) {
            assertThat(in).hasContent("a\n");
        }
        assertThat(TableSource.of("x", new byte[3]).size()).hasValue(3);
        assertThat(TableSource.of("x", source::open).size()).isEmpty();
        assertThat(TableSource.of("x", new byte[3]).path()).isEmpty();
    }

    @Test
    void aSourceThatIsNotThereIsSeenWhenItIsOpened(@TempDir Path folder) {
        TableSource source = TableSource.of(folder.resolve("nosuch.csv"));

        assertThat(source.size()).isEmpty();
        assertThatThrownBy(source::open).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void readsAllThatTableDialectSays(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("dialect.json"), """
                {"$schema": "https://datapackage.org/profiles/2.0/tabledialect.json", "delimiter": ";", "quoteChar": "'",
                 "doubleQuote": false, "escapeChar": "\\\\", "nullSequence": "NULL", "skipInitialSpace": true,
                 "lineTerminator": "\\n", "headerRows": [2, 3], "headerJoin": "-", "headerCase": false,
                 "commentRows": [1], "commentChar": "#", "skipBlankRows": true, "sheetNumber": 2}""");

        Dialect dialect = Dialect.read(file);

        assertThat(dialect.delimiter()).contains(';');
        assertThat(dialect.quoteChar()).contains('\'');
        assertThat(dialect.hasDoubledQuotes()).isFalse();
        assertThat(dialect.escapeChar()).contains('\\');
        assertThat(dialect.nullSequence()).contains("NULL");
        assertThat(dialect.skipsInitialSpace()).isTrue();
        assertThat(dialect.header().rows()).containsExactly(2, 3);
        assertThat(dialect.header().join()).isEqualTo("-");
        assertThat(dialect.header().isInAnyCase()).isTrue();
        assertThat(dialect.skippedRows().rows()).containsExactly(1);
        assertThat(dialect.skippedRows().prefix()).contains("#");
        assertThat(dialect.skippedRows().isBlankSkipped()).isTrue();
        assertThat(dialect.sheetNumber()).hasValue(2);
    }

    @Test
    void leavesToBeFoundOutWhatADescriptorDoesNotSay() {
        Dialect dialect = Dialect.parse("{\"csvddfVersion\": 1.2, \"caseSensitiveHeader\": true}");

        assertThat(dialect.delimiter()).isEmpty();
        assertThat(dialect.quoteChar()).contains('"');
        assertThat(dialect.header().isNone()).isFalse();
        assertThat(dialect.header().rows()).isEmpty();
        assertThat(dialect.hasDoubledQuotes()).isTrue();
        assertThat(dialect.skippedRows().prefix()).isEmpty();
    }

    @Test
    void readsTheFormThatToolsNest() {
        assertThat(Dialect.parse("{\"csv\": {\"delimiter\": \"|\"}, \"header\": false}")
                        .delimiter())
                .contains('|');
        assertThat(Dialect.parse("{\"csv\": {\"delimiter\": \"|\"}, \"header\": false}")
                        .header()
                        .isNone())
                .isTrue();
        assertThat(Dialect.parse("{\"headerRows\": []}").header().isNone()).isTrue();
        assertThat(Dialect.parse("{\"quoteChar\": null}").quoteChar()).isEmpty();
        assertThat(Dialect.parse("{\"quoteChar\": \"\"}").quoteChar()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            quoteCharacter = '`',
            value = {
                "{\"delimiter\":\"||\"} /delimiter",
                "{\"delimiter\":\"é\"} /delimiter",
                "{\"delimiter\":7} /delimiter",
                "{\"delimiter\":\"'\",\"quoteChar\":\"'\"} /delimiter",
                "{\"csv\":{\"quoteChar\":\"ab\"}} /csv/quoteChar",
                "{\"escapeChar\":\"\\n\"} /escapeChar",
                "{\"lineTerminator\":\"|\"} /lineTerminator",
                "{\"headerRows\":[0]} /headerRows",
                "{\"headerRows\":[1.5]} /headerRows",
                "{\"commentRows\":[\"x\"]} /commentRows",
                "{\"commentChar\":\"é\"} /commentChar",
                "{\"header\":\"no\"} /header"
            })
    void saysWhereADescriptorSaysWhatNoFileCanBe(String json, String pointer) {
        assertThatThrownBy(() -> Dialect.parse(json))
                .isInstanceOfSatisfying(
                        SchemaException.class,
                        fault -> assertThat(fault.pointer()).isEqualTo(pointer));
    }

    @Test
    void refusesRowsAndCommentsThatCanNotBe() {
        assertThatThrownBy(() -> HeaderRows.at()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HeaderRows.at(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SkippedRows.none().at(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SkippedRows.none().beginningWith("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Dialect.builder().escapeChar('\n')).isInstanceOf(IllegalArgumentException.class);
        assertThat(HeaderRows.none().inAnyCase().isNone()).isTrue();
    }

    @Test
    void aSheetIsNamedOrCountedNotBoth() {
        Dialect.Builder dialect = Dialect.builder().sheetNumber(2).sheetName("Aides");

        assertThat(dialect.build().sheetName()).contains("Aides");
        assertThat(dialect.build().sheetNumber()).isEmpty();
        assertThat(dialect.sheetNumber(2).build().sheetName()).isEmpty();
        assertThat(dialect.build().sheetNumber()).hasValue(2);
        assertThat(Dialect.detected().sheetName()).isEmpty();
        assertThatThrownBy(() -> dialect.sheetNumber(0)).isInstanceOf(IllegalArgumentException.class);
    }
}
