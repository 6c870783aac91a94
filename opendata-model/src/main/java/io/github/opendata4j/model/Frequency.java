package io.github.opendata4j.model;

import io.github.opendata4j.model.internal.json.Expected;
import io.github.opendata4j.model.internal.json.JsonValue;
import io.github.opendata4j.model.internal.text.Bilingual;
import io.github.opendata4j.model.internal.vocabulary.Vocabulary;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How often a dataset is updated: one of the EU's frequency codes, or a text that is none and is kept as it was
 * written. Two frequencies are equal if their codes are. Immutable.
 *
 * <pre>{@code
 * Frequency.of("ANNUAL");        // the EU's code
 * Frequency.of("annually");      // the same, as ISO 19139 says it
 * Frequency.of("trimestriel");   // QUARTERLY
 * Frequency.of("EVERY_BLUE_MOON").isKnown();   // false
 * }</pre>
 */
public final class Frequency {

    private static final String EU_BASE = "http://publications.europa.eu/resource/authority/frequency/";
    private static final String DUBLIN_CORE_BASE = "http://purl.org/cld/freq/";
    private static final String INSPIRE_BASE = "http://inspire.ec.europa.eu/metadata-codelist/MaintenanceFrequency/";

    private static final Vocabulary<Frequency> KNOWN =
            Vocabulary.load(Frequency.class, "frequencies.json", Frequency::register);

    /** Continuous. Without a pause, as a stream. */
    public static final Frequency UPDATE_CONT = known("UPDATE_CONT");

    /** Several times a day. */
    public static final Frequency CONT = known("CONT");

    /** Every minute. */
    public static final Frequency EVERY_MINUTE = known("1MIN");

    /** Every 5 minutes. */
    public static final Frequency EVERY_5_MINUTES = known("5MIN");

    /** Every 10 minutes. */
    public static final Frequency EVERY_10_MINUTES = known("10MIN");

    /** Every 15 minutes. */
    public static final Frequency EVERY_15_MINUTES = known("15MIN");

    /** Every 30 minutes. */
    public static final Frequency EVERY_30_MINUTES = known("30MIN");

    /** Hourly. */
    public static final Frequency HOURLY = known("HOURLY");

    /** Every 2 hours. */
    public static final Frequency BIHOURLY = known("BIHOURLY");

    /** Every 3 hours. */
    public static final Frequency TRIHOURLY = known("TRIHOURLY");

    /** Every 12 hours. */
    public static final Frequency EVERY_12_HOURS = known("12HRS");

    /** 3 times a day. */
    public static final Frequency DAILY_3 = known("DAILY_3");

    /** Twice a day. */
    public static final Frequency DAILY_2 = known("DAILY_2");

    /** Daily. */
    public static final Frequency DAILY = known("DAILY");

    /** 5 times a week. */
    public static final Frequency WEEKLY_5 = known("WEEKLY_5");

    /** 3 times a week. */
    public static final Frequency WEEKLY_3 = known("WEEKLY_3");

    /** Twice a week. */
    public static final Frequency WEEKLY_2 = known("WEEKLY_2");

    /** Weekly. */
    public static final Frequency WEEKLY = known("WEEKLY");

    /** Every 2 weeks. Not twice a week. */
    public static final Frequency BIWEEKLY = known("BIWEEKLY");

    /** 3 times a month. */
    public static final Frequency MONTHLY_3 = known("MONTHLY_3");

    /** Twice a month. French « bimensuelle ». */
    public static final Frequency MONTHLY_2 = known("MONTHLY_2");

    /** Monthly. */
    public static final Frequency MONTHLY = known("MONTHLY");

    /** Every 2 months. French « bimestrielle ». */
    public static final Frequency BIMONTHLY = known("BIMONTHLY");

    /** Quarterly. */
    public static final Frequency QUARTERLY = known("QUARTERLY");

    /** 3 times a year. */
    public static final Frequency ANNUAL_3 = known("ANNUAL_3");

    /** Twice a year. Also ISO's biannually. */
    public static final Frequency ANNUAL_2 = known("ANNUAL_2");

    /** Annual. */
    public static final Frequency ANNUAL = known("ANNUAL");

    /** Every 2 years. */
    public static final Frequency BIENNIAL = known("BIENNIAL");

