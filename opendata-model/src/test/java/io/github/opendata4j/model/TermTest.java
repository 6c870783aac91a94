package io.github.opendata4j.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every vocabulary, and what each calls its terms. */
class TermTest {

    static Stream<Arguments> vocabularies() {
        return Stream.of(
                vocabulary(AccessAnswer::of, AccessAnswer.all()),
                vocabulary(AccessRight::of, AccessRight.all()),
                vocabulary(Audience::of, Audience.all()),
                vocabulary(AudienceGroup::of, AudienceGroup.all()),
                vocabulary(Availability::of, Availability.all()),
                vocabulary(ContactRole::of, ContactRole.all()),
                vocabulary(DistributionKind::of, DistributionKind.all()),
                vocabulary(DocumentKind::of, DocumentKind.all()),
                vocabulary(Frequency::of, Frequency.all()),
                vocabulary(Granularity::of, Granularity.all()),
                vocabulary(HighValueCategory::of, HighValueCategory.all()),
                vocabulary(RestrictionReason::of, RestrictionReason.all()),
                vocabulary(Theme::of, Theme.all()));
    }

    private static <T extends Term> Arguments vocabulary(Function<String, T> of, List<T> all) {
        return Arguments.of(of, all);
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void aTermIsFoundByEverythingThatItIsCalled(Function<String, Term> of, List<Term> all) {
        assertThat(all).isNotEmpty().allSatisfy(term -> {
            assertThat(of.apply(term.code())).isSameAs(term);
            assertThat(of.apply(term.label(Locale.FRENCH))).isSameAs(term);
            assertThat(of.apply(term.label(Locale.ENGLISH))).isSameAs(term);
            assertThat(term.uri().stream())
                    .allSatisfy(uri -> assertThat(of.apply(uri.toString())).isSameAs(term));
            for (VocabularySystem system : VocabularySystem.values()) {
                assertThat(term.idIn(system).stream())
                        .allSatisfy(id -> assertThat(of.apply(id)).isSameAs(term));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void aTermIsKnownAndItsCodeIsItsOwn(Function<String, Term> of, List<Term> all) {
        assertThat(all).allMatch(Term::isKnown).extracting(Term::code).doesNotHaveDuplicates();
        assertThat(new HashSet<>(all)).hasSameSizeAs(all);
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void aTextInNoListIsKept(Function<String, Term> of, List<Term> all) {
        Term unknown = of.apply(" https://example.org/autre ");

        assertThat(unknown.isKnown()).isFalse();
        assertThat(unknown).hasToString("https://example.org/autre").isEqualTo(of.apply(unknown.code()));
        assertThat(unknown.uri()).contains(URI.create("https://example.org/autre"));
        assertThat(unknown.label(Locale.FRENCH)).isEqualTo(unknown.code());
        assertThat(unknown.idIn(VocabularySystem.UDATA)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> of.apply(" "));
    }

    @Test
    void termsOfTwoVocabulariesAreNeverEqual() {
        assertThat((Term) DistributionKind.OTHER).isNotEqualTo(DocumentKind.OTHER);
    }

    @Test
    void eachSystemHasItsOwnWord() {
        assertThat(DistributionKind.DATA.idIn(VocabularySystem.UDATA)).contains("main");
        assertThat(DistributionKind.DATA.idIn(VocabularySystem.CKAN)).contains("file");
        assertThat(ContactRole.CONTACT.idIn(VocabularySystem.ISO_19139)).contains("pointOfContact");
        assertThat(Frequency.ANNUAL.idIn(VocabularySystem.ISO_19139)).contains("annually");
        assertThat(Audience.ON_REQUEST.idIn(VocabularySystem.UDATA)).contains("restricted");
        assertThat(Audience.INTERNAL.idIn(VocabularySystem.UDATA)).isEmpty();
    }

    @Test
    void aRestrictionNamesTheLaw() {
        assertThat(RestrictionReason.of("confidentiality_of_personal_data").uri())
                .contains(URI.create("http://inspire.ec.europa.eu/metadata-codelist/LimitationsOnPublicAccess/"
                        + "INSPIRE_Directive_Article13_1f"));
        assertThat(RestrictionReason.MEDICAL_SECRECY.label(Locale.FRENCH)).isEqualTo("secret médical");
    }

    @Test
    void aHighValueCategoryIsKnownByTheAddressOfTheEu() {
        assertThat(HighValueCategory.of("http://data.europa.eu/bna/c_a9135398")).isEqualTo(HighValueCategory.COMPANIES);
        assertThat(HighValueCategory.of("geospatiales")).isEqualTo(HighValueCategory.GEOSPATIAL);
    }
}
