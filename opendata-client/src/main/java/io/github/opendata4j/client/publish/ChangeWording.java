package io.github.opendata4j.client.publish;

import io.github.opendata4j.model.internal.text.Visible;
import io.github.opendata4j.model.internal.text.Wording;
import java.util.Locale;
import java.util.Optional;

/** Says changes as people write them. */
final class ChangeWording {
    /** A longer value would hide the other changes; it is shown on the page once published. */
    private static final int LONGEST_VALUE = 60;

    private final Wording wording;

    private ChangeWording(Wording wording) {
        this.wording = wording;
    }

    static ChangeWording in(Locale locale) {
        return new ChangeWording(Wording.in(locale));
    }

    String describe(Change change) {
        if (change instanceof Change.CreateDataset created) {
            return wording.choose("nouveau jeu de données ", "new dataset ") + quote(created.title());
        }
        if (change instanceof Change.ChangeField field) {
            return describe(field);
        }
        if (change instanceof Change.AddFile added) {
            return wording.choose("nouveau fichier ", "new file ") + Visible.text(added.fileName()) + " ("
                    + size(added.bytes()) + ")";
        }
        if (change instanceof Change.ReplaceFile replaced) {
            return describe(replaced);
        }
        if (change instanceof Change.AddLink link) {
            return wording.choose("nouveau lien vers ", "new link to ")
                    + Visible.text(link.address().toString());
        }
        if (change instanceof Change.Retire retired) {
            return wording.choose("retrait de ", "withdrawal of ") + quote(retired.title());
        }
        if (change instanceof Change.Withdraw withdrawn) {
            return wording.choose("tous les fichiers sont retirés : ", "all files are withdrawn: ")
                    + quote(withdrawn.reason());
        }
        if (change instanceof Change.Republish republished) {
            return wording.choose("à nouveau publié, après un retrait depuis le ", "published again, withdrawn since ")
                    + Times.say(republished.since(), wording)
                    + wording.choose(" : ", ": ")
                    + quote(republished.reason());
        }
        return wording.choose(
                "fin de ce qu'une publication interrompue a laissé", "end of what an interrupted publication has left");
    }

    private String describe(Change.ReplaceFile replaced) {
        String size = replaced.previousBytes().isPresent()
                ? size(replaced.previousBytes().getAsLong()) + " → " + size(replaced.bytes())
                : size(replaced.bytes());
        return wording.choose("fichier remplacé par ", "file replaced by ") + Visible.text(replaced.fileName()) + " ("
                + size + ")";
    }

    private String describe(Change.ChangeField field) {
        String name = FieldNames.of(field.pointer(), wording);
        Optional<String> after = shown(field.after());
        if (after.isEmpty()) {
            return name + wording.choose(" : autre valeur", ": another value");
        }
        String before =
                field.before().flatMap(this::shown).map(text -> text + " → ").orElse("");
        return name + wording.choose(" : ", ": ") + before + after.get();
    }

    private Optional<String> shown(Object value) {
        return value instanceof String text && text.length() <= LONGEST_VALUE && text.indexOf('\n') < 0
                ? Optional.of(quote(text))
                : Optional.empty();
    }

    private String quote(String text) {
        return wording.quote(Visible.text(text));
    }

    private String size(long bytes) {
        return wording.size(bytes);
    }
}
