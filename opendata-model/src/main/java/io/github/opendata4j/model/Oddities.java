package io.github.opendata4j.model;

import io.github.opendata4j.model.internal.json.Expected;
import io.github.opendata4j.model.internal.json.JsonValue;
import io.github.opendata4j.model.internal.text.Nearest;
import io.github.opendata4j.model.licence.Licence;
import io.github.opendata4j.model.report.Finding;
import io.github.opendata4j.model.report.Location;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.model.report.Rule;
import io.github.opendata4j.model.report.RuleBundle;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What a description says beyond what is known: kept, and warned of. */
final class Oddities {

    static final RuleBundle RULES = RuleBundle.load(DatasetJson.class, "metadata");

    private static final Rule MEMBER_UNKNOWN = RULES.get("metadata-member-unknown");
    private static final Rule VALUE_UNKNOWN = RULES.get("metadata-value-unknown");

    private static final int SHOWN = 60;

    private static final Expected LICENCE =
            Expected.of("une licence comme \"licence-ouverte-2.0\"", "a licence such as \"licence-ouverte-2.0\"");
    private static final Expected FREQUENCY =
            Expected.of("une fréquence comme \"ANNUAL\"", "a frequency such as \"ANNUAL\"");
    private static final Expected THEME = Expected.of("un thème comme \"ECON\"", "a theme such as \"ECON\"");

    private final Report.Builder report = Report.builder();

    /** Hands on the members of an object that are not known. */
    void members(JsonValue object, List<String> known, BiConsumer<String, @Nullable Object> keep) {
        object.without(known).forEach((name, value) -> {
            keep.accept(name, value);
            add(MEMBER_UNKNOWN, object.pointerTo(name), name, known);
        });
    }

    /** Nearness is no argument about licences: {@code cc-by} and {@code cc-nc} are two letters apart. */
    Licence licence(JsonValue json) {
        Licence licence = json.parse(LICENCE, Licence::of);
        if (!licence.isKnown()) {
            add(VALUE_UNKNOWN, json.pointer(), licence.id(), List.of());
        }
        return licence;
    }

    Frequency frequency(JsonValue json) {
        Frequency frequency = json.parse(FREQUENCY, Frequency::of);
        if (!frequency.isKnown()) {
            List<String> codes = Frequency.all().stream().map(Frequency::code).toList();
            add(VALUE_UNKNOWN, json.pointer(), frequency.code(), codes);
        }
        return frequency;
    }

    Theme theme(JsonValue json) {
        Theme theme = json.parse(THEME, Theme::of);
        if (!theme.isKnown()) {
            List<String> codes = Theme.all().stream().map(Theme::code).toList();
            add(VALUE_UNKNOWN, json.pointer(), theme.code(), codes);
        }
        return theme;
    }

    Report report() {
        return report.build();
    }

    private void add(Rule rule, String pointer, String written, Collection<String> known) {
        Finding.Builder finding =
                Finding.builder(rule).location(Location.ofPointer(pointer)).with("written", shortened(written));
        Nearest.to(written, known).ifPresent(nearest -> finding.with("similarTo", nearest));
        report.add(finding.build());
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
