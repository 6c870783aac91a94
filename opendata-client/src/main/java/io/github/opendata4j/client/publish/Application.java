package io.github.opendata4j.client.publish;

import io.github.opendata4j.client.FileChangedException;
import io.github.opendata4j.client.LocalFile;
import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.client.PublicationSession;
import io.github.opendata4j.client.PublicationTarget;
import io.github.opendata4j.client.PublishedState;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.LinkedDocument;
import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.text.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes one dataset of a plan, from the last look to the receipt. */
final class Application {
    private final PublicationTarget target;
    private final DatasetPlan plan;
    private final PublicationProgress progress;
    private final Guard guard;
    private final DatasetReceipt.Builder receipt;
    private final List<SentFile> sent = new ArrayList<>();
    private @Nullable OpenDataException failure;

    Application(PublicationTarget target, DatasetPlan plan, PublicationProgress progress, Guard guard) {
        this.target = target;
        this.plan = plan;
        this.progress = progress;
        this.guard = guard;
        this.receipt = new DatasetReceipt.Builder(plan.key());
    }

    /** Says whether going on is still this process's right. */
    @FunctionalInterface
    interface Guard {
        /**
         * Does nothing, or says why not to go on.
         *
         * @throws OpenDataException if another node has taken over
         */
        void check();
    }

    /** Writes; what goes wrong is noted in the receipt, and found in {@link #failure()}. */
    DatasetReceipt run() {
        try {
            apply();
        } catch (FileChangedException e) {
            failure = new PlanOutdatedException(e);
        } catch (OpenDataException e) {
            failure = e;
        }
        if (failure != null) {
            receipt.failure(Bilingual.text(failure.message(Locale.FRENCH), failure.message(Locale.ENGLISH)));
        }
        return receipt.build();
    }

    Optional<OpenDataException> failure() {
        return Optional.ofNullable(failure);
    }

    private void apply() {
        if (plan.isEmpty()) {
            end(PublicationReceipt.Outcome.UNCHANGED, target.lookUp(plan.key()));
            return;
        }
        guard.check();
        try (PublicationSession session = target.begin(plan.dataset())) {
            PublishedState state = session.state();
            if (state.fingerprint().equals(plan.fingerprint())) {
                write(session);
            } else if (!isDone(state)) {
                throw new PlanOutdatedException(plan.key(), target.name());
            }
            receipt.outcome(PublicationReceipt.Outcome.UNFINISHED);
            session.finish();
            plan.changes().stream().filter(Change.Finish.class::isInstance).forEach(this::done);
            end(PublicationReceipt.Outcome.PUBLISHED, session.state());
        }
    }

    /** Whether the target has moved to where the plan goes: then a cut came after the commit. */
    private boolean isDone(PublishedState state) {
        return state.dataset().isPresent()
                && DatasetDiff.between(plan.dataset(), Scope.all(plan.otherFiles()), plan.files(), state)
                        .changes()
                        .stream()
                        .noneMatch(this::isPlanned);
    }

    /** Fields that the plan leaves alone may have moved since, such as the portal's own date of last change. */
    private boolean isPlanned(Change change) {
        if (change instanceof Change.ChangeField field) {
            return plan.changes().stream().anyMatch(planned -> sets(planned, field.pointer()));
        }
        return !(change instanceof Change.Finish);
    }

    private static boolean sets(Change planned, String pointer) {
        return planned instanceof Change.ChangeField field
                ? field.pointer().equals(pointer)
                : planned instanceof Change.CreateDataset;
    }

    private void write(PublicationSession session) {
        List<Change> atCommit = new ArrayList<>(plan.changes());
        atCommit.removeIf(Change.Finish.class::isInstance);
        if (atCommit.isEmpty()) {
            return;
        }
        List<Distribution> distributions = new ArrayList<>();
        for (Distribution distribution : plan.dataset().distributions()) {
            distributions.add(upload(distribution, session, atCommit));
        }
        Dataset whole = plan.dataset().toBuilder()
                .distributions(distributions)
                .documents(uploadDocuments(session))
                .build();
        sent.forEach(SentFile::requireUnchanged);
        guard.check();
        session.commit(whole);
        receipt.outcome(PublicationReceipt.Outcome.UNFINISHED);
        atCommit.forEach(this::done);
        progress.committed(plan.key());
    }

    /** Sends the file if the plan says so; its change is done then, all others are at the commit. */
    private Distribution upload(Distribution distribution, PublicationSession session, List<Change> atCommit) {
        String key = distribution.key();
        Change change = atCommit.stream()
                .filter(candidate -> key.equals(uploadedBy(candidate)))
                .findFirst()
                .orElse(null);
        if (change == null) {
            return distribution;
        }
        LocalFile file = Objects.requireNonNull(plan.files().get(key), "a plan names the files that it sends");
        sent.add(SentFile.of(file));
        Distribution held = session.upload(distribution, file, done -> progress.uploading(key, done, file.bytes()));
        verify(held, file);
        atCommit.remove(change);
        done(change);
        return held;
    }

    /** Sends the documents of a new or changed list; those that the target has already are not sent again. */
    private List<LinkedDocument> uploadDocuments(PublicationSession session) {
        List<LinkedDocument> documents = new ArrayList<>();
        for (LinkedDocument document : plan.dataset().documents()) {
            LocalFile file = plan.files().get(LocalFiles.documentKey(documents.size()));
            boolean isOurs = file != null && isFileOf(document, file);
            documents.add(isOurs ? upload(document, Objects.requireNonNull(file), session) : document);
        }
        return documents;
    }

    private LinkedDocument upload(LinkedDocument document, LocalFile file, PublicationSession session) {
        sent.add(SentFile.of(file));
        return session.upload(document, file, done -> {});
    }

    /** A document that stays has its file on the target, whatever file was wanted in its place in the list. */
    private static boolean isFileOf(LinkedDocument document, LocalFile file) {
        return document.file()
                .map(path -> path.toAbsolutePath().normalize())
                .filter(file.path()::equals)
                .isPresent();
    }

    private static String uploadedBy(Change change) {
        if (change instanceof Change.AddFile added) {
            return added.distribution();
        }
        return change instanceof Change.ReplaceFile replaced ? replaced.distribution() : "";
    }

    private void verify(Distribution held, LocalFile file) {
        boolean whole = held.byteSize().orElse(file.bytes()) == file.bytes()
                && held.checksum()
                        .filter(checksum ->
                                checksum.algorithm().equals(file.checksum().algorithm()))
                        .map(file.checksum()::equals)
                        .orElse(true);
        if (!whole) {
            throw PortalException.builder(
                            target.name(),
                            Bilingual.text(
                                    "Le fichier " + file.path() + " est arrivé abîmé dans " + target.name()
                                            + " : publiez à nouveau.",
                                    "The file " + file.path() + " arrived damaged in " + target.name()
                                            + ": publish again."))
                    .retryable()
                    .build();
        }
    }

    private void done(Change change) {
        receipt.done(change);
        progress.done(change);
    }

    private void end(PublicationReceipt.Outcome outcome, PublishedState state) {
        receipt.outcome(outcome)
                .fingerprint(state.fingerprint())
                .page(state.page().orElse(null));
        state.quality().ifPresent(receipt::quality);
    }
}
