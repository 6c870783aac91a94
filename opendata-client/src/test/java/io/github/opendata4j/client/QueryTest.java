package io.github.opendata4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueryTest {
    @Test
    void asksForTheFirstPageOfEverythingUnlessToldOtherwise() {
        assertThat(Query.all().words()).isEmpty();
        assertThat(Query.all().page()).isEqualTo(1);
        assertThat(Query.all().size()).isEqualTo(Query.DEFAULT_SIZE);
    }

    @Test
    void keepsItsWordsFromPageToPage() {
        Query query = Query.words(" vélo  gare ").page(3).size(50);

        assertThat(query.words()).isEqualTo("vélo  gare");
        assertThat(query).isEqualTo(Query.words("vélo  gare").size(50).page(3)).hasToString("vélo  gare, page 3 of 50");
    }

    @Test
    void refusesPagesThatThereCannotBe() {
        assertThatThrownBy(() -> Query.all().page(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Query.all().size(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Query.all().size(1001)).hasMessageContaining("1000");
        assertThatThrownBy(() -> new Page<>(List.of(), 0, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPageKnowsWhetherAnotherFollows() {
        assertThat(new Page<>(List.of("a", "b"), 5, 2, 2).hasNext()).isTrue();
        assertThat(new Page<>(List.of("e"), 5, 3, 2).hasNext()).isFalse();
    }

    @Test
    void aPageDoesNotChangeWithTheListItWasMadeOf() {
        List<String> items = new ArrayList<>(List.of("a"));
        Page<String> page = new Page<>(items, 1, 1, 10);
        items.clear();

        assertThat(page.items()).containsExactly("a");
    }
}
