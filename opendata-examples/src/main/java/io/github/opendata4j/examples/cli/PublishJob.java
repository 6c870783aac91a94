package io.github.opendata4j.examples.cli;

import io.github.opendata4j.client.PublicationTarget;
import io.github.opendata4j.client.publish.Change;
import io.github.opendata4j.client.publish.CheckRefusedException;
import io.github.opendata4j.client.publish.DatasetPlan;
import io.github.opendata4j.client.publish.PlanOutdatedException;
import io.github.opendata4j.client.publish.Publication;
import io.github.opendata4j.client.publish.PublicationException;
import io.github.opendata4j.client.publish.PublicationPlan;
import io.github.opendata4j.client.publish.PublicationProgress;
import io.github.opendata4j.client.publish.PublicationReceipt;
import io.github.opendata4j.client.publish.Publisher;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.DatasetJson;
import io.github.opendata4j.model.DatasetReading;
import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.validation.Preflight;
import io.github.opendata4j.validation.render.TextReport;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks, plans, asks, publishes: what {@code opendata publish} does once its words are understood. */
final class PublishJob {
    private final OpendataCommand opendata;
    private final Consent consent;
    private final boolean republication;
    private final Messages messages;
    private final PrintStream out;
    private final Starter starter = new Starter();

    PublishJob(OpendataCommand opendata, Consent consent) {
        this(opendata, consent, false);
    }

    private PublishJob(OpendataCommand opendata, Consent consent, boolean republication) {
        this.opendata = opendata;
        this.consent = consent;
        this.republication = republication;
        this.messages = opendata.messages();
        this.out = opendata.shell().out();
    }

    /** The same job, for datasets that may be withdrawn. */
    PublishJob republishing() {
        return new PublishJob(opendata, consent, true);
    }

    /** Publishes what all of {@code descriptions} say into {@code target}: one plan, one question, one receipt. */
    ExitCode run(List<Path> descriptions, PublicationTarget target) throws IOException {
        Map<String, Report> remarks = new LinkedHashMap<>(); // misspelt members and the like
        List<Dataset> datasets = read(descriptions, remarks);
        Publisher publisher = Publisher.to(target)
                .check(dataset -> remarks.getOrDefault(dataset.key(), Report.empty()))
                .check(Preflight.standard())
                .build();
        Publication publication = Publication.ofAll(datasets);
        try {
            return publish(publisher, publisher.plan(republication ? publication.republish() : publication));
        } catch (CheckRefusedException refused) {
            out.println(TextReport.in(messages.locale()).render(refused.report()));
            throw new CommandException(ExitCode.REFUSED, messages.text("refused"), refused);
        } catch (PlanOutdatedException outdated) {
            throw new CommandException(ExitCode.OUTDATED, messages.text("outdated"), outdated);
        } catch (PublicationException broken) {
            throw explained(broken);
        }
    }

    private List<Dataset> read(List<Path> descriptions, Map<String, Report> remarks) throws IOException {
        Map<String, Dataset> byKey = new LinkedHashMap<>();
        for (Path description : descriptions) {
            DatasetReading reading = read(description);
            String key = reading.dataset().key();
            if (byKey.putIfAbsent(key, reading.dataset()) != null) {
                throw new CommandException(ExitCode.USAGE, messages.text("key-twice", key, description));
            }
            remarks.put(key, reading.report());
        }
        return List.copyOf(byKey.values());
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
        if (plan.datasets().stream().anyMatch(DatasetPlan::isBarred)) {
            throw new CommandException(ExitCode.REFUSED, messages.text("withdrawn"));
        }
        if (!plan.isEmpty() && new Confirmation(opendata, consent, "publish").isGiven()) {
            out.println(apply(publisher, plan).summary(messages.locale()));
        }
        return ExitCode.DONE;
    }

    private PublicationReceipt apply(Publisher publisher, PublicationPlan plan) {
        try (ProgressLine line = new ProgressLine(opendata, plan.target())) {
            return publisher.apply(plan, new PublicationProgress() {
                @Override
                public void uploading(String distribution, long done, long total) {
                    line.show(distribution, done, total);
                }

                @Override
                public void done(Change change) {
                    starter.interruptIfGone();
                }
            });
        }
    }

    /** Of several datasets the receipt says which are published; of one the sentence does. */
    private CommandException explained(PublicationException broken) {
        broken.receipt()
                .filter(receipt -> receipt.datasets().size() > 1)
                .ifPresent(receipt -> out.println(receipt.summary(messages.locale())));
        ExitCode code = broken.getCause() instanceof PlanOutdatedException ? ExitCode.OUTDATED : ExitCode.FAILED;
        return new CommandException(code, broken.message(messages.locale()), broken);
    }
}
