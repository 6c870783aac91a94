package io.github.opendata4j.client.publish;

import io.github.opendata4j.model.OpenDataException;
import io.github.opendata4j.model.internal.text.Bilingual;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A publication or a withdrawal that broke off. The receipt says what was done, dataset by dataset; applying the same
 * plan again, or withdrawing again, takes it up from there.
 */
public class PublicationException extends OpenDataException {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable PublicationReceipt receipt;

    /**
     * The publication broke off.
     *
     * @param receipt what was done until then
     * @param cause why
     */
    public PublicationException(PublicationReceipt receipt, OpenDataException cause) {
        super(
                Bilingual.text(
                        cause.message(Locale.FRENCH) + " " + Standing.of(receipt, Locale.FRENCH),
                        cause.message(Locale.ENGLISH) + " " + Standing.of(receipt, Locale.ENGLISH)),
                cause);
        this.receipt = receipt;
    }

    /**
     * Returns what was done.
     *
     * @return the partial receipt; empty after deserialisation
     */
    public Optional<PublicationReceipt> receipt() {
        return Optional.ofNullable(receipt);
    }
}
