package io.github.opendata4j.client.testing;

import static io.github.opendata4j.client.records.Condition.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.client.RecordSource;
import io.github.opendata4j.client.ResourceRef;
import io.github.opendata4j.client.records.Order;
import io.github.opendata4j.client.records.Rows;
import io.github.opendata4j.client.records.UnknownFieldException;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Distance;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.GeoPoint;
import io.github.opendata4j.model.licence.Licences;
import java.lang.invoke.MethodHandles;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every {@link RecordSource} holds to. A portal's test extends it and says what an empty portal is, and how a dataset
 * gets there. All is public here, since tests of other packages inherit it.
 */
public abstract class RecordSourceContract {
    private static final String STATIONS = """
            nom,latitude,longitude,disponibles
            Gare,47.3899,0.6935,3
            Halles,47.3928,0.6800,0
            Hôtel de ville,47.3906,0.6889,12
            """;

    /** Where the files lie that the portal shall hold. */
    @TempDir
    public Path local;

    /** A row of the grants. */
    public record Grant(String nom, int montant) {}

    /** A row of the stations. */
    public record Station(String nom, int disponibles) {}

    /** The portal, the same one within a test, empty before each. */
    protected abstract RecordSource source();

    /** Puts datasets there by whatever means. */
    protected abstract void hold(Dataset... datasets);

    @Test
    public void readsTheRowsOfTheOnlyFileAsRecords() {
        hold(Samples.grants(local));

        try (Rows<Grant> rows = source().records(ResourceRef.of(Samples.KEY)).as(Grant.class, MethodHandles.lookup())) {
            assertThat(rows.stream())
                    .containsExactly(
                            new Grant("MAGMA", 40000), new Grant("La Fabritech", 25000), new Grant("Pépit'Art", 19257));
        }
    }

    @Test
    public void readsTheRowsThatAreAskedForInTheOrderThatIsAskedFor() {
        hold(Samples.grants(local));

        try (Rows<Grant> rows = source().records(ResourceRef.of(Samples.KEY, "aides"))
                .where(field("montant").atLeast(20000))
                .orderBy(Order.ascending("montant"))
                .limit(1)
                .as(Grant.class, MethodHandles.lookup())) {
            assertThat(rows.stream()).containsExactly(new Grant("La Fabritech", 25000));
        }
    }

    @Test
    public void findsWhatIsNear() {
        hold(stations());

        try (Rows<Station> rows = source().records(ResourceRef.of("velos", "stations"))
                .near(GeoPoint.latLon(47.3905, 0.6890), Distance.metres(500))
                .as(Station.class, MethodHandles.lookup())) {
            assertThat(rows.stream())
                    .containsExactlyInAnyOrder(new Station("Gare", 3), new Station("Hôtel de ville", 12));
        }
    }

    @Test
    public void tellsWhoHasToBeNamedAndUnderWhichLicenceAndHowFreshItIs() {
        hold(Samples.grants(local));

        try (Rows<Grant> rows = source().records(ResourceRef.of(Samples.KEY)).as(Grant.class, MethodHandles.lookup())) {
            assertThat(rows.licence()).contains(Licences.LICENCE_OUVERTE_2_0);
            assertThat(rows.attribution().producer()).isPresent();
            assertThat(Duration.between(rows.fetchedAt(), Instant.now())).isLessThan(Duration.ofMinutes(1));
        }
    }

    @Test
    public void refusesAFieldThatIsNotThereAndNamesThoseThereAre() {
        hold(Samples.grants(local));

        assertThatThrownBy(() -> {
                    try (Rows<Grant> rows = source().records(ResourceRef.of(Samples.KEY))
                            .where(field("montnat").atLeast(1))
                            .as(Grant.class, MethodHandles.lookup())) {
                        rows.forEach(row -> {});
                    }
                })
                .isInstanceOf(UnknownFieldException.class)
                .hasMessageContaining("montnat")
                .hasMessageContaining("montant");
    }

    @Test
    public void refusesADatasetOfSeveralFilesUntilOneIsNamed() {
        Dataset two = Samples.grants(local).toBuilder()
                .addDistribution(Distribution.ofFile("stations", Samples.file(local, "stations.csv", STATIONS))
                        .title("Stations")
                        .format("CSV")
                        .mediaType("text/csv")
                        .build())
                .build();
        hold(two);

        assertThatThrownBy(() ->
                        source().records(ResourceRef.of(Samples.KEY)).rows().close())
                .isInstanceOfSatisfying(
                        PortalException.class,
                        fault -> assertThat(fault.message(Locale.FRENCH)).contains("aides", "stations"));
        try (var rows =
                source().records(ResourceRef.of(Samples.KEY, "stations")).rows()) {
            assertThat(rows.stream()).hasSize(3);
        }
    }

    @Test
    public void refusesADatasetThatIsNotThere() {
        hold(Samples.grants(local));

        assertThatThrownBy(() -> source().records(ResourceRef.of("aides-tiers-lieu"))
                        .rows()
                        .close())
                .isInstanceOf(PortalException.class)
                .hasMessageContaining("aides-tiers-lieu");
    }

    private Dataset stations() {
        return Dataset.builder("velos", "Stations de vélos")
                .description("Où les vélos attendent, et combien il y en a.")
                .licence(Licences.LICENCE_OUVERTE_2_0)
                .distributions(List.of(Distribution.ofFile("stations", Samples.file(local, "stations.csv", STATIONS))
                        .title("Stations")
                        .format("CSV")
                        .mediaType("text/csv")
                        .build()))
                .build();
    }
}
