package io.github.opendata4j.model;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which law a dataset is published under, above all whether it is of high value (DCAT-AP 3:
 * {@code dcatap:applicableLegislation}; its annex for high-value datasets: {@code dcatap:hvdCategory}). Immutable.
 *
 * <pre>{@code
 * Legislation.highValue(HighValueCategory.MOBILITY).isHighValue();   // true
 * }</pre>
 */
public final class Legislation {

    /** Implementing Regulation (EU) 2023/138, the address exactly as the annex of DCAT-AP wants it. */
    public static final URI HIGH_VALUE_REGULATION = URI.create("http://data.europa.eu/eli/reg_impl/2023/138/oj");

    static final List<String> MEMBERS = List.of("applicable", "highValueCategories");

    private final List<URI> applicable;
    private final List<HighValueCategory> highValueCategories;
    private final Map<String, @Nullable Object> extras;

    private Legislation(
            List<URI> applicable, List<HighValueCategory> highValueCategories, Map<String, @Nullable Object> extras) {
        this.applicable = List.copyOf(applicable);
        this.highValueCategories = List.copyOf(highValueCategories);
        this.extras = extras;
    }

    /**
     * The laws that a dataset is published under.
     *
     * @param applicable their addresses, ELI ones where there are
     * @return the legislation
     */
    public static Legislation of(List<URI> applicable) {
        return new Legislation(applicable, List.of(), Map.of());
    }

    /**
     * The regulation on high-value datasets.
     *
     * @param categories the categories of the dataset, as precise as they are known
     * @return the legislation
     */
    public static Legislation highValue(HighValueCategory... categories) {
        return of(List.of(HIGH_VALUE_REGULATION)).withHighValueCategories(List.of(categories));
    }

    /**
     * The same laws, with the categories of a high-value dataset instead of those before.
     *
     * @param categories the categories
     * @return another legislation
     */
    public Legislation withHighValueCategories(List<HighValueCategory> categories) {
        return new Legislation(applicable, categories, extras);
    }

    /**
     * The same legislation, with what this version has no word for.
     *
     * @param member its name in the JSON form
     * @param value a plain JSON value, or null
     * @return another legislation
     * @throws IllegalArgumentException if there is a method for it, or no JSON
     */
    public Legislation withExtra(String member, @Nullable Object value) {
        return withExtras(Extras.with(MEMBERS, extras, member, value));
    }

    Legislation withExtras(Map<String, @Nullable Object> newExtras) {
        return new Legislation(applicable, highValueCategories, newExtras);
    }

    /** {@return the addresses of the laws, in the order given} */
    public List<URI> applicable() {
        return applicable;
    }

    /** {@return the categories of a high-value dataset; none if it is not one} */
    public List<HighValueCategory> highValueCategories() {
        return highValueCategories;
    }

    /** {@return whether it names {@link #HIGH_VALUE_REGULATION}, which is what makes a dataset one of high value} */
    public boolean isHighValue() {
        return applicable.contains(HIGH_VALUE_REGULATION);
    }

    /** {@return what else is said of it, as plain JSON values; see {@link Dataset#extras()}} */
    public Map<String, @Nullable Object> extras() {
        return extras;
    }

    private List<@Nullable Object> parts() {
        return Arrays.asList(applicable, highValueCategories, extras);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Legislation that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    /** The laws and the categories. */
    @Override
    public String toString() {
        return applicable + " " + highValueCategories;
    }
}
