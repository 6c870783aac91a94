package io.github.opendata4j.client.udata;

import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Organization;
import io.github.opendata4j.model.internal.text.Bilingual;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The organisation that datasets are published for: the one that was named, else the one among those that the key may
 * write to whose SIRET or SIREN the publisher has. Never the person whose key it is.
 */
final class Owners {
    private static final int SIREN_LENGTH = 9;
    private static final int UNAUTHORIZED = 401;

    private final Api api;
    private final @Nullable String named;
    private volatile @Nullable List<UdataOrganization> writable;
    private volatile boolean isNobody;

    /**
     * Makes the rule.
     *
     * @param api the portal
     * @param named identifier or slug; null if none was named
     */
    Owners(Api api, @Nullable String named) {
        this.api = api;
        this.named = named;
    }

    /** The organisations in which a key may stand: the named one, else all that may be written to. */
    List<UdataOrganization> all() {
        List<UdataOrganization> known = writable;
        if (known == null) {
            known = named == null ? Accounts.of(api).writableOrganizations() : List.of(named(named));
            writable = known;
        }
        return known;
    }

    /** The same for whoever only reads: none without a key, or with one that the portal doesn't accept. */
    List<UdataOrganization> allForReading() {
        if (isNobody) {
            return List.of();
        }
        try {
            return all();
        } catch (PortalException e) {
            if (e.status().orElse(0) != UNAUTHORIZED) {
                throw e;
            }
            isNobody = true;
            return List.of();
        }
    }

    private UdataOrganization named(String idOrSlug) {
        return api.find(Call.get("1/organizations/{}/", idOrSlug))
                .map(UdataOrganization::new)
                .orElseThrow(() -> api.fault(
                        "Pas d'organisation « " + idOrSlug + " » sur " + api.name()
                                + " : indiquez son identifiant ou la fin de l'adresse de sa page.",
                        "There is no organisation " + idOrSlug + " on " + api.name()
                                + ": give its identifier or the end of its page's address."));
    }

    /** The one for a dataset, empty if it can't be told; asked anew then, since the key may have got another. */
    Optional<UdataOrganization> find(Dataset dataset) {
        if (named != null) {
            return Optional.of(all().get(0));
        }
        Optional<UdataOrganization> found = choose(dataset, all());
        if (found.isEmpty()) {
            writable = null;
            found = choose(dataset, all());
        }
        return found;
    }

    private static Optional<UdataOrganization> choose(Dataset dataset, List<UdataOrganization> all) {
        Optional<Organization> publisher = dataset.publisher();
        Optional<String> siret = publisher.flatMap(Organization::siret);
        Optional<String> siren = publisher
                .flatMap(Organization::siren)
                .or(() -> siret.filter(number -> number.length() > SIREN_LENGTH)
                        .map(number -> number.substring(0, SIREN_LENGTH)));
        List<UdataOrganization> same = all.stream()
                .filter(organization ->
                        siret.isPresent() && organization.siret().equals(siret))
                .toList();
        if (same.isEmpty()) {
            same = all.stream()
                    .filter(organization ->
                            siren.isPresent() && organization.siret().orElse("").startsWith(siren.get()))
                    .toList();
        }
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    UdataOrganization get(Dataset dataset) {
        return find(dataset)
                .orElseThrow(() -> PortalException.builder(
                                api.name(),
                                Bilingual.text(
                                        "Indiquez l'organisation pour laquelle publier sur " + api.name()
                                                + " ; cette clé peut écrire pour : " + names("aucune"),
                                        "Name the organisation to publish for on " + api.name()
                                                + "; this key may write to: " + names("none")))
                        .build());
    }

    /** What people choose from. */
    String names(String none) {
        List<UdataOrganization> all = all();
        return all.isEmpty()
                ? none
                : all.stream()
                        .map(organization -> organization.title() + " (" + organization.id() + ")")
                        .collect(Collectors.joining(", "));
    }
}
