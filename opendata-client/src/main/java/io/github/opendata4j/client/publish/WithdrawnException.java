package io.github.opendata4j.client.publish;

import io.github.opendata4j.client.Withdrawal;
import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.text.Bilingual;

/** A plan that would publish again what is withdrawn, and nobody has said so expressly. Nothing was written. */
public class WithdrawnException extends OpenDataException {
    private static final long serialVersionUID = 1L;

    /**
     * A dataset is withdrawn.
     *
     * @param key its key
     * @param withdrawal since when and why
     */
    public WithdrawnException(String key, Withdrawal withdrawal) {
        super(Bilingual.text(
                "« " + key + " » est retiré depuis le " + withdrawal.since() + " (" + withdrawal.reason()
                        + ") : dites expressément qu'il doit être publié à nouveau.",
                key + " is withdrawn since " + withdrawal.since() + " (" + withdrawal.reason()
                        + "): say expressly that it shall be published again."));
    }
}
