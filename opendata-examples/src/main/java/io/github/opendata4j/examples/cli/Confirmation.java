package io.github.opendata4j.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Asks before anything is changed. The words of each question begin with the name of what it is about. */
final class Confirmation {
    private final OpendataCommand opendata;
    private final Consent consent;
    private final String about;

    /** Asks about {@code about}, which messages such as {@code publish-confirm} begin with. */
    Confirmation(OpendataCommand opendata, Consent consent, String about) {
        this.opendata = opendata;
        this.consent = consent;
        this.about = about;
    }

    /** Whether to go on; throws if somebody has said no, or nobody can be asked. */
    boolean isGiven() {
        return switch (consent) {
            case GIVEN -> true;
            case NEVER -> {
                opendata.shell().err().println(opendata.messages().text("dry-run-done"));
                yield false;
            }
            case ASKED_FOR -> {
                ask();
                yield true;
            }
        };
    }

    /** Returns when the answer is yes. */
    private void ask() {
        opendata.shell().out().flush(); // what is asked about is read before the question
        Optional<String> answer = opendata.shell().terminal().ask(text("confirm") + " ");
        if (answer.isEmpty()) {
            throw new CommandException(ExitCode.USAGE, text("confirm-impossible"));
        }
        List<String> yes = List.of(opendata.messages().text("confirm-yes").split(" "));
        if (!yes.contains(answer.get().strip().toLowerCase(Locale.ROOT))) {
            throw new CommandException(ExitCode.USAGE, text("declined"));
        }
    }

    private String text(String key) {
        return opendata.messages().text(about + "-" + key);
    }
}
