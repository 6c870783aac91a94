package io.github.opendata4j.examples.cli;

import io.github.opendata4j.client.directory.DirectoryPortal;
import io.github.opendata4j.client.publish.CheckRefusedException;
import io.github.opendata4j.client.publish.PlanOutdatedException;
import io.github.opendata4j.client.publish.Publication;
import io.github.opendata4j.client.publish.PublicationPlan;
import io.github.opendata4j.client.publish.PublicationProgress;
import io.github.opendata4j.client.publish.PublicationReceipt;
import io.github.opendata4j.client.publish.Publisher;
import io.github.opendata4j.model.DatasetJson;
import io.github.opendata4j.model.DatasetReading;
import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.validation.Preflight;
import io.github.opendata4j.validation.render.TextReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Checks, plans, asks, publishes: what {@code opendata publish} does once its words are understood. */
final class PublishJob {
    private final OpendataCommand opendata;
    private final Consent consent;
    private final Messages messages;
    private final PrintStream out;

    PublishJob(OpendataCommand opendata, Consent consent) {
        this.opendata = opendata;
        this.consent = consent;
        this.messages = opendata.messages();
        this.out = opendata.shell().out();
    }

    /** Publishes what {@code description} says into {@code folder}. */
    ExitCode run(Path description, Path folder) throws IOException {
        DatasetReading reading = read(description);
        Publisher publisher = Publisher.to(DirectoryPortal.at(folder))
                .check(dataset -> reading.report()) // misspelt members and the like
                .check(Preflight.standard())
                .build();
        try {
            return publish(publisher, publisher.plan(Publication.of(reading.dataset())));
        } catch (CheckRefusedException refused) {
            out.println(TextReport.in(messages.locale()).render(refused.report()));
            throw new CommandException(ExitCode.REFUSED, messages.text("refused"), refused);
        } catch (PlanOutdatedException outdated) {
            throw new CommandException(ExitCode.OUTDATED, messages.text("outdated"), outdated);
        }
    }

    private DatasetReading read(Path description) throws IOException {
        try {
            return DatasetJson.read(description);
        } catch (OpenDataException e) {
            String why = e.message(messages.locale());
            throw new CommandException(ExitCode.FAILED, messages.text("description-unreadable", description, why), e);
        }
    }

    private ExitCode publish(Publisher publisher, PublicationPlan plan) {
        out.println(plan.summary(messages.locale())); // what the checks remark is in it
        if (!plan.isEmpty() && agreed()) {
            out.println(apply(publisher, plan).summary(messages.locale()));
        }
        return ExitCode.DONE;
    }

    private boolean agreed() {
        return switch (consent) {
            case GIVEN -> true;
            case NEVER -> {
                opendata.shell().err().println(messages.text("dry-run-done"));
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
        out.flush(); // the plan is read before the question
        Optional<String> answer = opendata.shell().terminal().ask(messages.text("confirm") + " ");
        if (answer.isEmpty()) {
            throw new CommandException(ExitCode.USAGE, messages.text("confirm-impossible"));
        }
        List<String> yes = List.of(messages.text("confirm-yes").split(" "));
        if (!yes.contains(answer.get().strip().toLowerCase(Locale.ROOT))) {
            throw new CommandException(ExitCode.USAGE, messages.text("declined"));
        }
    }

    private PublicationReceipt apply(Publisher publisher, PublicationPlan plan) {
        try (ProgressLine line = new ProgressLine(opendata, Path.of(plan.key()))) {
            return publisher.apply(plan, new PublicationProgress() {
                @Override
                public void uploading(String distribution, long done, long total) {
                    line.show(distribution, done, total);
                }
            });
        }
    }
}
