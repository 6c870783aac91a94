package io.github.opendata4j.client.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.Distribution;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
    @ParameterizedTest
    @CsvSource({
        "csv, CSV, text/csv",
        "GeoJSON, GEOJSON, application/geo+json",
        "JSON-LD, JSON_LD, application/ld+json",
        "rdf, RDF_XML, application/rdf+xml"
    })
    void namesAFormatAsTheEuAndIanaDo(String format, String code, String mediaType) {
        Distribution distribution = Distribution.ofLink("x", URI.create("https://example.org/"))
                .format(format)
                .build();

        assertThat(Formats.fileType(format))
                .contains(URI.create("http://publications.europa.eu/resource/authority/file-type/" + code));
        assertThat(Formats.mediaType(distribution)).contains(mediaType);
    }

    @Test
    void takesAFormatFromWhatIsSaidBestOfAll() {
        Distribution file = Distribution.ofFile("x", Path.of("a.CSV")).build();

        assertThat(Formats.of(file)).contains("CSV");
        assertThat(Formats.of(file.toBuilder().mediaType("application/json").build()))
                .contains("JSON");
        assertThat(Formats.of(file.toBuilder().format("Parquet").build())).contains("PARQUET");
        assertThat(Formats.of(Distribution.ofFile("x", Path.of("LISEZMOI")).build()))
                .isEmpty();
    }

    @Test
    void hasNoAddressForWhatTheListsDoNotHold() {
        assertThat(Formats.fileType("PARQUET")).isEmpty();
        assertThat(Formats.fileType("maison")).isEmpty();
        assertThat(Formats.mediaTypeUri("pas un type")).isEmpty();
        assertThat(Formats.mediaTypeUri("text/csv; charset=utf-8"))
                .contains(URI.create("http://www.iana.org/assignments/media-types/text/csv"));
    }

    @Test
    void writesNamesAsStepsOfAnAddress() {
        assertThat(Addresses.step("aides 2018.csv")).isEqualTo("aides%202018.csv");
        assertThat(Addresses.step("été#1?.csv")).isEqualTo("%C3%A9t%C3%A9%231%3F.csv");
        assertThat(Addresses.step("a:b")).isEqualTo("a:b");
        assertThat(Addresses.step("100%")).isEqualTo("100%25");
    }
}
