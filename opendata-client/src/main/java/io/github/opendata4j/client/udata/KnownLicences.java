package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.model.internal.text.Bilingual;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The licences that a portal knows. An identifier that is none of them would be dropped without a word, so it is an error
 * before anything is sent. The list is asked for once, and again when something isn't in it.
 */
final class KnownLicences {
    private final Api api;
    private volatile Set<String> ids = Set.of();

    KnownLicences(Api api) {
        this.api = api;
    }

    List<UdataLicence> all() {
        List<UdataLicence> all = api.list(Call.get("1/datasets/licenses/")).stream()
                .map(UdataLicence::new)
                .toList();
        ids = all.stream().map(UdataLicence::id).collect(Collectors.toCollection(TreeSet::new));
        return all;
    }

    boolean knows(String id) {
        if (!ids.contains(id)) {
            all();
        }
        return ids.contains(id);
    }

    /** Refuses a licence that the portal would drop. */
    void require(Optional<String> id) {
        if (id.isPresent() && !knows(id.get())) {
            throw PortalException.builder(
                            api.name(),
                            Bilingual.text(
                                    "Le portail " + api.name() + " ne connaît pas la licence « " + id.get()
                                            + " » et l'effacerait sans le dire. Il connaît : " + names(),
                                    "The portal " + api.name() + " doesn't know the licence " + id.get()
                                            + " and would drop it without a word. It knows: " + names()))
                    .fieldError("/license", id.get())
                    .build();
        }
    }

    String names() {
        return String.join(", ", ids);
    }
}
