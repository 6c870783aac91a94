package io.github.opendata4j.client.internal.pages;

import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.internal.text.Visible;
import io.github.opendata4j.model.licence.Licence;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reader can choose by: producer, theme, keyword, format, licence. A choice that is the same for all datasets is
 * none and is left out, as are keywords that a single dataset has.
 */
final class CatalogueFilters {
    private static final int MOST_KEYWORDS = 60;

    private CatalogueFilters() {}

    /** What can be chosen by. */
    private enum Kind {
        PRODUCER("producteur", "Producteur"),
        THEME("theme", "Thème"),
        KEYWORD("mot-cle", "Mot clé"),
        FORMAT("format", "Format"),
        LICENCE("licence", "Licence");

        private final String id;
        private final String name;

        Kind(String id, String name) {
            this.id = id;
            this.name = name;
        }

        Stream<String> texts(Dataset dataset) {
            return switch (this) {
                case PRODUCER -> dataset.publisher().stream().map(publisher -> publisher.name());
                case THEME -> dataset.themes().stream().map(theme -> theme.label(Locale.FRENCH));
                case KEYWORD -> dataset.keywords().stream();
                case FORMAT -> CatalogueCards.formats(dataset).stream();
                case LICENCE -> dataset.licence().stream().map(CatalogueFilters::name);
            };
        }

        String token(String text) {
            return id + ':' + Slugs.of(text);
        }
    }

    private static String name(Licence licence) {
        return licence.label().get(Locale.FRENCH);
    }

    /** The choices that a dataset answers to, between blanks. */
    static String tokens(Dataset dataset) {
        return Stream.of(Kind.values())
                .flatMap(kind -> kind.texts(dataset).map(kind::token))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    static List<CatalogueBody.Filter> of(Collection<Dataset> datasets) {
        return Stream.of(Kind.values())
                .map(kind -> new CatalogueBody.Filter(kind.id, kind.name, options(kind, datasets)))
                .filter(filter -> !filter.options().isEmpty())
                .toList();
    }

    private static List<CatalogueBody.Option> options(Kind kind, Collection<Dataset> datasets) {
        Map<String, Long> counts = datasets.stream()
                .flatMap(dataset -> kind.texts(dataset).map(kind::token).distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Map<String, String> names = new HashMap<>();
        datasets.forEach(
                dataset -> kind.texts(dataset).forEach(text -> names.merge(kind.token(text), text, Choice::first)));
        boolean compares = counts.values().stream().anyMatch(count -> count < datasets.size());
        return counts.entrySet().stream()
                .filter(choice -> compares && (kind != Kind.KEYWORD || choice.getValue() > 1))
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(kind == Kind.KEYWORD ? MOST_KEYWORDS : Long.MAX_VALUE)
                .sorted(Map.Entry.comparingByKey())
                .map(choice -> new CatalogueBody.Option(
                        choice.getKey(), Choice.text(names.getOrDefault(choice.getKey(), ""), choice.getValue())))
                .toList();
    }

    /** How a choice is called. */
    private static final class Choice {
        private Choice() {}

        /** Of two spellings always the same one. */
        static String first(String one, String other) {
            return one.compareTo(other) <= 0 ? one : other;
        }

        static String text(String name, long count) {
            return Visible.text(name, 60) + " (" + count + ")";
        }
    }
}
