package io.github.opendata4j.model.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LicenceTest {

    @Test
    void anUnknownLicenceKeepsItsTextAndPromisesNothing() {
        Licence licence = Licence.of("my-licence");

        assertThat(licence.id()).isEqualTo("my-licence");
        assertThat(licence.label().get(Locale.ENGLISH)).isEqualTo("my-licence");
        assertThat(licence.isKnown()).isFalse();
        assertThat(licence.isSpecified()).isTrue();
        assertThat(licence.isOpen()).isFalse();
        assertThat(licence.isPermittedByCrpa()).isFalse();
        assertThat(licence.uri()).isEmpty();
    }

    @Test
    void anUnknownAddressIsItsOwnPage() {
        assertThat(Licence.of("https://example.org/terms").uri()).contains(URI.create("https://example.org/terms"));
        assertThat(Licence.of("https://example.org/our terms").uri()).isEmpty();
    }

    @Test
    void aKnownSpellingLeadsToTheKnownLicence() {
        assertThat(Licence.of("etalab-2.0")).isSameAs(Licences.LICENCE_OUVERTE_2_0);
    }

    @Test
    void twoLicencesAreEqualIfTheirIdentifiersAre() {
        assertThat(Licence.of("my-licence"))
                .isEqualTo(Licence.of(" my-licence "))
                .hasSameHashCodeAs("my-licence");
        assertThat(Licence.of("my-licence")).isNotEqualTo(Licence.of("My-Licence"));
    }

    @Test
    void refusesABlankIdentifier() {
        assertThatIllegalArgumentException().isThrownBy(() -> Licence.of(" ")).withMessageContaining("identifier");
    }
}
