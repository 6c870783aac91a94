package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.PublishedState;
import io.github.opendata4j.client.Withdrawal;
import io.github.opendata4j.model.internal.json.Json;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands on a portal under a key, in its own words, and what that is to a publisher. Pure functions. */
final class Holding {
    /** A withdrawal that has begun; its files may still be there. */
    private static final String UNDER_WAY = "underWay";

    private Holding() {}

    /** Whether it is a draft of ours that nobody has seen. */
    static boolean isDraft(Told dataset) {
        return dataset.object("extras").has(Marks.DRAFT) && dataset.flag("private");
    }

    static boolean isDeleted(Told dataset) {
        return dataset.has("deleted");
    }

    /** Whether the public shall find it: it is no secret, not gone, and not withdrawn. */
    static boolean isShown(Told dataset) {
        return !dataset.flag("private")
                && !isDeleted(dataset)
                && withdrawal(dataset).isEmpty();
    }

    static PublishedState state(Told dataset) {
        if (isDeleted(dataset) || isDraft(dataset)) {
            return PublishedState.absent();
        }
        Told settled = settled(dataset);
        PublishedState state = PublishedState.of(Shadow.dataset(shown(settled)), Fingerprint.of(settled));
        Quality quality = Quality.of(dataset.object("quality"));
        if (!quality.criteria().isEmpty()) {
            state = state.withQuality(quality.score());
        }
        if (dataset.uri("page").isPresent()) {
            state = state.withPage(dataset.uri("page").get());
        }
        Optional<Withdrawal> withdrawal = withdrawal(dataset);
        if (withdrawal.isPresent()) {
            state = state.withdrawn(withdrawal.get());
        }
        return isWithdrawing(dataset) || isSending(dataset) ? state.unfinished() : state;
    }

    private static Told mark(Told dataset) {
        return Shadow.parse(dataset.object("extras").text(Marks.WITHDRAWN).orElse("{}"));
    }

    static Optional<Withdrawal> withdrawal(Told dataset) {
        Told mark = mark(dataset);
        Optional<Instant> since = mark.text("since").flatMap(Holding::instant);
        return since.flatMap(time -> mark.text("reason").map(reason -> new Withdrawal(time, reason)));
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty(); // somebody has edited the mark
        }
    }

    /** Whether a cut has left a withdrawal half done. */
    static boolean isWithdrawing(Told dataset) {
        return withdrawal(dataset).isPresent() && mark(dataset).flag(UNDER_WAY);
    }

    static String mark(Withdrawal withdrawal, String description) {
        return write(withdrawal, description, false);
    }

    static String markUnderWay(Withdrawal withdrawal, String description) {
        return write(withdrawal, description, true);
    }

    private static String write(Withdrawal withdrawal, String description, boolean underWay) {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        out.put("since", withdrawal.since().toString());
        out.put("reason", withdrawal.reason());
        out.put("description", description);
        if (underWay) {
            out.put(UNDER_WAY, true);
        }
        return Json.write(out);
    }

    /** The description as it was before a withdrawal put its notice there. */
    static String description(Told dataset) {
        return mark(dataset)
                .text("description")
                .or(() -> dataset.text("description"))
                .orElse("");
    }

    /** The dataset without the notice of its withdrawal in the place of its description. */
    static Told shown(Told dataset) {
        if (withdrawal(dataset).isEmpty()) {
            return dataset;
        }
        Map<String, @Nullable Object> members = new LinkedHashMap<>(dataset.members());
        members.put("description", description(dataset));
        return Told.of(members);
    }

    /** The resource of a distribution, by the key that a publication gave it, or by its identifier. */
    static Optional<Told> resource(Told dataset, String key) {
        return dataset.objects("resources").stream()
                .filter(resource -> !ResourceReading.isDocument(resource)
                        && ResourceReading.key(resource).equals(key))
                .findFirst();
    }

    /** The dataset with a resource that was just written: in its place, or on top where udata puts new ones. */
    static Told with(Told dataset, Told resource) {
        List<Object> resources = new ArrayList<>();
        String id = resource.text("id").orElse("");
        boolean isThere = dataset.references("resources").contains(id);
        if (!isThere) {
            resources.add(resource.members());
        }
        for (Told other : dataset.objects("resources")) {
            boolean isIt = other.text("id").filter(id::equals).isPresent();
            resources.add(isIt ? resource.members() : other.members());
        }
        Map<String, @Nullable Object> members = new LinkedHashMap<>(dataset.members());
        members.put("resources", resources);
        return Told.of(members);
    }

    /** The SHA-1 of the files that are on their way, or were when a cut came. */
    static List<String> sending(Told dataset) {
        String mark = dataset.object("extras").text(Marks.SENDING).orElse("[]");
        return Shadow.parse("{\"all\":" + mark + "}").references("all");
    }

    /** Files that a cut has left: sent by a publication, and not yet given their key. */
    static List<Told> leftovers(Told dataset) {
        List<String> sent = sending(dataset);
        return dataset.objects("resources").stream()
                .filter(resource -> ResourceReading.isHosted(resource)
                        && !resource.object("extras").has(Marks.KEY)
                        && !ResourceReading.isDocument(resource)
                        && resource.object("checksum")
                                .text("value")
                                .filter(sent::contains)
                                .isPresent())
                .toList();
    }

    /** Whether files are on their way, or a cut has left it unsaid that they have arrived. */
    static boolean isSending(Told dataset) {
        return dataset.object("extras").has(Marks.SENDING);
    }

    /** The dataset as if nothing were on its way to it. */
    private static Told settled(Told dataset) {
        List<String> leftovers = leftovers(dataset).stream()
                .map(told -> told.text("id").orElse(""))
                .toList();
        Map<String, @Nullable Object> members = new LinkedHashMap<>(dataset.members());
        Map<String, @Nullable Object> extras =
                new LinkedHashMap<>(dataset.object("extras").members());
        extras.remove(Marks.SENDING);
        members.put("extras", extras);
        members.put(
                "resources",
                dataset.objects("resources").stream()
                        .filter(resource ->
                                !leftovers.contains(resource.text("id").orElse("")))
                        .map(Told::members)
                        .toList());
        return Told.of(members);
    }
}
