package io.github.opendata4j.client.publish;

import io.github.opendata4j.client.FileChangedException;
import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.text.Bilingual;
import java.util.Locale;

/**
 * A plan that no longer holds: the dataset on the portal, or a local file, has changed since it was made. Nothing of it
 * is visible to the public. Make a new plan, and have it approved again.
 */
public class PlanOutdatedException extends OpenDataException {
    private static final long serialVersionUID = 1L;

    /**
     * The portal has moved.
     *
     * @param key the dataset's key
     * @param target the portal's name
     */
    public PlanOutdatedException(String key, String target) {
        super(Bilingual.text(
                "« " + key + " » a changé dans " + target
                        + " depuis que la publication a été préparée : préparez-la à nouveau.",
                key + " has changed in " + target + " since the publication was planned: plan it again."));
    }

    /**
     * A local file has changed.
     *
     * @param cause says which one
     */
    public PlanOutdatedException(FileChangedException cause) {
        super(Bilingual.text(cause.message(Locale.FRENCH), cause.message(Locale.ENGLISH)), cause);
    }
}
