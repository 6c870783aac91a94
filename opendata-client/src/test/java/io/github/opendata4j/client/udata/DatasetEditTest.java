package io.github.opendata4j.client.udata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
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

    /** Seen on a real udata 17.18: {@code "organization": null} is a 500. */
    @Test
    void aDatasetIsNotTakenFromItsOrganisationByNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DatasetEdit.none().member("organization", null))
                .withMessageContaining("UdataTransfers");
    }

    /** udata drops them without a word. */
    @Test
    void extrasOfThePlatformsOwnAreRefused() {
        for (String name : List.of("transport:url", "recommendations", "recommendations-reuses", "dcat")) {
            assertThatIllegalArgumentException()
                    .as(name)
                    .isThrownBy(() -> DatasetEdit.none().extra(name, "x"))
                    .withMessageContaining(name);
        }
        assertThat(DatasetEdit.none().extra("transports", "x").extras()).containsKey("transports");
    }

    @Test
    void noContactPointsAreSaidWithNothingSinceAnEmptyListChangesNothing() {
        assertThat(DatasetEdit.none().contacts(List.of()).members()).containsEntry("contact_points", null);
        assertThat(DatasetEdit.none().contacts(List.of("a")).members()).containsEntry("contact_points", List.of("a"));
    }

    @Test
    void editsThatNameTheSameFieldsAreTheSame() {
        assertThat(DatasetEdit.none().title("a").member("acronym", "b").extra("x", "1"))
                .isEqualTo(DatasetEdit.none().member("acronym", "b").title("a").extra("x", "1"))
                .hasSameHashCodeAs(
                        DatasetEdit.none().member("acronym", "b").title("a").extra("x", "1"))
                .isNotEqualTo(DatasetEdit.none().title("a").member("acronym", "b"))
                .isNotEqualTo(
                        DatasetEdit.none().member("acronym", null).title("a").extra("x", "1"))
                .hasToString("[title, acronym, extras]");
        assertThat(ResourceEdit.none().title("a").title("b"))
                .isEqualTo(ResourceEdit.none().title("b"))
                .hasSameHashCodeAs(ResourceEdit.none().title("b"))
                .isNotEqualTo(ResourceEdit.none())
                .hasToString("[title]");
        assertThat(UdataEdit.organization("Ville"))
                .isEqualTo(UdataEdit.none().member("name", "Ville"))
                .hasSameHashCodeAs(UdataEdit.none().member("name", "Ville"))
                .isNotEqualTo(UdataEdit.none())
                .hasToString("[name]");
    }

    @Test
    void anEditStaysAsItIsWhenAnotherIsMadeOfIt() {
        DatasetEdit title = DatasetEdit.none().title("a");

        title.withoutExtra("x");
        title.title("b");

        assertThat(title.members()).containsOnlyKeys("title").containsEntry("title", "a");
        assertThat(title.extras()).isEmpty();
        assertThat(title.withoutExtra("x").extras()).containsEntry("x", null);
    }
}
