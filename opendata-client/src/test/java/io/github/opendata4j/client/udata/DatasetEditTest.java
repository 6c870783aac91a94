package io.github.opendata4j.client.udata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class DatasetEditTest {
    /** Seen on a real udata 17.18: a private dataset that is sent {@code "private": null} is public afterwards. */
    @Test
    void nobodyMakesADatasetPublicByLeavingOpenWhetherItIs() {
        DatasetEdit any = DatasetEdit.none();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> any.member("private", null))
                .withMessageContaining("public");
        assertThat(any.member("acronym", null).names()).containsExactly("acronym");
        assertThat(any.asPrivate().members()).containsEntry("private", true);
    }
}
