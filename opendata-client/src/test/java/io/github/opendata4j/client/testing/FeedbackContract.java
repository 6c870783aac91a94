package io.github.opendata4j.client.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.opendata4j.client.Discussion;
import io.github.opendata4j.client.Feedback;
import io.github.opendata4j.client.PortalException;
import io.github.opendata4j.model.Dataset;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every portal with {@link Feedback} holds to. A portal's test extends it and says what an empty portal is, and how a
 * dataset gets there. All is public here, since tests of other packages inherit it.
 */
public abstract class FeedbackContract {
    /** Where the files lie that the portal shall hold. */
    @TempDir
    public Path local;

    /** The portal as its publisher sees it, the same one within a test, empty before each. */
    protected abstract Feedback feedback();

    /** Puts datasets there by whatever means. */
    protected abstract void hold(Dataset... datasets);

    @Test
    public void nobodyHasAskedAnythingAtFirst() {
        hold(Samples.grants(local));

        assertThat(discussions()).isEmpty();
    }

    @Test
    public void aQuestionIsThereWithItsAnswers() {
        hold(Samples.grants(local));

        Discussion asked = feedback().ask(Samples.KEY, "Montants", "Hors taxes ?");
        Discussion answered = feedback().answer(asked.id(), "Toutes taxes comprises.");

        assertThat(asked.title()).isEqualTo("Montants");
        assertThat(asked.isOpen()).isTrue();
        assertThat(answered.comments())
                .extracting(Discussion.Comment::text)
                .containsExactly("Hors taxes ?", "Toutes taxes comprises.");
        assertThat(discussions()).singleElement().satisfies(told -> {
            assertThat(told.id()).isEqualTo(asked.id());
            assertThat(told.comments()).hasSize(2);
            assertThat(told.closed()).isEmpty();
        });
    }

    @Test
    public void aClosedDiscussionTakesNoMoreComments() {
        hold(Samples.grants(local));
        Discussion asked = feedback().ask(Samples.KEY, "Montants", "Hors taxes ?");

        Discussion closed = feedback().close(asked.id(), "Toutes taxes comprises.");

        assertThat(closed.isOpen()).isFalse();
        assertThat(closed.closed()).isPresent();
        assertThat(closed.comments()).hasSize(2);
        assertThatThrownBy(() -> feedback().answer(asked.id(), "Encore")).isInstanceOf(PortalException.class);
        assertThat(discussions())
                .singleElement()
                .satisfies(told -> assertThat(told.comments()).hasSize(2));
    }

    @Test
    public void thereIsNothingToSayAboutADatasetThatIsNotThere() {
        hold(Samples.grants(local));

        assertThatThrownBy(() -> feedback().ask("aides-tiers-lieu", "Montants", "Hors taxes ?"))
                .isInstanceOf(PortalException.class)
                .hasMessageContaining("aides-tiers-lieu");
    }

    private List<Discussion> discussions() {
        try (Stream<Discussion> stream = feedback().streamDiscussions(Samples.KEY)) {
            return stream.toList();
        }
    }
}
