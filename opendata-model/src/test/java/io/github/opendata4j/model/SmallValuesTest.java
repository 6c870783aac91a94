package io.github.opendata4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Points, distances, checksums, moments, keys and references: what is too small for a test class of its own. */
class SmallValuesTest {

    @Test
    void aPointSaysWhichOfTheTwoComesFirst() {
        GeoPoint privas = GeoPoint.latLon(44.735, 4.599);

        assertThat(privas.latitude()).isEqualTo(44.735);
        assertThat(privas.longitude()).isEqualTo(4.599);
        assertThat(GeoPoint.latLon(-0.0, 0)).isEqualTo(GeoPoint.latLon(0, 0)).hasSameHashCodeAs(GeoPoint.latLon(0, 0));
    }

    @ParameterizedTest
    @CsvSource({"90.1, 0", "-91, 0", "0, 180.5", "NaN, 0", "0, NaN"})
    void aPointOffTheEarthIsRefused(double latitude, double longitude) {
        assertThatIllegalArgumentException().isThrownBy(() -> GeoPoint.latLon(latitude, longitude));
    }

    @Test
    void aDistanceSaysItsUnit() {
        assertThat(Distance.kilometres(1.5)).isEqualTo(Distance.metres(1500));
        assertThatIllegalArgumentException().isThrownBy(() -> Distance.metres(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Distance.metres(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Distance.metres(Double.POSITIVE_INFINITY));
    }

    @Test
    void aChecksumHasOneSpelling() {
        assertThat(new Checksum("SHA-256", "00FF"))
                .isEqualTo(Checksum.parse("sha256:00ff"))
                .hasToString("sha256:00ff");
        assertThat(Checksum.parse("00ff").algorithm()).isEqualTo("md5");
        assertThat(new Checksum("SHA3-256", "00").algorithm()).isEqualTo("sha3-256");
        assertThatIllegalArgumentException().isThrownBy(() -> new Checksum("sha256", "0"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Checksum("sha256", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Checksum(" ", "00"));
    }

    @Test
    void aMomentIsADayOrATimeWithItsOffset() {
        Moment time = Moment.parse("2019-01-17T23:30:00+01:00");

        assertThat(time.day()).isEqualTo(LocalDate.of(2019, 1, 17));
        assertThat(time.time()).contains(OffsetDateTime.of(2019, 1, 17, 23, 30, 0, 0, ZoneOffset.ofHours(1)));
        assertThat(time).hasToString("2019-01-17T23:30:00+01:00");
        assertThat(Moment.parse("2019-01-17"))
                .isEqualTo(Moment.of(LocalDate.of(2019, 1, 17)))
                .hasToString("2019-01-17");
        assertThat(Moment.parse("2019-01-17").time()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"17/01/2019", "2019-02-30", "2019-01-17T10:00:00", "2019", ""})
    void aMomentThatNobodyCanPlaceIsRefused(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> Moment.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "2026", "aides-tiers-lieux", "v1.2_b"})
    void knowsAKey(String key) {
        assertThat(DatasetKey.isValid(key)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "é", "a b", "-a", "a.", "..", "a/b"})
    void refusesWhatIsNoKeyAndSuggestsOne(String text) {
        assertThat(DatasetKey.isValid(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dataset.builder(text, "A"))
                .withMessageContaining("is no key")
                .withMessageContaining("such as " + DatasetKey.ofTitle(text));
    }

    @ParameterizedTest
    @CsvSource({
        "Aides aux tiers-lieux (2018), aides-aux-tiers-lieux-2018",
        "ŒUVRES de l'Ardèche !, oeuvres-de-l-ardeche",
        "日本, data",
        "'', data"
    })
    void aTitleSuggestsAKey(String title, String key) {
        assertThat(DatasetKey.ofTitle(title)).isEqualTo(key);
    }

    @Test
    void aLongTitleSuggestsAKeyThatIsOne() {
        String key = DatasetKey.ofTitle("a".repeat(99) + " b");

        assertThat(key).hasSize(99);
        assertThat(DatasetKey.isValid("a".repeat(100))).isTrue();
        assertThat(DatasetKey.isValid("a".repeat(101))).isFalse();
    }

    @Test
    void aReferenceToASchemaGrowsWithoutChanging() {
        SchemaReference named = SchemaReference.of("scdl/subventions");
        SchemaReference full = named.withVersion("2.1.1")
                .withUrl(URI.create("https://example.org/schema.json"))
                .withFile(Path.of("schema.json"))
                .withExtra("x", 1);

        assertThat(named).isEqualTo(SchemaReference.of("scdl/subventions")).hasToString("scdl/subventions");
        assertThat(full.version()).contains("2.1.1");
        assertThat(full.extras()).containsOnlyKeys("x");
        assertThat(full)
                .isNotEqualTo(SchemaReference.of("scdl/subventions", "2.1.1"))
                .hasToString("scdl/subventions@2.1.1");
        assertThatIllegalArgumentException().isThrownBy(() -> SchemaReference.of(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> named.withExtra("version", "2"));
    }

    @Test
    void anExceptionSpeaksTheReadersLanguage() {
        LocalizedText text = LocalizedText.builder()
                .put("fr", "trop grand")
                .put("en", "too big")
                .build();

        assertThat(new OpenDataException(text)).hasMessage("too big");
        assertThat(new OpenDataException(text, new IllegalStateException()).message(Locale.FRENCH))
                .isEqualTo("trop grand");
        assertThat(new OpenDataException("too big").message(Locale.FRENCH)).isEqualTo("too big");
    }
}
