package io.github.opendata4j.client.udata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Frequency;
import io.github.opendata4j.model.licence.Licences;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a real udata 17.18 answered is understood, in both versions of its API. */
class RecordedAnswersTest {

    @Test
    void aDatasetOfTheFirstVersionIsUnderstood() {
        UdataDataset dataset = new UdataDataset(Recorded.told("045-ds-create"));

        assertThat(dataset.id()).isEqualTo("6b029bb35763582d84a163f4");
        assertThat(dataset.isPrivate()).isTrue();
        assertThat(dataset.quality().score()).isBetween(0.88, 0.89);
        assertThat(dataset.quality().missing()).containsExactly("resources_documentation");
        assertThat(dataset.resources()).extracting(UdataResource::title).containsExactly("inline remote");
        assertThat(dataset.organization().orElseThrow().title()).isEqualTo("Ville de Test");
        assertThat(dataset.harvest()).isEmpty();
        assertThat(dataset.isEditable()).isTrue();
    }

    /** The trap of microseconds, of two versions and of two shapes, all on real answers. */
    @Test
    void bothVersionsTellTheSameDataset() {
        Dataset first = new UdataDataset(Recorded.told("045-ds-create")).toDataset();
        Dataset second = new UdataDataset(Recorded.told("052-ds2-get")).toDataset();

        assertThat(first.licence()).contains(Licences.LICENCE_OUVERTE_2_0);
        assertThat(first.frequency()).contains(Frequency.ANNUAL);
        assertThat(first.toBuilder().distributions(List.of()).build()).isEqualTo(second);
    }

    @Test
    void aHarvestedDatasetSaysWhereItIsFrom() {
        UdataDataset dataset = new UdataDataset(Recorded.told("344-ds-harvested"));

        assertThat(dataset.harvest().orElseThrow().backend()).contains("DCAT");
        assertThat(dataset.harvest().orElseThrow().remoteId()).isPresent();
    }

    @Test
    void allFrequenciesOfAServerAreKnown() {
        List<?> answer = (List<?>) Recorded.answer("008-frequencies");

        assertThat(answer).isNotEmpty().allSatisfy(item -> {
            String id = Told.of(item).text("id").orElseThrow();
            assertThat(Frequency.of(id).udataId()).contains(id);
        });
    }

    @Test
    void allLicencesOfAServerAreKnownByTheirIdentifiers() {
        List<?> answer = (List<?>) Recorded.answer("007-licenses");

        assertThat(answer).isNotEmpty().allSatisfy(item -> {
            String id = Told.of(item).text("id").orElseThrow();
            assertThat(Licences.find(id).flatMap(Rendering::licence)).as(id).contains(id);
        });
    }
}
