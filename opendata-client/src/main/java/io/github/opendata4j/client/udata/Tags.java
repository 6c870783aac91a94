package io.github.opendata4j.client.udata;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Tags as udata holds them: lower case, ASCII, words joined by hyphens, each once, in alphabetical order. They are sent
 * in this very form, so that what is read back is what was sent: a single tag with a comma in it would be split, and one
 * that is too short would fail the whole request.
 */
final class Tags {
    /** Shorter ones are refused. */
    static final int SHORTEST = 3;

    /** Longer ones are refused. */
    static final int LONGEST = 96;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern QUOTES = Pattern.compile("['’‘ʼ`´]");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern OUTER = Pattern.compile("^-|-$");

    private Tags() {}

    /** The tags that some keywords become; those that udata would refuse are left out. */
    static List<String> of(Collection<String> keywords) {
        TreeSet<String> tags = new TreeSet<>();
        keywords.stream().map(Tags::of).filter(Tags::isAccepted).forEach(tags::add);
        return List.copyOf(tags);
    }

    /** The tag that a keyword becomes, which may be too short or too long. */
    static String of(String keyword) {
        String lower = keyword.toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ß", "ss");
        String plain =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        String joined = OTHER.matcher(QUOTES.matcher(plain).replaceAll("")).replaceAll("-");
        return OUTER.matcher(joined).replaceAll("");
    }

    static boolean isAccepted(String tag) {
        return tag.length() >= SHORTEST && tag.length() <= LONGEST;
    }
}
