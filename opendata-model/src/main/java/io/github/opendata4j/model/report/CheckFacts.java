package io.github.opendata4j.model.report;

import io.github.opendata4j.model.SchemaReference;
import io.github.opendata4j.model.report.Report.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a report says of the check itself. Each list holds each thing once, in the order in which it came; they are few
 * enough to be looked through.
 *
 * @param sources the files that were checked
 * @param schemas what they were checked against
 * @param profiles how strictly
 * @param incompleteReasons codes of rules that say why not everything was checked
 */
record CheckFacts(
        List<SourceFacts> sources,
        List<SchemaReference> schemas,
        List<String> profiles,
        List<String> incompleteReasons) {

    static final CheckFacts NONE = new CheckFacts(List.of(), List.of(), List.of(), List.of());

    CheckFacts withSource(SourceFacts source) {
        return new CheckFacts(List.of(source), schemas, profiles, incompleteReasons);
    }

    CheckFacts withSchema(SchemaReference schema) {
        return new CheckFacts(sources, List.of(schema), profiles, incompleteReasons);
    }

    CheckFacts withProfile(String profile) {
        return new CheckFacts(sources, schemas, List.of(profile), incompleteReasons);
    }

    CheckFacts cutShortBy(String reason) {
        return new CheckFacts(sources, schemas, profiles, union(incompleteReasons, List.of(reason)));
    }

    /** What is fatal ends a check. */
    CheckFacts cutShortBy(List<Count> counts) {
        CheckFacts facts = this;
        for (Count count : counts) {
            facts = count.severity() == Severity.FATAL ? facts.cutShortBy(count.code()) : facts;
        }
        return facts;
    }

    CheckFacts and(CheckFacts later) {
        return new CheckFacts(
                union(sources, later.sources),
                union(schemas, later.schemas),
                union(profiles, later.profiles),
                union(incompleteReasons, later.incompleteReasons));
    }

    private static <T> List<T> union(List<T> ours, List<T> theirs) {
        List<T> all = new ArrayList<>(ours);
        for (T one : theirs) {
            if (!all.contains(one)) {
                all.add(one);
            }
        }
        return List.copyOf(all);
    }

    /** The one thing there is; empty if there is none or several. */
    static <T> Optional<T> only(List<T> things) {
        return things.size() == 1 ? Optional.of(things.get(0)) : Optional.empty();
    }
}
