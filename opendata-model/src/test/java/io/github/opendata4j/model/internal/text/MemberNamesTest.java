package io.github.opendata4j.model.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemberNamesTest {
    @ParameterizedTest
    @CsvSource({
        "/description, description, description",
        "/publisher/siren, producteur › SIREN, publisher › SIREN",
        "/distributions/0/mediaType, fichiers › n°_1 › type de média, files › no._1 › media type",
        "/landingPage, page d'accueil, landing page",
        "/x-ownMember, x-ownMember, x-ownMember",
        "/a~1b~0c, a/b~c, a/b~c",
        "'', toute la description, the whole description"
    })
    void namesAPlaceInWords(String pointer, String french, String english) {
        assertThat(MemberNames.of(pointer, Wording.in(Locale.FRENCH))).isEqualTo(french.replace('_', '\u00a0'));
        assertThat(MemberNames.of(pointer, Wording.in(Locale.ENGLISH))).isEqualTo(english.replace('_', '\u00a0'));
    }
}
