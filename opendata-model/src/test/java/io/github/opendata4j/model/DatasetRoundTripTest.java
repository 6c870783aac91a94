package io.github.opendata4j.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever a dataset holds comes back, what this version has no word for included. */
class DatasetRoundTripTest {

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsWrittenIsReadBackAsItWas(@ForAll("datasets") Dataset dataset) {
        assertThat(DatasetJson.parse(DatasetJson.write(dataset), DatasetArbitraries.FOLDER)
                        .dataset())
                .isEqualTo(dataset);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aDescriptionBesideItsFilesMayBeMoved(@ForAll("datasets") Dataset dataset) {
        String json = DatasetJson.write(dataset, DatasetArbitraries.FOLDER);
        Path elsewhere = Path.of("elsewhere").toAbsolutePath();

        Dataset moved = DatasetJson.parse(json, elsewhere).dataset();

        assertThat(DatasetJson.write(moved, elsewhere)).isEqualTo(json);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void aCopyFromTheBuilderIsEqual(@ForAll("datasets") Dataset dataset) {
        assertThat(dataset.toBuilder().build()).isEqualTo(dataset).hasSameHashCodeAs(dataset);
        assertThat(dataset.distributions())
                .allSatisfy(one -> assertThat(one.toBuilder().build()).isEqualTo(one));
        assertThat(dataset.publisher().stream())
                .allSatisfy(one -> assertThat(one.toBuilder().build()).isEqualTo(one));
        assertThat(dataset.contactPoints())
                .allSatisfy(one -> assertThat(one.toBuilder().build()).isEqualTo(one));
        assertThat(dataset.documents())
                .allSatisfy(one -> assertThat(one.toBuilder().build()).isEqualTo(one));
        assertThat(dataset.temporalCoverage().stream())
                .allSatisfy(one -> assertThat(one.toBuilder().build()).isEqualTo(one));
        assertThat(dataset.access().stream())
                .allSatisfy(one -> assertThat(one.toBuilder().build()).isEqualTo(one));
        assertThat(dataset.spatialCoverage().stream())
                .allSatisfy(one -> assertThat(one.toBuilder().build()).isEqualTo(one));
    }

    @Provide
    Arbitrary<Dataset> datasets() {
        return DatasetArbitraries.datasets();
    }
}
