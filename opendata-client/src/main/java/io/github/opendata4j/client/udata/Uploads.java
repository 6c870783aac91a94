package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.LocalFile;
import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.client.internal.Digests;
import io.github.opendata4j.model.internal.text.Bilingual;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Predicate;

/**
 * Brings files to a portal for sure: what arrived is compared by SHA-1 and size, and after a failure it is looked at what
 * the portal has before anything is sent again.
 *
 * <p>udata stores a file under the second of its arrival, and answers 500 to a second one of the same name in the same
 * second; so there is a second try, after more than a second.
 */
final class Uploads {
    private static final int TRIES = 3;
    private static final int OK = 200;
    private static final Duration NEXT_SECOND = Duration.ofMillis(1100);

    private final Api api;
    private final UploadSettings settings;
    private final Pause pause;

    Uploads(Api api, UploadSettings settings, Pause pause) {
        this.api = api;
        this.settings = settings;
        this.pause = pause;
    }

    /** A new resource of a dataset, which had those others before. */
    Told add(String dataset, List<String> before, Sending sending) {
        Predicate<Told> isNew = told -> !before.contains(told.text("id").orElse(""));
        return send(Call.post("1/datasets/{}/upload/", dataset), sending, isNew, dataset);
    }

    /** Another file in the place of one, under the same identifier. The title is the file's name afterwards. */
    Told replace(String dataset, String resource, Sending sending) {
        Call call = Call.post("1/datasets/{}/resources/{}/upload/", dataset, resource);
        Predicate<Told> isIt = told -> told.text("id").filter(resource::equals).isPresent();
        return send(call, sending, isIt, dataset);
    }

    /** A new community resource about a dataset; after a doubtful answer it is not tried again. */
    Told addCommunity(String dataset, Sending sending) {
        return once(Call.post("1/datasets/{}/upload/community/", dataset), sending);
    }

    /** Another file in the place of that of a community resource. */
    Told replaceCommunity(String resource, Sending sending) {
        return once(Call.post("1/datasets/community_resources/{}/upload/", resource), sending);
    }

    private Told send(Call call, Sending sending, Predicate<Told> mayBe, String dataset) {
        for (int tried = 1; ; tried++) {
            try {
                return once(call, sending);
            } catch (PortalException e) {
                if (!isDoubtful(e)) {
                    throw e;
                }
                Optional<Told> arrived = resources(dataset).stream()
                        .filter(told -> mayBe.test(told)
                                && is(told, sending.sha1(), sending.file().bytes()))
                        .findFirst();
                if (arrived.isPresent()) {
                    return arrived.get();
                }
                if (tried == TRIES || Thread.currentThread().isInterrupted()) {
                    throw e;
                }
                pause.of(NEXT_SECOND);
            }
        }
    }

    private Told once(Call call, Sending sending) {
        Told resource = new Upload(api, settings, sending).send(call);
        Told checksum = resource.object("checksum");
        boolean isOther = checksum.text("type").filter("sha1"::equals).isPresent()
                && !checksum.text("value")
                        .filter(sending.sha1()::equalsIgnoreCase)
                        .isPresent();
        long bytes = sending.file().bytes();
        if (isOther || resource.count("filesize").orElse(bytes) != bytes) {
            throw damaged(sending.file());
        }
        return resource;
    }

    private PortalException damaged(LocalFile file) {
        return PortalException.builder(
                        api.name(),
                        Bilingual.text(
                                "Le fichier " + file.path() + " est arrivé abîmé sur " + api.name()
                                        + " : envoyez-le à nouveau.",
                                "The file " + file.path() + " arrived damaged on " + api.name() + ": send it again."))
                .status(OK)
                .retryable()
                .build();
    }

    /** No answer, or one of a server that is at its wits' end: the file may have arrived. */
    static boolean isDoubtful(PortalException fault) {
        return fault.status().isEmpty() || fault.status().getAsInt() >= 500;
    }

    /** Whether a resource is a hosted file of this content. */
    static boolean is(Told resource, String sha1, long bytes) {
        return ResourceReading.isHosted(resource)
                && resource.object("checksum")
                        .text("value")
                        .filter(sha1::equalsIgnoreCase)
                        .isPresent()
                && resource.count("filesize").orElse(bytes) == bytes;
    }

    /** The resources that a dataset has now. */
    List<Told> resources(String dataset) {
        return api.send(Call.get("1/datasets/{}/", dataset).mask("resources")).objects("resources");
    }

    /**
     * What is sent.
     *
     * @param file the file
     * @param sha1 its SHA-1 in hexadecimal
     * @param sent told how many bytes have gone
     */
    record Sending(LocalFile file, String sha1, LongConsumer sent) {
        static Sending of(Path path, LongConsumer sent) {
            return new Sending(LocalFile.read(path), Digests.sha1(path), sent);
        }

        /** What the file shall be called there; the portal normalises it. */
        String name() {
            return String.valueOf(file.path().getFileName());
        }
    }
}
