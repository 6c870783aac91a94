package io.github.opendata4j.client.udata;

import io.github.opendata4j.model.AccessConditions;
import io.github.opendata4j.model.ContactPoint;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Frequency;
import io.github.opendata4j.model.Geometry;
import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.Moment;
import io.github.opendata4j.model.SpatialCoverage;
import io.github.opendata4j.model.TemporalCoverage;
import io.github.opendata4j.model.VocabularySystem;
import io.github.opendata4j.model.Zone;
import io.github.opendata4j.model.licence.Licence;
import io.github.opendata4j.model.licence.LicenceSystem;
import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a dataset is to udata: the members of the body of a create or an update, but for its resources, its owner, its
 * extras and its contact points. A pure function; what udata has no field for is {@link Shadow}'s.
 */
final class Rendering {
    private Rendering() {}

    /** The members that the dataset says something of. */
    static Map<String, @Nullable Object> of(Dataset dataset) {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        out.put("title", dataset.title().toString());
        out.put("description", description(dataset));
        dataset.acronym().ifPresent(acronym -> out.put("acronym", acronym));
        if (isOpen(dataset)) {
            dataset.licence().flatMap(Rendering::licence).ifPresent(licence -> out.put("license", licence));
        }
        dataset.frequency().flatMap(Frequency::udataId).ifPresent(frequency -> out.put("frequency", frequency));
        dataset.nextUpdate().ifPresent(moment -> out.put("frequency_date", moment(moment)));
        if (!dataset.keywords().isEmpty()) {
            out.put("tags", Tags.of(dataset.keywords()));
        }
        dataset.temporalCoverage()
                .flatMap(Rendering::temporal)
                .ifPresent(coverage -> out.put("temporal_coverage", coverage));
        dataset.spatialCoverage().flatMap(Rendering::spatial).ifPresent(coverage -> out.put("spatial", coverage));
        dataset.access().ifPresent(access -> access(access, out));
        return out;
    }

    /** udata takes the licence from what is not open to all, without a word: it is not sent then, and kept beside. */
    private static boolean isOpen(Dataset dataset) {
        return dataset.access()
                .flatMap(AccessConditions::audience)
                .flatMap(audience -> audience.idIn(VocabularySystem.UDATA))
                .filter(type -> !type.equals("open"))
                .isEmpty();
    }

    /** The same as the portal would tell it, with contact points as objects instead of identifiers. */
    static Map<String, @Nullable Object> asTold(Dataset dataset) {
        Map<String, @Nullable Object> out = of(dataset);
        List<Map<String, @Nullable Object>> contacts = dataset.contactPoints().stream()
                .flatMap(contact -> contact(contact).stream())
                .toList();
        if (!contacts.isEmpty()) {
            out.put("contact_points", contacts);
        }
        return out;
    }

    /** The body that makes a contact point; empty for one that udata would refuse: no name, or no way to reach it. */
    static Optional<Map<String, @Nullable Object>> contact(ContactPoint contact) {
        String role = contact.role()
                .flatMap(known -> known.idIn(VocabularySystem.UDATA))
                .orElse("contact");
        boolean isReachable = contact.email().isPresent() || contact.uri().isPresent() || !role.equals("contact");
        if (contact.name().isEmpty() || !isReachable) {
            return Optional.empty();
        }
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        out.put("name", contact.name().get());
        contact.email().ifPresent(email -> out.put("email", email));
        contact.uri().ifPresent(form -> out.put("contact_form", form.toString()));
        out.put("role", role);
        return Optional.of(out);
    }

    /** udata takes no dataset without a description: the title stands in for one that is not there. */
    private static String description(Dataset dataset) {
        return dataset.description()
                .map(LocalizedText::toString)
                .filter(text -> !text.isBlank())
                .orElseGet(() -> dataset.title().toString());
    }

