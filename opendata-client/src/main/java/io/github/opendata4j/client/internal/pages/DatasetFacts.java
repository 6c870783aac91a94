package io.github.opendata4j.client.internal.pages;

import io.github.opendata4j.client.internal.Addresses;
import io.github.opendata4j.model.ContactPoint;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Organization;
import io.github.opendata4j.model.SpatialCoverage;
import io.github.opendata4j.model.TemporalCoverage;
import io.github.opendata4j.model.Zone;
import io.github.opendata4j.model.internal.text.Visible;
import io.github.opendata4j.model.internal.text.Wording;
import io.github.opendata4j.model.licence.Licence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a page says of a dataset, name by name. */
final class DatasetFacts {
    private final List<DatasetBody.Fact> facts = new ArrayList<>();

    private DatasetFacts() {}

    /** Who, under which conditions, how fresh. */
    static List<DatasetBody.Fact> main(Dataset dataset) {
        DatasetFacts facts = new DatasetFacts();
        dataset.publisher().ifPresent(facts::addPublisher);
        dataset.licence().ifPresent(facts::addLicence);
        facts.add("Dernière mise à jour", dataset.modified().map(Shown::day));
        return facts.facts;
    }

    /** All else. */
    static List<DatasetBody.Fact> details(Dataset dataset) {
        DatasetFacts facts = new DatasetFacts();
        facts.add("Fréquence de mise à jour", dataset.frequency().map(frequency -> frequency.label(Locale.FRENCH)));
        facts.add("Première publication", dataset.issued().map(Shown::day));
        facts.add("Période couverte", dataset.temporalCoverage().map(DatasetFacts::period));
        facts.add("Territoire", dataset.spatialCoverage().map(DatasetFacts::territory));
        facts.add("Thèmes", themes(dataset));
        facts.add("Mots clés", joined(dataset.keywords().stream()));
        dataset.contactPoints().forEach(facts::addContact);
        dataset.landingPage()
                .flatMap(Shown::webAddress)
                .ifPresent(address -> facts.add("Page d'origine", address, address));
        return facts.facts;
    }

    private void addPublisher(Organization publisher) {
        add("Producteur", publisher.name(), "../" + ProducerPage.path(publisher.name()));
    }

    private void addLicence(Licence licence) {
        add("Licence", Shown.text(licence.title()), "../" + LicencePage.path(licence));
    }

    private void addContact(ContactPoint contact) {
        add(
                "Contact",
                contact.name().or(contact::email).orElse("voir la page"),
                contact.email()
                        .map(email -> "mailto:" + Addresses.step(email))
                        .or(() -> contact.uri().flatMap(Shown::webAddress))
                        .orElse(null));
    }

    private void add(String name, Optional<String> text) {
        text.ifPresent(present -> add(name, present, null));
    }

    private void add(String name, String text, @Nullable String address) {
        facts.add(new DatasetBody.Fact(name, Visible.text(text), address));
    }

    private static String period(TemporalCoverage coverage) {
        Optional<String> start = coverage.start().map(DatasetFacts::day);
        Optional<String> end = coverage.end().map(DatasetFacts::day);
        if (start.isPresent() && end.isPresent()) {
            return "du " + start.get() + " au " + end.get();
        }
        return start.map(day -> "depuis le " + day)
                .or(() -> end.map(day -> "jusqu'au " + day))
                .orElse("non précisée");
    }

    private static String day(LocalDate day) {
        return Wording.in(Locale.FRENCH).date(day);
    }

    private static String territory(SpatialCoverage coverage) {
        return coverage.name()
                .map(Shown::text)
                .orElseGet(() -> coverage.zones().stream().map(Zone::code).collect(Collectors.joining(", ")));
    }

    private static Optional<String> themes(Dataset dataset) {
        return joined(dataset.themes().stream().map(theme -> theme.label(Locale.FRENCH)));
    }

    private static Optional<String> joined(Stream<String> words) {
        return Optional.of(words.collect(Collectors.joining(", "))).filter(text -> !text.isEmpty());
    }
}
