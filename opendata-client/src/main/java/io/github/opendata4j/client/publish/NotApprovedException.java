package io.github.opendata4j.client.publish;

import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.text.Bilingual;

/** A plan that may not be applied: nobody has approved it, or somebody has refused it. Nothing was written. */
public class NotApprovedException extends OpenDataException {
    private static final long serialVersionUID = 1L;

    /**
     * Nobody has approved the plan.
     *
     * @param plan what has to be approved
     */
    public NotApprovedException(PublicationPlan plan) {
        super(Bilingual.text(
                "La publication " + plan.id() + " attend une approbation : faites-la approuver, puis appliquez-la.",
                "The publication " + plan.id() + " waits for an approval: have it approved, then apply it."));
    }

    /**
     * Somebody has refused the plan.
     *
     * @param plan what was refused
     * @param refusal the last word on it
     */
    public NotApprovedException(PublicationPlan plan, Decision refusal) {
        super(Bilingual.text(
                "La publication " + plan.id() + " a été refusée par " + refusal.by() + " : corrigez, et préparez-la à"
                        + " nouveau.",
                "The publication " + plan.id() + " was refused by " + refusal.by() + ": mend it, and plan it again."));
    }
}
