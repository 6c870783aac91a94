package io.github.opendata4j.client.internal.dcat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.client.internal.CatalogueView;
import io.github.opendata4j.client.testing.Samples;
import io.github.opendata4j.model.Checksum;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.Moment;
import io.github.opendata4j.model.Organization;
import io.github.opendata4j.model.SchemaReference;
import io.github.opendata4j.model.SpatialCoverage;
import io.github.opendata4j.model.TemporalCoverage;
import io.github.opendata4j.model.Theme;
import io.github.opendata4j.model.Zone;
import io.github.opendata4j.model.internal.json.Expected;
import io.github.opendata4j.model.internal.json.Json;
import io.github.opendata4j.model.internal.json.JsonValue;
import io.github.opendata4j.model.licence.Licences;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DcatFeedTest {
    private static final String NAL = "http://publications.europa.eu/resource/authority/";

    private static JsonValue feed(Dataset... datasets) {
        return feed(null, datasets);
    }

    private static JsonValue feed(@Nullable URI publicUri, Dataset... datasets) {
        return JsonValue.of(Json.parse(DcatFeed.write(new CatalogueView(null, publicUri, List.of(datasets)))));
    }

    private static Object raw(JsonValue node, String... path) {
        JsonValue value = node;
        for (String step : path) {
            value = value.get(step, Expected.OBJECT);
        }
        return value.raw();
    }

    private static Dataset grants() {
        Distribution file = Distribution.ofFile("aides", Path.of("/ailleurs/aides-d4855effd592.csv"))
                .title("Aides")
                .format("csv")
                .byteSize(99)
                .checksum(new Checksum("sha256", "d4855effd592ea45ad868c2c2fec11089d702ac965eff19b44615bf09f798bc6"))
                .conformsTo(SchemaReference.of("scdl/subventions", "2.1.1"))
                .modified(Moment.parse("2019-01-17"))
                .build();
        return Samples.dataset(Samples.KEY, Path.of("/ailleurs/aides.csv"))
                .distributions(List.of(file))
                .themes(List.of(Theme.ECONOMY, Theme.of("maison")))
                .temporalCoverage(TemporalCoverage.between(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 12, 31)))
                .spatialCoverage(SpatialCoverage.builder()
                        .zones(List.of(Zone.departement("07"), Zone.epci("200072007")))
                        .build())
                .languages(List.of(Locale.FRENCH))
                .issued(Moment.parse("2019-01-17T10:00:00Z"))
                .build();
    }

    @Test
    void saysOfACatalogueWhatDcatApAsksFor() {
        JsonValue catalogue = feed(grants());

        assertThat(raw(catalogue, "@type")).isEqualTo("dcat:Catalog");
        assertThat(raw(catalogue, "dct:title"))
                .isEqualTo(Map.of("@value", "Données ouvertes – Département de l'Ardèche", "@language", "fr"));
        assertThat(catalogue.find("dct:description")).isPresent();
        assertThat(raw(catalogue, "dct:publisher", "foaf:name")).isEqualTo("Département de l'Ardèche");
        assertThat(raw(catalogue, "dct:publisher", "dct:identifier")).isEqualTo("220700017");
    }

    @Test
    void saysWhatADatasetIsWithTheTermsOfTheVocabularies() {
        JsonValue dataset = feed(grants()).get("dcat:dataset", Expected.OBJECT);

        assertThat(raw(dataset, "dct:identifier")).isEqualTo(Samples.KEY);
        assertThat(raw(dataset, "dcat:theme")).isEqualTo(Map.of("@id", NAL + "data-theme/ECON"));
        assertThat(raw(dataset, "dct:accrualPeriodicity")).isEqualTo(Map.of("@id", NAL + "frequency/ANNUAL"));
        assertThat(raw(dataset, "dct:language")).isEqualTo(Map.of("@id", NAL + "language/FRA"));
        assertThat(raw(dataset, "dct:spatial"))
                .isEqualTo(Map.of("@id", "http://id.insee.fr/geo/departement/07", "@type", "dct:Location"));
        assertThat(raw(dataset, "dct:temporal", "dcat:startDate"))
                .isEqualTo(Map.of("@value", "2018-01-01", "@type", "xsd:date"));
        assertThat(raw(dataset, "dct:issued"))
                .isEqualTo(Map.of("@value", "2019-01-17T10:00:00Z", "@type", "xsd:dateTime"));
        assertThat(raw(dataset, "dcat:contactPoint", "vcard:hasEmail"))
                .isEqualTo(Map.of("@id", "mailto:numerique@example.org"));
    }

    @Test
    void saysWhatAFileIsWithTheTermsOfTheVocabularies() {
        JsonValue file = feed(grants()).get("dcat:dataset", Expected.OBJECT).get("dcat:distribution", Expected.OBJECT);

        assertThat(raw(file, "dcat:accessURL")).isEqualTo(Map.of("@id", "aides-tiers-lieux/aides-d4855effd592.csv"));
        assertThat(raw(file, "dcat:downloadURL")).isEqualTo(raw(file, "dcat:accessURL"));
        assertThat(raw(file, "dct:format")).isEqualTo(Map.of("@id", NAL + "file-type/CSV"));
        assertThat(raw(file, "dcat:mediaType"))
                .isEqualTo(Map.of("@id", "http://www.iana.org/assignments/media-types/text/csv"));
        assertThat(raw(file, "dct:license")).isEqualTo(Map.of("@id", NAL + "licence/ETALAB_2_0"));
        assertThat(raw(file, "dct:rights", "@id")).isEqualTo("https://www.etalab.gouv.fr/licence-ouverte-open-licence");
        assertThat(raw(file, "dcat:byteSize")).isEqualTo(Map.of("@value", "99", "@type", "xsd:nonNegativeInteger"));
        assertThat(raw(file, "spdx:checksum", "spdx:algorithm"))
                .isEqualTo(Map.of("@id", "spdx:checksumAlgorithm_sha256"));
        assertThat(raw(file, "spdx:checksum", "spdx:checksumValue", "@type")).isEqualTo("xsd:hexBinary");
        assertThat(raw(file, "dct:modified")).isEqualTo(Map.of("@value", "2019-01-17", "@type", "xsd:date"));
        assertThat(raw(file, "dct:conformsTo", "dct:title", "@value")).isEqualTo("scdl/subventions@2.1.1");
    }

    @Test
    void keepsApartThePageOfAFileElsewhereAndTheFileItself() {
        Distribution link = Distribution.ofLink("aides", URI.create("https://data.exemple.fr/aides"))
                .downloadUrl(URI.create("https://donnees.exemple.fr/aides.csv"))
                .build();
        JsonValue file = feed(grants().toBuilder().distributions(List.of(link)).build())
                .get("dcat:dataset", Expected.OBJECT)
                .get("dcat:distribution", Expected.OBJECT);

        assertThat(raw(file, "dcat:accessURL")).isEqualTo(Map.of("@id", "https://data.exemple.fr/aides"));
        assertThat(raw(file, "dcat:downloadURL")).isEqualTo(Map.of("@id", "https://donnees.exemple.fr/aides.csv"));
    }

    @Test
    void givesAbsoluteAddressesOnceItKnowsWhereItIsServed() {
        JsonValue catalogue = feed(URI.create("https://example.org/"), grants());

        assertThat(raw(catalogue, "@id")).isEqualTo("https://example.org/");
        assertThat(raw(catalogue, "dcat:dataset", "@id")).isEqualTo("https://example.org/aides-tiers-lieux/#dataset");
        assertThat(raw(catalogue, "dcat:dataset", "dcat:distribution", "dcat:downloadURL", "@id"))
                .isEqualTo("https://example.org/aides-tiers-lieux/aides-d4855effd592.csv");
    }

    @Test
    void namesSeveralProducersAsOnePublisher() {
        Dataset other = Dataset.builder("autre", "Autre")
                .publisher(Organization.builder("Ville d'Annonay").build())
                .licence(Licences.NOT_SPECIFIED)
                .build();

        JsonValue catalogue = feed(grants(), other);

        assertThat(raw(catalogue, "dct:title", "@value")).isEqualTo("Catalogue de données ouvertes");
        assertThat(raw(catalogue, "dct:publisher", "foaf:name")).isEqualTo("Département de l'Ardèche, Ville d'Annonay");
        assertThat(catalogue.get("dcat:dataset", Expected.LIST).items()).hasSize(2);
    }

    @Test
    void saysNothingOfALicenceThatIsNotSpecified() {
        Dataset dataset = grants().toBuilder().licence(Licences.NOT_SPECIFIED).build();

        JsonValue file = feed(dataset).get("dcat:dataset", Expected.OBJECT).get("dcat:distribution", Expected.OBJECT);

        assertThat(file.find("dct:license")).isEmpty();
        assertThat(file.find("dct:rights")).isEmpty();
    }

    @Test
    void isACatalogueThoughThereIsNoDataset() {
        JsonValue catalogue = feed();

        assertThat(raw(catalogue, "dct:publisher", "foaf:name")).isEqualTo("Producteur non précisé");
        assertThat(catalogue.find("dcat:dataset")).isEmpty();
    }
}
