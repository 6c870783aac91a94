package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.Withdrawal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;

/**
 * Withdraws a dataset: what is about to happen is noted, each file and link is deleted, and the dataset is archived with a
 * notice in the place of its description. udata has no tombstones of its own; archived, it leaves lists and searches, and
 * who has its address is told since when and why.
 */
final class UdataWithdrawal {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);

    private final Publishing publishing;

    UdataWithdrawal(Publishing publishing) {
        this.publishing = publishing;
    }

    Told run(Told held, Withdrawal withdrawal) {
        if (Holding.withdrawal(held).isPresent()) {
            return Holding.isWithdrawing(held) ? complete(held) : held;
        }
        publishing
                .datasets()
                .mergeExtras(
                        held.text("id").orElseThrow(),
                        Map.of(Marks.WITHDRAWN, Holding.markUnderWay(withdrawal, Holding.description(held))));
        return complete(publishing.reread(held));
    }

    /** Ends a withdrawal that has begun. The files go first, so that none is public once the notice stands. */
    Told complete(Told held) {
        Withdrawal withdrawal = Holding.withdrawal(held).orElseThrow();
        String id = held.text("id").orElseThrow();
        held.references("resources")
                .forEach(resource -> publishing.api().delete(Call.delete("1/datasets/{}/resources/{}/", id, resource)));
        String description = Holding.description(held);
        DatasetEdit edit = DatasetEdit.none()
                .description(notice(withdrawal) + "\n\n---\n\n" + description)
                .member("archived", archived(withdrawal.since()))
                .extra(Marks.WITHDRAWN, Holding.mark(withdrawal, description));
        publishing.datasets().update(publishing.reread(held), edit);
        return publishing.reread(held);
    }

    private static String notice(Withdrawal withdrawal) {
        String day = DAY.format(withdrawal.since().atOffset(ZoneOffset.UTC));
        return "**Ce jeu de données a été retiré le " + day + ".** " + withdrawal.reason();
    }

    private static String archived(Instant since) {
        return since.truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", "+00:00");
    }
}
