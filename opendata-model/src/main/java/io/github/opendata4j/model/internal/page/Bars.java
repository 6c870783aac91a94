package io.github.opendata4j.model.internal.page;

import io.jstach.jstache.JStache;
import java.util.List;

/**
 * The template of a {@link BarChart}.
 *
 * @param caption what the bars show
 * @param bars the bars
 */
@JStache(path = "io/github/opendata4j/model/internal/page/bars.mustache")
record Bars(String caption, List<Bar> bars) {

    /**
     * One line of the chart.
     *
     * @param label what is counted
     * @param figure the number as text
     * @param percent the length of the bar, 0 to 100
     */
    record Bar(String label, String figure, String percent) {}
}
