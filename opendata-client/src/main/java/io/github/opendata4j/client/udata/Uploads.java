package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.LocalFile;
import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.client.internal.Digests;
import io.github.opendata4j.model.internal.text.Bilingual;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * Brings files to a portal for sure: what arrived is compared by SHA-1 and size, and after a failure it is looked at what
 * the portal has before anything is sent again.
 *
 * <p>udata stores a file under the second of its arrival, and answers 500 to a second one of the same name in the same
 * second; so there is a second try, after more than a second.
 */
final class Uploads {
    private static final int TRIES = 3;
    private static final Duration NEXT_SECOND = Duration.ofMillis(1100);

    private final Api api;
    private final UploadSettings settings;
    private final Pause pause;

    Uploads(Api api, UploadSettings settings, Pause pause) {
        this.api = api;
        this.settings = settings;
        this.pause = pause;
    }

    /** A new resource of a dataset. */
    Told add(String dataset, LocalFile file, LongConsumer sent) {
        String sha1 = Digests.sha1(file);
        List<String> before = resources(dataset).stream()
                .map(told -> told.text("id").orElse(""))
                .toList();
        Call call = Call.post("1/datasets/{}/upload/", dataset);
        return send(
                call,
                file,
                sent,
                () -> resources(dataset).stream()
                        .filter(told -> !before.contains(told.text("id").orElse("")) && is(told, sha1, file))
                        .findFirst());
    }

    /** Another file in the place of one, under the same identifier. The title is the file's name afterwards. */
    Told replace(String dataset, String resource, LocalFile file, LongConsumer sent) {
        String sha1 = Digests.sha1(file);
        Call call = Call.post("1/datasets/{}/resources/{}/upload/", dataset, resource);
        return send(
                call,
                file,
                sent,
                () -> resources(dataset).stream()
                        .filter(told -> told.text("id").filter(resource::equals).isPresent() && is(told, sha1, file))
                        .findFirst());
    }

    /** A new community resource about a dataset; after a doubtful answer it is not tried again. */
    Told addCommunity(String dataset, LocalFile file, LongConsumer sent) {
        return verified(
                new Upload(api, settings, file, sent)
                        .send(Call.post("1/datasets/{}/upload/community/", dataset), name(file)),
                file);
    }

    /** Another file in the place of that of a community resource. */
    Told replaceCommunity(String resource, LocalFile file, LongConsumer sent) {
        Call call = Call.post("1/datasets/community_resources/{}/upload/", resource);
        return verified(new Upload(api, settings, file, sent).send(call, name(file)), file);
    }

    private Told send(Call call, LocalFile file, LongConsumer sent, Look look) {
        for (int tried = 1; ; tried++) {
            try {
                return verified(new Upload(api, settings, file, sent).send(call, name(file)), file);
            } catch (PortalException e) {
                if (!isDoubtful(e)) {
                    throw e;
                }
                Optional<Told> arrived = look.find();
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

    /** No answer, or one of a server that is at its wits' end: the file may have arrived. */
    static boolean isDoubtful(PortalException fault) {
        return fault.status().isEmpty() || fault.status().getAsInt() >= 500;
    }

    private Told verified(Told resource, LocalFile file) {
        Told checksum = resource.object("checksum");
        boolean isSha1 = checksum.text("type").filter("sha1"::equals).isPresent();
        boolean isWhole = resource.count("filesize").orElse(file.bytes()) == file.bytes()
                && (!isSha1
                        || checksum.text("value")
                                .filter(Digests.sha1(file)::equalsIgnoreCase)
                                .isPresent());
        if (!isWhole) {
            throw PortalException.builder(
                            api.name(),
                            Bilingual.text(
                                    "Le fichier " + file.path() + " est arrivé abîmé sur " + api.name()
                                            + " : envoyez-le à nouveau.",
                                    "The file " + file.path() + " arrived damaged on " + api.name()
                                            + ": send it again."))
                    .retryable()
                    .build();
        }
        return resource;
    }

    static boolean is(Told resource, String sha1, LocalFile file) {
        return ResourceReading.isHosted(resource)
                && resource.object("checksum")
                        .text("value")
                        .filter(sha1::equalsIgnoreCase)
                        .isPresent()
                && resource.count("filesize").orElse(file.bytes()) == file.bytes();
    }

    private List<Told> resources(String dataset) {
        return api.send(Call.get("1/datasets/{}/", dataset).mask("resources")).objects("resources");
    }

    private static String name(LocalFile file) {
        return String.valueOf(file.path().getFileName());
    }

    /** Looks whether a file has arrived. */
    @FunctionalInterface
    private interface Look {
        Optional<Told> find();
    }
}
