package io.github.opendata4j.model;

import java.util.List;
import java.util.Optional;

/**
 * How often a dataset is updated: one of the EU's frequency codes, or a text that is none and is kept as it was
 * written. Its codes and addresses are those of the EU's authority table {@code frequency}. Immutable.
 *
 * <pre>{@code
 * Frequency.of("ANNUAL");        // the EU's code
 * Frequency.of("annually");      // the same, as ISO 19139 says it
 * Frequency.of("trimestriel");   // QUARTERLY
 * Frequency.of("EVERY_BLUE_MOON").isKnown();   // false
 * }</pre>
 */
public final class Frequency extends Term {

    static final Terms<Frequency> TERMS = Terms.load(
            "frequencies.json", "http://publications.europa.eu/resource/authority/frequency/", Frequency::new);

    /** Continuous. Without a pause, as a stream. */
    public static final Frequency UPDATE_CONT = TERMS.known("UPDATE_CONT");

    /** Several times a day. */
    public static final Frequency CONT = TERMS.known("CONT");

    /** Every minute. */
    public static final Frequency EVERY_MINUTE = TERMS.known("1MIN");

    /** Every 5 minutes. */
    public static final Frequency EVERY_5_MINUTES = TERMS.known("5MIN");

    /** Every 10 minutes. */
    public static final Frequency EVERY_10_MINUTES = TERMS.known("10MIN");

    /** Every 15 minutes. */
    public static final Frequency EVERY_15_MINUTES = TERMS.known("15MIN");

    /** Every 30 minutes. */
    public static final Frequency EVERY_30_MINUTES = TERMS.known("30MIN");

    /** Hourly. */
    public static final Frequency HOURLY = TERMS.known("HOURLY");

    /** Every 2 hours. */
    public static final Frequency BIHOURLY = TERMS.known("BIHOURLY");

    /** Every 3 hours. */
    public static final Frequency TRIHOURLY = TERMS.known("TRIHOURLY");

    /** Every 12 hours. */
    public static final Frequency EVERY_12_HOURS = TERMS.known("12HRS");

    /** 3 times a day. */
    public static final Frequency DAILY_3 = TERMS.known("DAILY_3");

    /** Twice a day. */
    public static final Frequency DAILY_2 = TERMS.known("DAILY_2");

    /** Daily. */
    public static final Frequency DAILY = TERMS.known("DAILY");

    /** 5 times a week. */
    public static final Frequency WEEKLY_5 = TERMS.known("WEEKLY_5");

    /** 3 times a week. */
    public static final Frequency WEEKLY_3 = TERMS.known("WEEKLY_3");

    /** Twice a week. */
    public static final Frequency WEEKLY_2 = TERMS.known("WEEKLY_2");

    /** Weekly. */
    public static final Frequency WEEKLY = TERMS.known("WEEKLY");

    /** Every 2 weeks. Not twice a week. */
    public static final Frequency BIWEEKLY = TERMS.known("BIWEEKLY");

    /** 3 times a month. */
    public static final Frequency MONTHLY_3 = TERMS.known("MONTHLY_3");

    /** Twice a month. French « bimensuelle ». */
    public static final Frequency MONTHLY_2 = TERMS.known("MONTHLY_2");

    /** Monthly. */
    public static final Frequency MONTHLY = TERMS.known("MONTHLY");

    /** Every 2 months. French « bimestrielle ». */
    public static final Frequency BIMONTHLY = TERMS.known("BIMONTHLY");

    /** Quarterly. */
    public static final Frequency QUARTERLY = TERMS.known("QUARTERLY");

    /** 3 times a year. */
    public static final Frequency ANNUAL_3 = TERMS.known("ANNUAL_3");

    /** Twice a year. Also ISO's biannually. */
    public static final Frequency ANNUAL_2 = TERMS.known("ANNUAL_2");

    /** Annual. */
    public static final Frequency ANNUAL = TERMS.known("ANNUAL");

    /** Every 2 years. */
    public static final Frequency BIENNIAL = TERMS.known("BIENNIAL");

    /** Every 3 years. */
    public static final Frequency TRIENNIAL = TERMS.known("TRIENNIAL");

    /** Every 4 years. */
    public static final Frequency QUADRENNIAL = TERMS.known("QUADRENNIAL");

    /** Every 5 years. */
    public static final Frequency QUINQUENNIAL = TERMS.known("QUINQUENNIAL");

    /** Every 10 years. */
    public static final Frequency DECENNIAL = TERMS.known("DECENNIAL");

    /** Every 20 years. */
    public static final Frequency BIDECENNIAL = TERMS.known("BIDECENNIAL");

    /** Every 30 years. */
    public static final Frequency TRIDECENNIAL = TERMS.known("TRIDECENNIAL");

    /** As needed. */
    public static final Frequency AS_NEEDED = TERMS.known("AS_NEEDED");

    /** Irregular. */
    public static final Frequency IRREG = TERMS.known("IRREG");

    /** Never. */
    public static final Frequency NEVER = TERMS.known("NEVER");

    /** Not planned. */
    public static final Frequency NOT_PLANNED = TERMS.known("NOT_PLANNED");

    /** Other. */
    public static final Frequency OTHER = TERMS.known("OTHER");

    /** Unknown. */
    public static final Frequency UNKNOWN = TERMS.known("UNKNOWN");

    private Frequency(TermData data) {
        super(data);
    }

    /**
     * The frequency that a text names: a known one by its EU code or address, by what udata, Dublin Core or ISO 19139
     * call it, or by its French or English name, which goes with « mise à jour »; else an unknown one that keeps the
     * text.
     *
     * @param codeOrUri a code, an address or a name
     * @return the frequency
     * @throws IllegalArgumentException if the text is blank
     */
    public static Frequency of(String codeOrUri) {
        return TERMS.of(codeOrUri);
    }

    /** {@return all that are known, the most frequent first} */
    public static List<Frequency> all() {
        return TERMS.all();
    }

    /** {@return what udata calls it, such as {@code annual}; empty for an unknown one} */
    public Optional<String> udataId() {
        return idIn(VocabularySystem.UDATA);
    }
}