    /** What udata calls a licence; one that the registry doesn't know may be one of the portal's own. */
    static Optional<String> licence(Licence licence) {
        return licence.isKnown() ? licence.idIn(LicenceSystem.UDATA) : Optional.of(licence.id());
    }

    /** A time with its offset; a day is its first instant in UTC. */
    static String moment(Moment moment) {
        return moment.time()
                .orElseGet(() -> moment.day().atStartOfDay().atOffset(ZoneOffset.UTC))
                .withOffsetSameInstant(ZoneOffset.UTC)
                .format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx"));
    }

    /** Whole days only: udata completes anything less from today's date. It needs a first day. */
    static Optional<Map<String, @Nullable Object>> temporal(TemporalCoverage coverage) {
        return coverage.start().map(start -> {
            Map<String, @Nullable Object> out = new LinkedHashMap<>();
            out.put("start", start.toString());
            out.put("end", coverage.end().map(Object::toString).orElse(null));
            return out;
        });
    }

    /** Zones or a geometry, never both: udata refuses that. */
    private static Optional<Map<String, @Nullable Object>> spatial(SpatialCoverage coverage) {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        if (!coverage.zones().isEmpty()) {
            out.put("zones", coverage.zones().stream().map(Zone::code).toList());
        } else {
            geometry(coverage).ifPresent(geometry -> out.put("geom", geometry));
        }
        coverage.granularity().ifPresent(granularity -> out.put("granularity", granularity.code()));
        return out.isEmpty() ? Optional.empty() : Optional.of(out);
    }

    /** udata takes a MultiPolygon and nothing else. */
    private static Optional<Map<String, @Nullable Object>> geometry(SpatialCoverage coverage) {
        if (coverage.geometry().isPresent()) {
            return coverage.geometry().flatMap(Rendering::multiPolygon);
        }
        return coverage.boundingBox().map(box -> {
            List<List<Double>> ring = List.of(
                    List.of(box.west(), box.south()),
                    List.of(box.east(), box.south()),
                    List.of(box.east(), box.north()),
                    List.of(box.west(), box.north()),
                    List.of(box.west(), box.south()));
            return multiPolygon(List.of(List.of(ring)));
        });
    }

    private static Optional<Map<String, @Nullable Object>> multiPolygon(Geometry geometry) {
        if (geometry.type().equals("MultiPolygon")) {
            return Optional.of(multiPolygon(geometry.toMap().get("coordinates")));
        }
        return geometry.type().equals("Polygon")
                ? Optional.of(multiPolygon(listOf(geometry.toMap().get("coordinates"))))
                : Optional.empty();
    }

    private static List<@Nullable Object> listOf(@Nullable Object item) {
        List<@Nullable Object> list = new ArrayList<>();
        list.add(item);
        return list;
    }

    private static Map<String, @Nullable Object> multiPolygon(@Nullable Object coordinates) {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        out.put("type", "MultiPolygon");
        out.put("coordinates", coordinates);
        return out;
    }

    private static void access(AccessConditions access, Map<String, @Nullable Object> out) {
        access.audience()
                .flatMap(audience -> audience.idIn(VocabularySystem.UDATA))
                .ifPresent(type -> out.put("access_type", type));
        List<Object> groups = new ArrayList<>();
        access.groups().forEach((group, answer) -> {
            Optional<String> role = group.idIn(VocabularySystem.UDATA);
            Optional<String> condition = answer.idIn(VocabularySystem.UDATA);
            if (role.isPresent() && condition.isPresent()) {
                groups.add(Map.of("role", role.get(), "condition", condition.get()));
            }
        });
        if (!groups.isEmpty()) {
            out.put("access_audiences", groups);
        }
        access.reason()
                .flatMap(reason -> reason.idIn(VocabularySystem.UDATA))
                .ifPresent(reason -> out.put("access_type_reason_category", reason));
        access.explanation().ifPresent(text -> out.put("access_type_reason", text.toString()));
        access.requestUrl().map(URI::toString).ifPresent(url -> out.put("authorization_request_url", url));
    }
}
