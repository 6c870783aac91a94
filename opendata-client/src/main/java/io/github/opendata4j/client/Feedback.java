package io.github.opendata4j.client;

import java.util.stream.Stream;

/**
 * What people who use datasets ask and say about them, and what their publisher answers. Each portal that has discussions
 * implements it.
 *
 * <pre>{@code
 * try (Stream<Discussion> questions = portal.streamDiscussions("aides-tiers-lieux")) {
 *     questions.filter(Discussion::isOpen).forEach(question -> …);
 * }
 * portal.answer(question.id(), "Les montants sont ceux de la délibération du 17 janvier 2019.");
 * }</pre>
 *
 * <p>Immutable and thread-safe. Every method throws {@link PortalException} if the portal can't be reached or understood, or
 * refuses. Nothing that writes is sent twice: where {@link PortalException#isOutcomeUnknown()}, look before you say it again.
 */
public interface Feedback {

    /**
     * Returns the name that stands in messages, such as the portal's address.
     *
     * @return a short text, without secrets
     */
    String name();

    /**
     * The discussions about a dataset, open and closed, in the portal's order.
     *
     * @param key the dataset's {@linkplain Catalog#find key}
     * @return page after page as they are consumed; close the stream if you do not read it to its end
     * @throws PortalException if there is no such dataset
     */
    Stream<Discussion> streamDiscussions(String key);

    /**
     * Begins a discussion about a dataset.
     *
     * @param key the dataset's key
     * @param title what it is about, in one line
     * @param text the first comment
     * @return the discussion
     * @throws PortalException if there is no such dataset, or the portal wants to know who asks
     */
    Discussion ask(String key, String title, String text);

    /**
     * Adds a comment.
     *
     * @param discussionId the discussion's identifier
     * @param text the comment
     * @return the discussion
     * @throws PortalException if the discussion is closed
     */
    Discussion answer(String discussionId, String text);

    /**
     * Adds a last comment and closes the discussion.
     *
     * @param discussionId the discussion's identifier
     * @param text the comment
     * @return the discussion
     * @throws PortalException if it is closed already, or this isn't for who asks to do
     */
    Discussion close(String discussionId, String text);
}
