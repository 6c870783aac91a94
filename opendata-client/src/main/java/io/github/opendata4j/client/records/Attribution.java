package io.github.opendata4j.client.records;

import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.Moment;
import io.github.opendata4j.model.Organization;
import io.github.opendata4j.model.licence.Licence;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who has to be named by whoever shows the data: the producer, the dataset, the day of its last change and the licence,
 * as Licence Ouverte 2.0 ("La Réutilisation") and CC BY 4.0 (section 3(a)) ask. Immutable.
 *
 * <pre>{@code
 * rows.attribution().text(Locale.FRENCH);
 * // Tours Métropole, « Stations de vélos », mis à jour le 28 novembre 2026, Licence Ouverte version 2.0
 * }</pre>
 */
public final class Attribution {
    private final Dataset dataset;
    private final Optional<Distribution> file;

    private Attribution(Dataset dataset, Optional<Distribution> file) {
        this.dataset = dataset;
        this.file = file;
    }

    /**
     * For a file of a dataset.
     *
     * @param dataset the dataset
     * @param file one of its files, whose own licence and day of change come first
     * @return who has to be named
     */
    public static Attribution of(Dataset dataset, Distribution file) {
        return new Attribution(dataset, Optional.of(file));
    }

    /**
     * For a dataset as a whole.
     *
     * @param dataset the dataset
     * @return who has to be named
     */
    public static Attribution of(Dataset dataset) {
        return new Attribution(dataset, Optional.empty());
    }

    /**
     * Who made the data.
     *
     * @return the name of the publisher; empty if it isn't known
     */
    public Optional<String> producer() {
        return dataset.publisher().map(Organization::name);
    }

    /**
     * The dataset.
     *
     * @return its description
     */
    public Dataset dataset() {
        return dataset;
    }

    /**
     * The licence.
     *
     * @return the file's, else the dataset's; empty if none was named
     */
    public Optional<Licence> licence() {
        return file.flatMap(Distribution::licence).or(dataset::licence);
    }

    /**
     * When the data were changed last.
     *
     * @return the file's, else the dataset's; empty if that isn't known
     */
    public Optional<Moment> modified() {
        return file.flatMap(Distribution::modified).or(dataset::modified);
    }

    /**
     * Where the dataset can be seen.
     *
     * @return its page; empty if it has none
     */
    public Optional<URI> page() {
        return dataset.landingPage();
    }

    /**
     * All of it in a line.
     *
     * @param locale French or English; whoever reads another language gets English
     * @return plain text
     */
    public String text(Locale locale) {
        boolean french = locale.getLanguage().equals("fr");
        String title = dataset.title().get(locale);
        List<String> parts = new ArrayList<>();
        producer().ifPresent(parts::add);
        parts.add(french ? "« " + title + " »" : "“" + title + "”");
        modified().map(Moment::day).ifPresent(day -> parts.add(changed(day, french)));
        licence()
                .filter(Licence::isSpecified)
                .ifPresent(licence -> parts.add(licence.title().get(locale)));
        return String.join(", ", parts);
    }

    private static String changed(LocalDate day, boolean french) {
        DateTimeFormatter form = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
        return french
                ? "mis à jour le " + form.withLocale(Locale.FRENCH).format(day)
                : "updated on " + form.withLocale(Locale.ENGLISH).format(day);
    }

    /** The line in French. */
    @Override
    public String toString() {
        return text(Locale.FRENCH);
    }
}
