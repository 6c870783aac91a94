package io.github.opendata4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.opendata4j.model.internal.text.MemberNames;
import io.github.opendata4j.model.internal.text.Wording;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DatasetTest {

    private static final Distribution FILE =
            Distribution.ofFile("2026", Path.of("a.csv")).build();

    @Test
    void findsADistributionByItsKey() {
        Dataset dataset = Dataset.builder("a", "A").addDistribution(FILE).build();

        assertThat(dataset.findDistribution("2026")).contains(FILE);
        assertThat(dataset.findDistribution("2025")).isEmpty();
    }

    @Test
    void refusesTwoDistributionsWithOneKey() {
        DatasetBuilder builder = Dataset.builder("a", "A")
                .addDistribution(FILE)
                .addDistribution(Distribution.ofLink("2026", URI.create("https://example.org/"))
                        .build());

        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining("2026, 2026");
    }

    @Test
    void mayBeBadSinceItMayComeFromElsewhere() {
        assertThat(Dataset.builder("a", "").build().licence()).isEmpty();
    }

    @Test
    void doesNotChangeWithTheListsItWasGiven() {
        List<String> keywords = new ArrayList<>(List.of("aides"));
        DatasetBuilder builder = Dataset.builder("a", "A").keywords(keywords);
        Dataset dataset = builder.build();
        keywords.add("subventions");
        builder.addDistribution(FILE);

        assertThat(dataset.keywords()).containsExactly("aides");
        assertThat(dataset.distributions()).isEmpty();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> dataset.distributions().add(FILE));
    }

    @Test
    void anExtraIsNeverOneOfItsOwnMembers() {
        DatasetBuilder builder = Dataset.builder("a", "A").extra("shelfmark", "APTL");

        assertThat(builder.build().extras()).containsEntry("shelfmark", "APTL");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.extra("licence", "odbl"))
                .withMessageContaining("this builder has a method for it");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.extra("x", new Object()));
    }

    @Test
    void everyMemberOfTheJsonFormHasAFrenchName() {
        Set<String> sameInFrench =
                Set.of("compression", "description", "format", "formatVersion", "licence", "version", "zones");

        assertThat(Stream.of(Dataset.MEMBERS, Distribution.MEMBERS, AccessConditions.MEMBERS, SpatialCoverage.MEMBERS)
                        .flatMap(List::stream))
                .filteredOn(name -> !sameInFrench.contains(name))
                .allSatisfy(name -> assertThat(MemberNames.of("/" + name, Wording.in(Locale.FRENCH)))
                        .isNotEqualTo(name));
    }

    @Test
    void everyMemberOfTheJsonFormHasAnAccessor() {
        assertThat(Dataset.MEMBERS)
                .filteredOn(name -> !name.equals("formatVersion"))
                .allSatisfy(name -> assertThat(Dataset.class.getMethod(name)).isNotNull());
        assertThat(Distribution.MEMBERS)
                .allSatisfy(
                        name -> assertThat(Distribution.class.getMethod(name)).isNotNull());
    }

    @Test
    void aFileHasNoNegativeSize() {
        assertThatIllegalArgumentException().isThrownBy(() -> FILE.toBuilder().byteSize(-1));
        assertThat(FILE.toBuilder().byteSize(0).build().byteSize()).hasValue(0);
        assertThat(FILE.byteSize()).isEmpty();
    }

    @Test
    void saysInShortWhatItIs() {
        assertThat(Dataset.builder("a", "A").build()).hasToString("Dataset[a: A]");
        assertThat(FILE).hasToString("Distribution[2026: a.csv]");
    }
}
