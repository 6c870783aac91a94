package io.github.opendata4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Zones, boxes and shapes. */
class TerritoryTest {

    @ParameterizedTest
    @CsvSource({
        "fr:commune:2A004, http://id.insee.fr/geo/commune/2A004",
        "fr:departement:974, http://id.insee.fr/geo/departement/974",
        "fr:region:84, http://id.insee.fr/geo/region/84",
        "country:fr, http://publications.europa.eu/resource/authority/country/FRA"
    })
    void aZoneHasAnAddress(String code, URI address) {
        assertThat(Zone.of(code).uri()).contains(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"fr:commune:../x", "fr:epci:200071413", "country:zz", "country:france", "Ardèche", "a:", ":"})
    void anyOtherZoneHasNone(String code) {
        assertThat(Zone.of(code).uri()).isEmpty();
    }

    @Test
    void aZoneKnowsItsLevel() {
        assertThat(Zone.departement("07")).isEqualTo(Zone.of(" fr:departement:07 "));
        assertThat(Zone.epci("200071413").level()).contains("fr:epci");
        assertThat(Zone.country("FR")).hasToString("country:fr");
        assertThat(Zone.commune("07186").localCode()).isEqualTo("07186");
        assertThat(Zone.of("Ardèche").level()).isEmpty();
        assertThat(Zone.of("Ardèche").isCommune()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Zone.of(" "));
    }

    @Test
    void aBoxMayCrossTheAntimeridian() {
        assertThat(new BoundingBox(176, -21, -178, -12)).hasToString("176.0,-21.0,-178.0,-12.0");
        assertThat(new BoundingBox(-0.0, -0.0, 1, 1)).isEqualTo(new BoundingBox(0, 0, 1, 1));
    }

    @Test
    void aBoxWithSwappedAxesIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BoundingBox(0, 45, 1, 44));
        assertThatIllegalArgumentException().isThrownBy(() -> new BoundingBox(44, 100, 45, 101));
        assertThatIllegalArgumentException().isThrownBy(() -> new BoundingBox(Double.NaN, 0, 1, 1));
    }

    @Test
    void aShapeIsPlainGeoJson() {
        Geometry point = Geometry.of(Map.of("type", "Point", "coordinates", List.of(4.5, 44)));

        assertThat(point.type()).isEqualTo("Point");
        assertThat(point.toMap()).containsEntry("coordinates", List.of(new BigDecimal("4.5"), new BigDecimal("44")));
        assertThat(Geometry.of(Map.of("type", "GeometryCollection", "geometries", List.of(point.toMap())))
                        .type())
                .isEqualTo("GeometryCollection");
        assertThat(Geometry.of(Map.of("type", "Polygon", "coordinates", List.of()))
                        .toString())
                .contains("Polygon");
    }

    @Test
    void whatIsNoShapeIsRefused() {
        for (Map<String, ?> none : List.<Map<String, ?>>of(
                Map.of(),
                Map.of("type", "Feature", "geometry", Map.of()),
                Map.of("type", "Point"),
                Map.of("type", "Point", "coordinates", List.of(1)),
                Map.of("type", "Point", "coordinates", List.of("1", "2")),
                Map.of("type", "Polygon", "coordinates", List.of(1, 2)),
                Map.of("type", "GeometryCollection", "geometries", List.of(Map.of("type", "Point"))))) {
            assertThatIllegalArgumentException().as(none.toString()).isThrownBy(() -> Geometry.of(none));
        }
    }
}
