package io.github.opendata4j.client.directory;

import io.github.opendata4j.model.Dataset;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the datasets that speak of all words, in whatever case and with or without accents. */
final class WordSearch {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final List<String> words;

    WordSearch(String words) {
        this.words = BLANKS.splitAsStream(bare(words))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    boolean matches(Dataset dataset) {
        String text = bare(text(dataset));
        return words.stream().allMatch(text::contains);
    }

    private static String text(Dataset dataset) {
        Stream<String> titles = Stream.concat(
                Stream.of(dataset.key()),
                Stream.concat(Stream.of(dataset.title()), dataset.description().stream())
                        .flatMap(text -> text.texts().values().stream()));
        Stream<String> names = Stream.concat(
                dataset.keywords().stream(), dataset.publisher().stream().map(publisher -> publisher.name()));
        return String.join("\n", Stream.concat(titles, names).toList());
    }

    private static String bare(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return ACCENTS.matcher(decomposed).replaceAll("");
    }
}
