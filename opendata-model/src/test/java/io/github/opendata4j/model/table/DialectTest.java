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
}
