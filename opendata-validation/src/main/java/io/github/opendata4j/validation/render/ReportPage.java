package io.github.opendata4j.validation.render;

import io.github.opendata4j.validation.render.ReportFacts.Fact;
import io.jstach.jstache.JStache;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The template of the page: plain texts that it escapes, and the charts, which are markup.
 *
 * @param words the words that do not depend on the report
 * @param kind the class of the verdict's colour
 * @param sign the path of the verdict's sign
 * @param sentence the verdict
 * @param summary how many errors there are where; may be absent
 * @param facts the file and the schema
 * @param tasks what to do
 * @param charts markup of how many errors there are; empty where there is nothing to compare
 * @param errors what forbids publication
 * @param masked whether rows are shown without their values
 * @param open whether the rest is seen at once, since there is nothing else to see
 * @param rest what does not
 */
@JStache(path = "io/github/opendata4j/validation/render/report.mustache")
record ReportPage(
        PageWords words,
        String kind,
        String sign,
        String sentence,
        @Nullable String summary,
        List<Fact> facts,
        List<Task> tasks,
        List<String> charts,
        List<FindingView> errors,
        boolean masked,
        boolean open,
        List<Folded> rest) {

    boolean hasFacts() {
        return !facts.isEmpty();
    }

    boolean hasTasks() {
        return !tasks.isEmpty();
    }

    boolean hasCharts() {
        return !charts.isEmpty();
    }

    boolean hasErrors() {
        return !errors.isEmpty();
    }

    boolean hasRest() {
        return !rest.isEmpty();
    }

    /**
     * A card of what one can do.
     *
     * @param title what to do
     * @param explanation why, and who can
     * @param lines how often, in which field, for which rule
     */
    record Task(String title, String explanation, List<Line> lines) {}

    /**
     * A line of a card.
     *
     * @param count how often
     * @param field in which field; may be absent
     * @param title for which rule
     */
    record Line(String count, @Nullable String field, String title) {}

    /**
     * Findings that need not be seen at once.
     *
     * @param title what they are and how many
     * @param findings the findings
     */
    record Folded(String title, List<FindingView> findings) {}
}
