package io.github.opendata4j.validation.schema;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The order of version names, by Semantic Versioning 2.0, § 11; what is no version of that kind comes first. */
final class Versions {

    static final Comparator<String> ORDER = Comparator.comparing(Versions::numbers, Versions::compareNumbers)
            .thenComparing(Versions::prerelease, Versions::comparePrereleases)
            .thenComparing(Comparator.naturalOrder());

    private Versions() {}

    /** Without the v that some write before it. */
    static String bare(String version) {
        String text = version.strip();
        return text.startsWith("v") || text.startsWith("V") ? text.substring(1) : text;
    }

    private static List<BigInteger> numbers(String version) {
        String core = bare(version).split("[-+]", 2)[0];
        return core.matches("\\d+(\\.\\d+)*")
                ? Arrays.stream(core.split("\\.")).map(BigInteger::new).toList()
                : List.of();
    }

    private static int compareNumbers(List<BigInteger> one, List<BigInteger> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).compareTo(other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private static String prerelease(String version) {
        String text = bare(version).split("\\+", 2)[0];
        int hyphen = text.indexOf('-');
        return hyphen < 0 ? "" : text.substring(hyphen + 1);
    }

    /** The version itself comes after its pre-releases; numbers in them come in their order, before words. */
    private static int comparePrereleases(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        String[] ours = one.split("\\.", -1);
        String[] theirs = other.split("\\.", -1);
        for (int i = 0; i < Math.min(ours.length, theirs.length); i++) {
            int order = compareIdentifiers(ours[i], theirs[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(ours.length, theirs.length);
    }

    private static int compareIdentifiers(String one, String other) {
        boolean number = one.matches("\\d+");
        boolean otherNumber = other.matches("\\d+");
        if (number && otherNumber) {
            return new BigInteger(one).compareTo(new BigInteger(other));
        }
        return number == otherNumber ? one.compareTo(other) : Boolean.compare(otherNumber, number);
    }
}