    /** Every 3 years. */
    public static final Frequency TRIENNIAL = known("TRIENNIAL");

    /** Every 4 years. */
    public static final Frequency QUADRENNIAL = known("QUADRENNIAL");

    /** Every 5 years. */
    public static final Frequency QUINQUENNIAL = known("QUINQUENNIAL");

    /** Every 10 years. */
    public static final Frequency DECENNIAL = known("DECENNIAL");

    /** Every 20 years. */
    public static final Frequency BIDECENNIAL = known("BIDECENNIAL");

    /** Every 30 years. */
    public static final Frequency TRIDECENNIAL = known("TRIDECENNIAL");

    /** As needed. */
    public static final Frequency AS_NEEDED = known("AS_NEEDED");

    /** Irregular. */
    public static final Frequency IRREG = known("IRREG");

    /** Never. */
    public static final Frequency NEVER = known("NEVER");

    /** Not planned. */
    public static final Frequency NOT_PLANNED = known("NOT_PLANNED");

    /** Other. */
    public static final Frequency OTHER = known("OTHER");

    /** Unknown. */
    public static final Frequency UNKNOWN = known("UNKNOWN");

    private final String code;
    private final LocalizedText label;
    private final @Nullable URI uri;
    private final @Nullable String udataId;

    private Frequency(String code, LocalizedText label, @Nullable URI uri, @Nullable String udataId) {
        this.code = code;
        this.label = label;
        this.uri = uri;
        this.udataId = udataId;
    }

    /**
     * The frequency that a text names: a known one by its EU code or address, by what udata, Dublin Core or ISO 19139
     * call it, or by its French or English name; else an unknown one that keeps the text.
     *
     * @param codeOrUri a code, an address or a name
     * @return the frequency
     * @throws IllegalArgumentException if the text is blank
     */
    public static Frequency of(String codeOrUri) {
        if (codeOrUri.isBlank()) {
            throw new IllegalArgumentException("A frequency has a code, such as ANNUAL");
        }
        String text = codeOrUri.strip();
        return KNOWN.find(text)
                .orElseGet(() -> new Frequency(
                        text, LocalizedText.of(text), Vocabulary.address(text).orElse(null), null));
    }

    /** {@return all that are known, the most frequent first} */
    public static List<Frequency> all() {
        return KNOWN.terms();
    }

    /** {@return the EU's code, such as {@code ANNUAL}; of an unknown one, the text it was made of} */
    public String code() {
        return code;
    }

    /**
     * {@return the EU's address for it, which DCAT-AP wants; of an unknown one, the address it was made of, if it was one}
     */
    public Optional<URI> uri() {
        return Optional.ofNullable(uri);
    }

    /** {@return what udata calls it, such as {@code annual}; empty for an unknown one} */
    public Optional<String> udataId() {
        return Optional.ofNullable(udataId);
    }

    /** {@return whether it is one of the EU's} */
    public boolean isKnown() {
        return udataId != null;
    }

    /**
     * Its name, as it goes with « mise à jour ».
     *
     * @param locale the reader's language
     * @return such as {@code annuelle}; of an unknown one, its code
     */
    public String label(Locale locale) {
        return label.get(locale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Frequency that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** The code. */
    @Override
    public String toString() {
        return code;
    }

    private static Frequency known(String code) {
        return KNOWN.find(code).orElseThrow();
    }

    private static Vocabulary.Term<Frequency> register(JsonValue term) {
        String code = term.get("code", Expected.TEXT).text();
        String udataId = term.get("udata", Expected.TEXT).text();
        String french = term.get("fr", Expected.TEXT).text();
        String english = term.get("en", Expected.TEXT).text();
        List<String> spellings = new ArrayList<>(List.of(code, EU_BASE + code, udataId, french, english));
        term.find("dc").ifPresent(name -> spellings.add(DUBLIN_CORE_BASE + name.text()));
        term.find("iso").map(JsonValue::text).ifPresent(name -> spellings.addAll(List.of(name, INSPIRE_BASE + name)));
        term.find("names").ifPresent(names -> names.items().forEach(name -> spellings.add(name.text())));
        LocalizedText label = Bilingual.text(french, english);
        return new Vocabulary.Term<>(new Frequency(code, label, URI.create(EU_BASE + code), udataId), spellings);
    }
}
