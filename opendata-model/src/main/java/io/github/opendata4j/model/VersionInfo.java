package io.github.opendata4j.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which version of a dataset this is, and how it differs from the one before (DCAT-AP 3: {@code dcat:version} and
 * {@code adms:versionNotes}). Immutable.
 *
 * <pre>{@code
 * VersionInfo.of("2.1").withNotes("Ajout du SIRET des bénéficiaires");
 * }</pre>
 */
public final class VersionInfo {

    static final List<String> MEMBERS = List.of("number", "notes");

    private final String number;
    private final @Nullable LocalizedText notes;
    private final Map<String, @Nullable Object> extras;

    private VersionInfo(String number, @Nullable LocalizedText notes, Map<String, @Nullable Object> extras) {
        this.number = number;
        this.notes = notes;
        this.extras = extras;
    }

    /**
     * A version.
     *
     * @param number as its publisher counts, such as {@code 2.1} or {@code 2026-01}
     * @return the version
     */
    public static VersionInfo of(String number) {
        return new VersionInfo(number, null, Map.of());
    }

    /**
     * The same version, with how it differs from the one before.
     *
     * @param newNotes in French
     * @return another value
     */
    public VersionInfo withNotes(String newNotes) {
        return withNotes(LocalizedText.of(newNotes));
    }

    /**
     * The same version, with how it differs from the one before.
     *
     * @param newNotes in one or several languages
     * @return another value
     */
    public VersionInfo withNotes(LocalizedText newNotes) {
        return new VersionInfo(number, newNotes, extras);
    }

    /**
     * The same version, with what this library's version has no word for.
     *
     * @param member its name in the JSON form
     * @param value a plain JSON value, or null
     * @return another value
     * @throws IllegalArgumentException if there is a method for it, or no JSON
     */
    public VersionInfo withExtra(String member, @Nullable Object value) {
        return withExtras(Extras.with(MEMBERS, extras, member, value));
    }

    VersionInfo withExtras(Map<String, @Nullable Object> newExtras) {
        return new VersionInfo(number, notes, newExtras);
    }

    /** {@return the number, as its publisher counts} */
    public String number() {
        return number;
    }

    /** {@return how it differs from the one before; empty if nobody said} */
    public Optional<LocalizedText> notes() {
        return Optional.ofNullable(notes);
    }

    /** {@return what else is said of it, as plain JSON values; see {@link Dataset#extras()}} */
    public Map<String, @Nullable Object> extras() {
        return extras;
    }

    private List<@Nullable Object> parts() {
        return Arrays.asList(number, notes, extras);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VersionInfo that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    /** The number. */
    @Override
    public String toString() {
        return number;
    }
}
