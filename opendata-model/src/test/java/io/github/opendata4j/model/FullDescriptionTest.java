package io.github.opendata4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.opendata4j.model.report.Finding;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A description as a person writes it who has much to say. */
class FullDescriptionTest {

    private static final String FULL = """
            {"key": "aides", "title": "Aides", "acronym": "ATL",
             "identifiers": ["10.5281/zenodo.3402", {"value": "42", "scheme": "Isogeo"}],
             "publisher": {"name": "Ardèche", "siren": "220700017", "territory": "fr:departement:07"},
             "creators": [{"name": "Direction de l'économie"}],
             "contactPoints": [{"email": "opendata@example.org", "role": "pointOfContact"}],
             "access": {"right": "restreint", "audience": "sur demande", "reason": "secret des affaires",
                        "groups": {"local_authority_and_administration": "oui"},
                        "explanation": "Le montant révèle une offre.", "requestUrl": "https://example.org/demande"},
             "nextUpdate": "2027-03-31", "temporalCoverage": {"start": "2018-01-01"},
             "spatialCoverage": {"zones": ["fr:departement:07"], "boundingBox": [3.86, 44.26, 4.89, 45.37],
                                 "geometry": {"type": "Point", "coordinates": [4.599, 44.735]},
                                 "granularity": "commune"},
             "documents": [{"title": "Règlement", "kind": "délibération", "url": "https://example.org/r.pdf"}],
             "conformsTo": [{"title": "INSPIRE"}], "provenance": "Saisie des services",
             "version": {"number": "2.1", "notes": "Ajout du SIRET"},
             "legislation": {"applicable": ["http://data.europa.eu/eli/reg_impl/2023/138/oj"],
                             "highValueCategories": ["Statistiques"]},
             "distributions": [{"key": "a", "kind": "main", "accessUrl": "https://example.org/a.csv.gz",
                                "charset": "UTF-8", "compression": "application/gzip", "availability": "stable"}]}
            """;

    @Test
    void everythingIsUnderstood() {
        Dataset dataset = read(FULL);

        assertThat(dataset.acronym()).contains("ATL");
        assertThat(dataset.identifiers())
                .containsExactly(
                        Identifier.of("10.5281/zenodo.3402"),
                        Identifier.of("42").withScheme("Isogeo"));
        assertThat(dataset.publisher().flatMap(Organization::territory)).contains(Zone.departement("07"));
        assertThat(dataset.creators()).hasSize(1);
        assertThat(dataset.contactPoints().get(0).role()).contains(ContactRole.CONTACT);
        assertThat(dataset.nextUpdate()).contains(Moment.parse("2027-03-31"));
        assertThat(dataset.temporalCoverage().flatMap(TemporalCoverage::end)).isEmpty();
        assertThat(dataset.documents().get(0).kind()).contains(DocumentKind.DELIBERATION);
        assertThat(dataset.conformsTo()).containsExactly(Standard.of("INSPIRE"));
        assertThat(dataset.provenance()).contains(LocalizedText.of("Saisie des services"));
        assertThat(dataset.version()).contains(VersionInfo.of("2.1").withNotes("Ajout du SIRET"));
    }

    @Test
    void soAreAccessPlaceLawAndFile() {
        Dataset dataset = read(FULL);

        assertThat(dataset.access())
                .contains(AccessConditions.builder()
                        .right(AccessRight.RESTRICTED)
                        .audience(Audience.ON_REQUEST)
                        .group(AudienceGroup.ADMINISTRATION, AccessAnswer.YES)
                        .reason(RestrictionReason.BUSINESS_SECRETS)
                        .explanation(LocalizedText.of("Le montant révèle une offre."))
                        .requestUrl(URI.create("https://example.org/demande"))
                        .build());
        SpatialCoverage place = dataset.spatialCoverage().orElseThrow();
        assertThat(place.boundingBox()).contains(new BoundingBox(3.86, 44.26, 4.89, 45.37));
        assertThat(place.geometry().map(Geometry::type)).contains("Point");
        assertThat(place.granularity()).contains(Granularity.COMMUNE);
        assertThat(dataset.legislation()).contains(Legislation.highValue(HighValueCategory.STATISTICS));
        assertThat(dataset.legislation().map(Legislation::isHighValue)).contains(true);
        Distribution file = dataset.distributions().get(0);
        assertThat(file.kind()).contains(DistributionKind.DATA);
        assertThat(file.charset()).contains("UTF-8");
        assertThat(file.compression()).contains("application/gzip");
        assertThat(file.availability()).contains(Availability.STABLE);
    }

    @Test
    void nothingIsOddAboutIt() {
        assertThat(DatasetJson.parse(FULL, Path.of("")).report().findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"accronym\": \"A\"|/accronym|acronym",
                "\"access\": {\"audiance\": \"PUBLIC\"}|/access/audiance|audience",
                "\"access\": {\"right\": \"RESTRICTD\"}|/access/right|RESTRICTED",
                "\"access\": {\"groups\": {\"PRIVAT\": \"YES\"}}|/access/groups/PRIVAT|PRIVATE",
                "\"version\": {\"number\": \"1\", \"note\": \"x\"}|/version/note|notes",
                "\"legislation\": {\"aplicable\": []}|/legislation/aplicable|applicable",
                "\"conformsTo\": [{\"title\": \"a\", \"urii\": \"b\"}]|/conformsTo/0/urii|uri",
                "\"identifiers\": [{\"value\": \"a\", \"sheme\": \"b\"}]|/identifiers/0/sheme|scheme"
            })
    void whatIsMisspeltIsNamed(String member, String pointer, String similar) {
        String json = "{\"key\": \"a\", \"title\": \"A\", " + member + "}";

        assertThat(DatasetJson.parse(json, Path.of("")).report().findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.location().pointer()).contains(pointer))
                .extracting(Finding::parameters)
                .isInstanceOfSatisfying(
                        Map.class,
                        parameters -> assertThat(parameters.get("similarTo")).isEqualTo(similar));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"identifiers\": [\"\"]|/identifiers/0|un identifiant",
                "\"conformsTo\": [{}]|/conformsTo/0|quelle norme",
                "\"version\": {}|/version/number|texte entre guillemets",
                "\"spatialCoverage\": {\"boundingBox\": [1, 2, 3]}|/spatialCoverage/boundingBox|ouest, sud",
                "\"spatialCoverage\": {\"boundingBox\": [1, 95, 3, 96]}|/spatialCoverage/boundingBox|ouest, sud",
                "\"spatialCoverage\": {\"boundingBox\": [1, 2, \"3\", 4]}|/spatialCoverage/boundingBox/2|un nombre",
                "\"spatialCoverage\": {\"geometry\": {\"type\": \"Feature\"}}|/spatialCoverage/geometry|GeoJSON",
                "\"access\": {\"groups\": {\"\": \"YES\"}}|/access/groups|un code comme",
                "\"access\": {\"right\": \" \"}|/access/right|un code comme"
            })
    void whatCannotBeIsRefusedWithItsPlace(String member, String pointer, String expected) {
        String json = "{\"key\": \"a\", \"title\": \"A\", " + member + "}";

        assertThatExceptionOfType(MetadataException.class)
                .isThrownBy(() -> DatasetJson.parse(json, Path.of("")))
                .satisfies(fault -> {
                    assertThat(fault.pointer()).isEqualTo(pointer);
                    assertThat(fault.message(Locale.FRENCH)).contains(expected);
                });
    }

    private static Dataset read(String json) {
        return DatasetJson.parse(json, Path.of("")).dataset();
    }
}
