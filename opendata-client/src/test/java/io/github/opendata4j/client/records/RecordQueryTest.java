package io.github.opendata4j.client.records;

import static io.github.opendata4j.client.records.Condition.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.model.Distance;
import io.github.opendata4j.model.GeoPoint;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordQueryTest {
    private static RecordQuery query() {
        return RecordQuery.all()
                .select("nom", "n", "nom")
                .where(field("n").atLeast(1))
                .near(GeoPoint.latLon(47, 1), Distance.metres(5))
                .orderBy(Order.nearestFirst())
                .limit(7);
    }

    @Test
    void equalQueriesAreEqual() {
        assertThat(query()).isEqualTo(query()).hasSameHashCodeAs(query());
        assertThat(query()).isNotEqualTo(query().limit(8)).isNotEqualTo(query().cellsAsPublished());
        assertThat(query().where(field("n").is(1)))
                .isNotEqualTo(query().where(field("n").is("1")));
        assertThat(field("n").is(1))
                .as("numbers are decimals")
                .isEqualTo(field("n").is(1L));
    }

    @Test
    void eachStepLeavesTheFormerQueryAsItWas() {
        RecordQuery all = RecordQuery.all();
        all.where(field("a").isPresent()).limit(3);
        assertThat(all).isEqualTo(RecordQuery.all());
        assertThat(all.limit()).isEmpty();
        assertThat(query().selected()).containsExactly("nom", "n");
    }

    @Test
    void itsTextHasNoValueInIt() {
        assertThat(RecordQuery.all().where(field("nom").is("Dupont")))
                .asString()
                .doesNotContain("Dupont");
    }

    @Test
    void whatMakesNoSenseIsRefusedAtOnce() {
        assertThatThrownBy(() -> RecordQuery.all().limit(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> field("a").in()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Condition.anyOf()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> field("a").is(Instant.EPOCH)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> field("a").atLeast(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theFieldsOfAConditionAreThoseOfItsParts() {
        assertThat(Condition.anyOf(
                                field("a").contains("x"),
                                field("b").in(1),
                                field("a").isAbsent())
                        .fields())
                .isEqualTo(List.of("a", "b"));
    }
}
