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
import java.util.Optional;
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

    /** The term that a member names, if it is there. */
    <T extends Term> Optional<T> term(JsonValue object, String member, Terms<T> vocabulary) {
        return object.find(member).map(value -> term(value, vocabulary));
    }

    /** The terms that a list names. */
    <T extends Term> List<T> terms(JsonValue object, String member, Terms<T> vocabulary) {
        return object.list(member, value -> term(value, vocabulary));
    }

    /** The term that the very name of a member names. */
    <T extends Term> T name(JsonValue object, String member, Terms<T> vocabulary) {
        T term = object.convert(vocabulary.expected(), any -> vocabulary.of(member));
        return checked(term, object.pointerTo(member), vocabulary);
    }

    Report report() {
        return report.build();
    }

    private <T extends Term> T term(JsonValue json, Terms<T> vocabulary) {
        return checked(json.parse(vocabulary.expected(), vocabulary::of), json.pointer(), vocabulary);
    }

    private <T extends Term> T checked(T term, String pointer, Terms<T> vocabulary) {
        if (!term.isKnown()) {
            List<String> codes = vocabulary.all().stream().map(Term::code).toList();
            add(VALUE_UNKNOWN, pointer, term.code(), codes);
        }
        return term;
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
