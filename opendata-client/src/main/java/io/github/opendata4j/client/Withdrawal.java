package io.github.opendata4j.client;

import java.time.Instant;

/**
 * Since when, and why, a dataset is withdrawn: what the tombstone in its place says.
 *
 * @param since when its files went
 * @param reason why, in the words of whoever decided it; the public reads them
 */
public record Withdrawal(Instant since, String reason) {

    /**
     * Takes the words as they are, without blanks around them.
     *
     * @throws IllegalArgumentException if there are none
     */
    public Withdrawal {
        reason = reason.strip();
        if (reason.isEmpty()) {
            throw new IllegalArgumentException("A withdrawal needs a reason: readers are told why the files went");
        }
    }
}
