package io.github.opendata4j.client.publish;

import java.time.Instant;

/**
 * What a person has decided on a plan.
 *
 * <pre>{@code
 * publisher.decide(plan, Decision.approved("claire.durand", clock.instant(), "délibération 2019-12"));
 * }</pre>
 *
 * @param by who, as the organisation names its people
 * @param at when
 * @param evidence what it rests on: minutes, a deliberation, a ticket; empty if nothing was named
 * @param verdict what was decided
 */
public record Decision(String by, Instant at, String evidence, Verdict verdict) {

    /**
     * Takes the decision.
     *
     * @throws IllegalArgumentException if nobody is named
     */
    public Decision {
        if (by.isBlank()) {
            throw new IllegalArgumentException("A decision names who took it");
        }
    }

    /** What can be decided. */
    public enum Verdict {
        /** The plan may be applied. */
        APPROVED,
        /** The plan may not be applied. */
        REFUSED
    }

    /**
     * Approves.
     *
     * @param by who
     * @param at when
     * @param evidence what it rests on; may be empty
     * @return the decision
     */
    public static Decision approved(String by, Instant at, String evidence) {
        return new Decision(by, at, evidence, Verdict.APPROVED);
    }

    /**
     * Refuses.
     *
     * @param by who
     * @param at when
     * @param evidence what it rests on; may be empty
     * @return the decision
     */
    public static Decision refused(String by, Instant at, String evidence) {
        return new Decision(by, at, evidence, Verdict.REFUSED);
    }
}
