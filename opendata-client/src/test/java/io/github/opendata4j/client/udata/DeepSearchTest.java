package io.github.opendata4j.client.udata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.client.PortalException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The trap of the search window, on a portal that shows 20 items of a search. */
class DeepSearchTest {
    private static final int WINDOW = 20;
    private static final int PAGE = 5;

    /** Searches among datasets, each of an organisation and under a licence, as Elasticsearch lets udata do. */
    private static final class Portal implements Wire {
        private final int count;
        private final int organizations;
        private final int licences;
        private int requests;

        Portal(int count, int organizations, int licences) {
            this.count = count;
            this.organizations = organizations;
            this.licences = licences;
        }

        @Override
        public @Nullable Object send(Call call) {
            requests++;
            int page = Integer.parseInt(call.query().get("page").get(0));
            assertThat(page * PAGE).as("the window").isLessThanOrEqualTo(WINDOW);
            List<Integer> found = new ArrayList<>(IntStream.range(0, count)
                    .filter(i -> passes(call, "organization", "o" + i % organizations))
                    .filter(i -> passes(call, "license", "l" + i % licences))
                    .boxed()
                    .toList());
            if (call.query().getOrDefault("sort", List.of("")).get(0).equals("-created")) {
                Collections.reverse(found);
            }
            int from = Math.min(found.size(), (page - 1) * PAGE);
            int to = Math.min(found.size(), page * PAGE);
            Map<String, @Nullable Object> answer = new LinkedHashMap<>();
            answer.put(
                    "data",
                    found.subList(from, to).stream()
                            .map(i -> Map.of("id", "d" + i))
                            .toList());
            answer.put("total", BigDecimal.valueOf(found.size()));
            answer.put("next_page", to < found.size() ? "https://example.org/?page=x y" : null);
            answer.put(
                    "facets",
                    Map.of(
                            "organization_id_with_name", buckets("o", organizations, "|Ville"),
                            "license", buckets("l", licences, "")));
            return answer;
        }

        private static boolean passes(Call call, String name, String value) {
            return call.query().getOrDefault(name, List.of(value)).contains(value);
        }

        private static List<Map<String, Object>> buckets(String letter, int values, String label) {
            List<Map<String, Object>> buckets = new ArrayList<>();
            buckets.add(Map.of("name", "all", "count", BigDecimal.ONE));
            for (int i = 0; i < values; i++) {
                buckets.add(Map.of("name", letter + i + label, "count", BigDecimal.ONE));
            }
            return buckets;
        }
    }

    private static Set<String> all(Portal portal) {
        Set<String> ids = new LinkedHashSet<>();
        new DeepSearch(new Api("essai", portal), "2/datasets/search/", UdataQuery.words("vélo"), WINDOW, PAGE)
                .forEachRemaining(told -> assertThat(ids.add(told.text("id").orElseThrow()))
                        .as("each item once")
                        .isTrue());
        return ids;
    }

    @Test
    void whatOneSearchShowsIsReadPageByPage() {
        Portal portal = new Portal(20, 2, 2);

        assertThat(all(portal)).hasSize(20);
        assertThat(portal.requests).isEqualTo(4);
    }

    @Test
    void twiceAsMuchIsReadFromBothEnds() {
        assertThat(all(new Portal(40, 2, 2))).hasSize(40);
    }

    @Test
    void stillMoreIsDividedByItsFacetsAndThoseAgain() {
        assertThat(all(new Portal(100, 6, 1))).hasSize(100);
        assertThat(all(new Portal(200, 3, 7))).hasSize(200);
    }

    @Test
    void nothingIsFoundWhereThereIsNothing() {
        assertThat(all(new Portal(0, 1, 1))).isEmpty();
    }

    @Test
    void itIsSaidIfSomeCouldNotBeReached() {
        assertThatThrownBy(() -> all(new Portal(100, 1, 1)))
                .isInstanceOf(PortalException.class)
                .hasMessageContaining("40")
                .hasMessageContaining("100");
    }
}
