package io.github.opendata4j.client.publish;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** One thing that a publication changes. */
public sealed interface Change {

    /**
     * Says what changes, in a few words for people.
     *
     * @param locale the reader's language
     * @return one line, without a full stop
     */
    default String describe(Locale locale) {
        return ChangeWording.in(locale).describe(this);
    }

    /**
     * A dataset appears. Its fields are not told one by one.
     *
     * @param title its title
     */
    record CreateDataset(String title) implements Change {}

    /**
     * A field gets another value.
     *
     * @param pointer which one, as a JSON pointer into the dataset's JSON form, where a distribution is named by its
     *     key: {@code /title}, {@code /distributions/2026/title}
     * @param before the value until now, as a plain JSON value; empty if there was none
     * @param after the value from now on, as a plain JSON value
     */
    record ChangeField(String pointer, Optional<Object> before, Object after) implements Change {}

    /**
     * A file is added.
     *
     * @param distribution the key of its distribution
     * @param fileName the local file's name
     * @param bytes its size
     */
    record AddFile(String distribution, String fileName, long bytes) implements Change {}

    /**
     * A file takes the place of another.
     *
     * @param distribution the key of their distribution
     * @param fileName the local file's name
     * @param bytes its size
     * @param previousBytes the size of the file that goes; empty if unknown
     */
    record ReplaceFile(String distribution, String fileName, long bytes, OptionalLong previousBytes)
            implements Change {}

    /**
     * A link is added; nothing is copied.
     *
     * @param distribution the key of its distribution
     * @param address where it leads
     */
    record AddLink(String distribution, URI address) implements Change {}

    /**
     * A file or link goes.
     *
     * @param distribution the key of its distribution
     * @param title its title; the key where it has none
     */
    record Retire(String distribution, String title) implements Change {}

    /**
     * All files go at once, and a tombstone says so in their place.
     *
     * @param since when
     * @param reason why
     */
    record Withdraw(Instant since, String reason) implements Change {}

    /**
     * A withdrawn dataset is published again.
     *
     * @param since when it was withdrawn
     * @param reason why it was withdrawn
     */
    record Republish(Instant since, String reason) implements Change {}

    /** What an earlier publication left undone, because it was cut, is done: derived pages, old files. */
    record Finish() implements Change {}
}
