package io.github.opendata4j.client.udata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.DistributionKind;
import io.github.opendata4j.model.Frequency;
import io.github.opendata4j.model.Moment;
import io.github.opendata4j.model.TemporalCoverage;
import io.github.opendata4j.model.Zone;
import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.licence.Licence;
import io.github.opendata4j.model.licence.Licences;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingTest {

    private static Told told(String json) {
        return Told.of(Json.parse(json));
    }

    private static Dataset read(String members) {
        return new UdataDataset(told("{\"id\": \"6b029bb35763582d84a163f4\", \"title\": \"T\", " + members + "}"))
                .toDataset();
    }

    @Test
    void aDatasetIsReadInTheWordsOfTheModel() {
        Dataset dataset = read("""
                "acronym": "ADV", "description": "D", "license": "lov2", "frequency": "annual",
                "tags": ["arbres", "nature"], "temporal_coverage": {"start": "2020-01-01", "end": null},
                "spatial": {"geom": null, "granularity": "poi", "zones": ["fr:commune:75056"]},
                "organization": {"name": "Ville", "page": "https://example.org/ville"},
                "contact_points": [{"name": "SIG", "email": "sig@example.org", "role": "contact"}]""");

        assertThat(dataset.key()).isEqualTo("6b029bb35763582d84a163f4");
        assertThat(dataset.licence()).contains(Licences.LICENCE_OUVERTE_2_0);
        assertThat(dataset.frequency()).contains(Frequency.ANNUAL);
        assertThat(dataset.keywords()).containsExactly("arbres", "nature");
        assertThat(dataset.temporalCoverage())
                .contains(TemporalCoverage.builder()
                        .start(LocalDate.of(2020, 1, 1))
                        .build());
        assertThat(dataset.spatialCoverage().orElseThrow().zones()).containsExactly(Zone.commune("75056"));
        assertThat(dataset.publisher().orElseThrow().name()).isEqualTo("Ville");
        assertThat(dataset.contactPoints().get(0).email()).contains("sig@example.org");
    }

    /** The trap: with the header for full objects, or in version 2, the same field is an object. */
    @Test
    void aFieldWithTwoShapesIsReadInBoth() {
        Dataset plain = read("""
                "license": "lov2", "frequency": "annual",
                "spatial": {"zones": ["fr:departement:75"], "granularity": "fr:departement"}""");
        Dataset full = read("""
                "license": {"id": "lov2", "title": "Licence Ouverte"}, "frequency": {"id": "annual", "label": "Annually"},
                "spatial": {"zones": [{"id": "fr:departement:75", "name": "Paris"}],
                            "granularity": {"id": "fr:departement", "name": "French county"}}""");

        assertThat(full).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "realtime, UPDATE_CONT",
        "continuous, UPDATE_CONT",
        "fourTimesADay, CONT",
        "biannual, ANNUAL_2",
        "punctual, AS_NEEDED"
    })
    void oldAndNewNamesOfFrequenciesAreUnderstood(String id, String code) {
        assertThat(read("\"frequency\": \"" + id + "\"").frequency()).contains(Frequency.of(code));
    }

    @Test
    void whatUdataSaysForWantOfAnythingIsNothing() {
        Dataset dataset =
                read("\"license\": \"notspecified\", \"frequency\": \"unknown\", \"spatial\": {\"zones\": []},"
                        + " \"access_type\": \"open\", \"access_audiences\": []");

        assertThat(dataset.licence()).isEmpty();
        assertThat(dataset.frequency()).isEmpty();
        assertThat(dataset.spatialCoverage()).isEmpty();
        assertThat(dataset.access()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"license\": 3, \"tags\": \"a\", \"spatial\": [], \"resources\": \"x\", \"extras\": []",
                "\"temporal_coverage\": {\"start\": \"hello\"}, \"created_at\": \"yesterday\", \"contact_points\": {}",
                "\"organization\": \"abc\", \"metrics\": 0, \"spatial\": {\"geom\": {\"type\": \"Odd\"}}",
                "\"resources\": [null, 1, {}, {\"id\": \"a\", \"url\": \"::\"}], \"tags\": [1, null, \"ok!\"]"
            })
    void aFieldOfAnOddShapeKeepsNoOtherFromBeingRead(String odd) {
        assertThat(read(odd + ", \"description\": \"D\"").description().orElseThrow())
                .hasToString("D");
    }

    /** The trap: the answer to a write has microseconds, a later read milliseconds. */
    @Test
    void timesAreComparedToTheMillisecond() {
        assertThat(read("\"created_at\": \"2026-11-22T07:19:58.853939+00:00\"").issued())
                .isEqualTo(read("\"created_at\": \"2026-11-22T07:19:58.853000+00:00\"")
                        .issued())
                .isEqualTo(read("\"created_at\": \"2026-11-22T07:19:58.853\"").issued())
                .isPresent();
    }

    /** The trap: a figure by month is the number 0 until it is counted. */
    @Test
    void aFigureByMonthIsReadBeforeAndAfterItIsCounted() {
        Metrics before = new Metrics(told("{\"reuses_by_months\": 0, \"views\": 3}"));
        Metrics after = new Metrics(told("{\"reuses_by_months\": {\"2026-10\": 0, \"2026-11\": 1, \"odd\": 2}}"));

        assertThat(before.byMonth("reuses")).isEmpty();
        assertThat(before.total("views")).hasValue(3);
        assertThat(after.byMonth("reuses"))
                .containsExactly(Map.entry(YearMonth.of(2026, 10), 0L), Map.entry(YearMonth.of(2026, 11), 1L));
    }

    /** The trap: anything less than whole days is completed from today's date. */
    @Test
    void datesAreSentAsWholeDays() {
        Dataset dataset = Dataset.builder("k", "T")
                .temporalCoverage(TemporalCoverage.builder()
                        .start(LocalDate.of(2020, 1, 1))
                        .build())
                .nextUpdate(Moment.parse("2027-01-31"))
                .build();

        assertThat(Rendering.of(dataset))
                .containsEntry("frequency_date", "2027-01-31T00:00:00+00:00")
                .extracting("temporal_coverage")
                .isEqualTo(Json.parse("{\"start\": \"2020-01-01\", \"end\": null}"));
    }

    @Test
    void aDatasetWithoutADescriptionIsSentWithItsTitleForOne() {
        assertThat(Rendering.of(Dataset.builder("k", "Arbres").build())).containsEntry("description", "Arbres");
    }

    @ParameterizedTest
    @CsvSource({
        "licence-ouverte-2.0, lov2",
        "odbl-1.0, odc-odbl",
        "cc-by-4.0, cc-by",
        "licence-ouverte-1.0, fr-lo",
        "a-licence-of-theirs, a-licence-of-theirs"
    })
    void aLicenceIsSentByTheIdentifierThatUdataHasForIt(String licence, String id) {
        assertThat(Rendering.licence(Licence.of(licence))).contains(id);
    }

    @Test
    void aHostedFileIsKnownByTheLinkThatStays() {
        Dataset dataset = read("""
                "resources": [{"id": "fea36b5f-d8fb-43ea-8644-992c4d56ce24", "filetype": "file", "type": "main",
                  "title": "a.csv", "format": "csv", "mime": "text/csv", "filesize": 29,
                  "checksum": {"type": "sha1", "value": "1ddd0f1ca1e283feacf42859597d8e6b3772910a"},
                  "latest": "https://example.org/api/1/datasets/r/fea36b5f", "url": "https://example.org/s/20261122/a.csv"}]""");

        Distribution file = dataset.distributions().get(0);
        assertThat(file.key()).isEqualTo("fea36b5f-d8fb-43ea-8644-992c4d56ce24");
        assertThat(file.downloadUrl()).contains(URI.create("https://example.org/api/1/datasets/r/fea36b5f"));
        assertThat(file.format()).contains("CSV");
        assertThat(file.kind()).contains(DistributionKind.DATA);
        assertThat(file.byteSize()).hasValue(29);
        assertThat(file.checksum().orElseThrow()).hasToString("sha1:1ddd0f1ca1e283feacf42859597d8e6b3772910a");
    }

    /** The trap: a checksum may be missing, or be no checksum at all; what a publication noted holds for its file only. */
    @Test
    void aNotedChecksumHoldsWhileTheFileIsTheOneItWasNotedOf() {
        String noted = """
                "resources": [{"id": "r", "filetype": "file", "url": "https://example.org/a",
                  "checksum": {"type": "sha1", "value": "%s"}, "extras": {"opendata4j:sha256": "aa11:bb22"}}]""";

        assertThat(read(noted.formatted("aa11"))
                        .distributions()
                        .get(0)
                        .checksum()
                        .orElseThrow())
                .hasToString("sha256:bb22");
        assertThat(read(noted.formatted("cc33"))
                        .distributions()
                        .get(0)
                        .checksum()
                        .orElseThrow())
                .hasToString("sha1:cc33");
        assertThat(read(noted.formatted("none")).distributions().get(0).checksum())
                .isEmpty();
    }

    @Test
    void everythingThatThePortalSaidIsKept() {
        String json = "{\"id\": \"x\", \"title\": \"T\", \"novelty\": {\"a\": [1, null]}, \"license\": null}";

        assertThat(UdataDataset.of(told(json).members()).toMap()).isEqualTo(Json.parse(json));
    }

    @Test
    void badgesAndResourcesAreReadInBothVersionsOfTheApi() {
        UdataDataset first =
                new UdataDataset(told("{\"badges\": [{\"kind\": \"hvd\"}], \"resources\": [{\"id\": \"a\"}]}"));
        UdataDataset second = new UdataDataset(
                told("{\"badges\": [\"hvd\"], \"resources\": {\"rel\": \"subsection\", \"total\": 1}}"));

        assertThat(first.badges()).isEqualTo(second.badges()).containsExactly("hvd");
        assertThat(first.resourceCount()).isEqualTo(second.resourceCount()).hasValue(1);
        assertThat(second.resources()).isEmpty();
    }

    /** The trap: portals of before December 2024 have one contact point and no list. */
    @Test
    void theSingleContactPointOfAnOlderPortalIsRead() {
        Dataset dataset = new UdataDataset(Told.of(Json.parse("""
                {"id": "6b02979e2ac0ffc7e33af0f6", "title": "T",
                 "contact_point": {"name": "SIG", "email": "sig@example.org"}}"""))).toDataset();

        assertThat(dataset.contactPoints()).singleElement().satisfies(contact -> {
            assertThat(contact.name()).contains("SIG");
            assertThat(contact.email()).contains("sig@example.org");
        });
    }

    /** The trap: criteria of the quality come and go with what there is to judge. */
    @Test
    void aQualityIsReadWithWhateverCriteriaThereAre() {
        Quality none = new UdataDataset(Told.of(Json.parse("{\"id\": \"a\"}"))).quality();
        Quality some = new UdataDataset(
                        Told.of(Json.parse("{\"quality\": {\"license\": true, \"spatial\": false, \"score\": 0.1}}")))
                .quality();

        assertThat(none.criteria()).isEmpty();
        assertThat(none.score()).isZero();
        assertThat(some.missing()).containsExactly("spatial");
        assertThat(some.score()).isEqualTo(0.1);
    }
}
