package io.github.opendata4j.model.licence;

import io.github.opendata4j.model.internal.json.JsonValue;
import io.github.opendata4j.model.internal.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The licences that are known, read from a data file of this package. A text leads to a licence only if it is one of
 * its recorded identifiers, addresses or names; case, accents, hyphens and what an address may end with
 * ({@code deed.fr}, {@code legalcode}) do not count. Nothing is guessed: a version that is not named stays unknown, a
 * misspelt name leads nowhere, and no reading makes a licence more generous than it is.
 *
 * <pre>{@code
 * Licences.find("Licence Ouverte v2.0 (Etalab)");   // LICENCE_OUVERTE_2_0
 * Licences.find("Licence Ouverte");                 // LICENCE_OUVERTE, version unknown
 * Licences.find("Creative Commons");                // empty
 * }</pre>
 */
public final class Licences {

    private static final Vocabulary<Licence> KNOWN =
            Vocabulary.load(Licences.class, "licences.json", Licences::register);

    /** Licence Ouverte 2.0, which satisfies both French law and the EU's high-value datasets. */
    public static final Licence LICENCE_OUVERTE_2_0 = get("licence-ouverte-2.0");

    /** Licence Ouverte 1.0. */
    public static final Licence LICENCE_OUVERTE_1_0 = get("licence-ouverte-1.0");

    /** Licence Ouverte where nobody said which version. */
    public static final Licence LICENCE_OUVERTE = get("licence-ouverte");

    /** Open Database License 1.0: derived databases are shared alike. */
    public static final Licence ODBL_1_0 = get("odbl-1.0");

    /** Open Data Commons Attribution License 1.0; not the ODbL. */
    public static final Licence ODC_BY_1_0 = get("odc-by-1.0");

    /** Open Data Commons Public Domain Dedication and License 1.0. */
    public static final Licence PDDL_1_0 = get("pddl-1.0");

    /** Creative Commons Zero 1.0. */
    public static final Licence CC0_1_0 = get("cc0-1.0");

    /** Creative Commons Attribution 4.0. */
    public static final Licence CC_BY_4_0 = get("cc-by-4.0");

    /** Creative Commons Attribution-ShareAlike 4.0. */
    public static final Licence CC_BY_SA_4_0 = get("cc-by-sa-4.0");

    /** No licence was named. What may then be done with the data depends on who published them. */
    public static final Licence NOT_SPECIFIED = get("not-specified");

    private Licences() {}

    /**
     * A known licence.
     *
     * @param id its identifier here, such as {@code licence-ouverte-2.0}
     * @return the licence
     * @throws IllegalArgumentException if there is none; the message lists the identifiers there are
     */
    public static Licence get(String id) {
        return find(id).filter(licence -> licence.id().equals(id))
                .orElseThrow(() -> new IllegalArgumentException("No licence " + id + "; there are "
                        + all().stream().map(Licence::id).collect(Collectors.joining(", "))));
    }

    /**
     * The known licence that a text names.
     *
     * @param spelling an identifier, an address or a name, as portals and people write them
     * @return the licence, empty if the text is none of the spellings known
     */
    public static Optional<Licence> find(String spelling) {
        return KNOWN.find(spelling);
    }

    /** {@return all that are known, the French ones first} */
    public static List<Licence> all() {
        return KNOWN.terms();
    }

    private static Vocabulary.Term<Licence> register(JsonValue object) {
        Licence licence = new Licence(object);
        List<String> spellings = new ArrayList<>();
        spellings.add(licence.id());
        spellings.addAll(licence.label().texts().values());
        spellings.addAll(licence.title().texts().values());
        licence.uri().ifPresent(uri -> spellings.add(uri.toString()));
        licence.euUri().ifPresent(uri -> spellings.add(uri.toString()));
        licence.spdx().ifPresent(spdx -> {
            spellings.add(spdx);
            for (String ending : List.of("", ".html", ".json")) {
                spellings.add("https://spdx.org/licenses/" + spdx + ending);
            }
        });
        for (String member : List.of("urls", "names")) {
            object.find(member).ifPresent(list -> list.items().forEach(item -> spellings.add(item.text())));
        }
        return new Vocabulary.Term<>(licence, spellings);
    }
}
