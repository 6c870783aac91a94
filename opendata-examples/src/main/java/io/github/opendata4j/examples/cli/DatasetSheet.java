package io.github.opendata4j.examples.cli;

import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.Moment;
import io.github.opendata4j.model.Organization;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A dataset as lines for a terminal. */
final class DatasetSheet {
    private static final int LONGEST = 300;

    private final Messages messages;
    private final Locale locale;

    DatasetSheet(Messages messages) {
        this.messages = messages;
        this.locale = messages.locale();
    }

    /** All lines, each ended. */
    String text(Dataset dataset) {
        List<String> lines = new ArrayList<>();
        lines.add(shown(dataset.title().get(locale)));
        lines.add("");
        dataset.description().ifPresent(text -> {
            lines.add(shown(text.get(locale)));
            lines.add("");
        });
        fact(lines, "show-key", Optional.of(dataset.key()));
        fact(lines, "show-publisher", dataset.publisher().map(Organization::name));
        fact(
                lines,
                "show-licence",
                dataset.licence().map(licence -> licence.title().get(locale)));
        fact(lines, "show-frequency", dataset.frequency().map(frequency -> frequency.label(locale)));
        fact(lines, "show-modified", dataset.modified().map(Moment::day).map(Object::toString));
        fact(lines, "show-keywords", Optional.of(String.join(", ", dataset.keywords())));
        fact(lines, "show-page", dataset.landingPage().map(URI::toString));
        lines.add("");
        lines.add(messages.text("show-files", dataset.distributions().size()));
        dataset.distributions().forEach(file -> lines.addAll(lines(file)));
        return String.join("\n", lines) + "\n";
    }

    private void fact(List<String> lines, String key, Optional<String> value) {
        value.filter(text -> !text.isBlank()).ifPresent(text -> lines.add(messages.text(key, shown(text))));
    }

    private List<String> lines(Distribution file) {
        List<String> facts = new ArrayList<>();
        file.format().ifPresent(facts::add);
        if (file.byteSize().isPresent()) {
            facts.add(messages.text(
                    "show-bytes", String.format(locale, "%,d", file.byteSize().getAsLong())));
        }
        file.modified().map(Moment::day).ifPresent(day -> facts.add(day.toString()));
        String title = file.title().map(text -> shown(text.get(locale))).orElse("");
        List<String> lines = new ArrayList<>();
        lines.add("  " + (file.key() + "  " + title).strip()
                + (facts.isEmpty() ? "" : " (" + String.join(", ", facts) + ")"));
        file.downloadUrl()
                .or(file::accessUrl)
                .map(URI::toString)
                .or(() -> file.file().map(Object::toString))
                .ifPresent(place -> lines.add("    " + shown(place)));
        return lines;
    }

    private static String shown(String text) {
        return Lines.oneLine(text, LONGEST);
    }
}
