package io.github.opendata4j.client.publish;

import java.util.List;

/** Whether a plan may be applied. */
final class Approval {
    private Approval() {}

    /** Refuses what would undo a withdrawal unsaid, what was refused last, and what lacks an approval. */
    static void require(PublicationPlan plan, boolean needed) {
        plan.datasets().stream()
                .filter(DatasetPlan::isBarred)
                .forEach(part -> part.withdrawal().ifPresent(withdrawal -> {
                    throw new WithdrawnException(part.key(), withdrawal);
                }));
        List<Decision> decisions = plan.decisions();
        if (!decisions.isEmpty()) {
            Decision last = decisions.get(decisions.size() - 1);
            if (last.verdict() == Decision.Verdict.REFUSED) {
                throw new NotApprovedException(plan, last);
            }
        } else if (needed && !plan.isEmpty()) {
            throw new NotApprovedException(plan);
        }
    }
}
