package io.github.opendata4j.validation.render;

import io.github.opendata4j.model.internal.text.MemberNames;
import io.github.opendata4j.model.internal.text.Visible;
import io.github.opendata4j.model.report.Location;
import java.util.Optional;

/** Says where a finding is, as people find their way. */
final class Places {
    private final Phrases phrases;

    Places(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * The place: its cell or row as a spreadsheet shows it, with the line of the text file where that is another
     * number; else line, column, or place in the description. Empty for what concerns the whole.
     */
    Optional<String> of(Location location) {
        Optional<String> place = location.cell()
                .or(() -> row(location))
                .map(inSheet -> inSheet + otherLine(location))
                .or(() -> outsideSheet(location));
        Optional<String> resource = location.resource().map(name -> Visible.text(name, 80));
        if (place.isPresent() && resource.isPresent()) {
            return Optional.of(resource.get() + phrases.colon() + place.get());
        }
        return place.or(() -> resource);
    }

    private Optional<String> row(Location location) {
        return location.sheetRow().stream()
                .mapToObj(row -> phrases.choose("ligne\u00a0", "row\u00a0") + phrases.number(row))
                .findFirst();
    }

    private Optional<String> outsideSheet(Location location) {
        if (location.line().isPresent()) {
            return Optional.of(phrases.choose("ligne\u00a0", "line\u00a0")
                    + phrases.number(location.line().getAsLong()));
        }
        if (location.column().isPresent()) {
            return Optional.of(phrases.choose("colonne n°\u00a0", "column no.\u00a0")
                    + phrases.number(location.column().getAsInt()));
        }
        return location.pointer().map(pointer -> Visible.text(MemberNames.of(pointer, phrases.wording()), 120));
    }

    private String otherLine(Location location) {
        if (location.line().isEmpty() || location.line().equals(location.sheetRow())) {
            return "";
        }
        String line = phrases.number(location.line().getAsLong());
        return phrases.choose(" (ligne\u00a0" + line + " du texte)", " (line\u00a0" + line + " of the text)");
    }
}
