package io.github.opendata4j.model;

import java.net.URI;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A territory by its official code, as udata writes it: the level, a colon, and INSEE's or ISO 3166-1's code. A code of
 * any other form is kept as it was written.
 *
 * <pre>{@code
 * Zone.commune("2A004").uri();                     // http://id.insee.fr/geo/commune/2A004
 * Zone.of("country:fr").level();                   // country
 * }</pre>
 *
 * @param code such as {@code fr:departement:07}, {@code fr:commune:07186}, {@code country:fr}
 */
public record Zone(String code) {

    private static final String COMMUNE = "fr:commune";
    private static final String COUNTRY = "country";

    /** The levels that have addresses at INSEE. */
    private static final Set<String> AT_INSEE = Set.of(COMMUNE, "fr:departement", "fr:region");

    private static final Pattern INSEE_CODE = Pattern.compile("[0-9AB]+");

    /**
     * Takes a code as it is.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Zone {
        code = code.strip();
        if (code.isEmpty()) {
            throw new IllegalArgumentException("A zone has a code, such as fr:departement:07");
        }
    }

    /**
     * A zone by its code.
     *
     * @param code such as {@code fr:departement:07}
     * @return the zone
     * @throws IllegalArgumentException if the code is blank
     */
    public static Zone of(String code) {
        return new Zone(code);
    }

    /**
     * A commune.
     *
     * @param insee INSEE's code (not the post code), five characters such as {@code 07186}
     * @return the zone
     */
    public static Zone commune(String insee) {
        return new Zone(COMMUNE + ":" + insee);
    }

    /**
     * A département.
     *
     * @param insee INSEE's code, such as {@code 07}, {@code 2A}, {@code 974}
     * @return the zone
     */
    public static Zone departement(String insee) {
        return new Zone("fr:departement:" + insee);
    }

    /**
     * A région.
     *
     * @param insee INSEE's code, such as {@code 84}
     * @return the zone
     */
    public static Zone region(String insee) {
        return new Zone("fr:region:" + insee);
    }

    /**
     * An intercommunal body.
     *
     * @param siren its SIREN, which is INSEE's code for it
     * @return the zone
     */
    public static Zone epci(String siren) {
        return new Zone("fr:epci:" + siren);
    }

    /**
     * A country.
     *
     * @param iso its code of two letters in ISO 3166-1
     * @return the zone
     */
    public static Zone country(String iso) {
        return new Zone(COUNTRY + ":" + iso.toLowerCase(Locale.ROOT));
    }

    /** {@return what kind of territory it is, such as {@code fr:commune}; empty if the code does not say} */
    public Optional<String> level() {
        int colon = code.lastIndexOf(':');
        return colon < 0 ? Optional.empty() : Optional.of(code.substring(0, colon));
    }

    /** {@return the code without the level: {@code 07186}} */
    public String localCode() {
        return code.substring(code.lastIndexOf(':') + 1);
    }

    /** {@return whether it is a commune} */
    public boolean isCommune() {
        return level().filter(COMMUNE::equals).isPresent();
    }

    /**
     * {@return its address: INSEE's for communes, départements and régions, the EU's for countries; empty for all else}
     */
    public Optional<URI> uri() {
        String level = level().orElse("");
        if (AT_INSEE.contains(level) && INSEE_CODE.matcher(localCode()).matches()) {
            return Optional.of(
                    URI.create("http://id.insee.fr/geo/" + level.substring("fr:".length()) + "/" + localCode()));
        }
        return level.equals(COUNTRY) ? threeLetters(localCode()).map(Zone::atTheEu) : Optional.empty();
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }

    private static URI atTheEu(String iso) {
        return URI.create("http://publications.europa.eu/resource/authority/country/" + iso);
    }

    private static Optional<String> threeLetters(String iso) {
        try {
            return Optional.of(new Locale.Builder().setRegion(iso).build().getISO3Country())
                    .filter(code -> !code.isEmpty());
        } catch (MissingResourceException | IllformedLocaleException e) {
            return Optional.empty(); // no country that ISO 3166-1 knows
        }
    }
}
