package io.github.opendata4j.model.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.model.AccessConditions;
import io.github.opendata4j.model.ContactPoint;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.LinkedDocument;
import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.Organization;
import io.github.opendata4j.model.SpatialCoverage;
import io.github.opendata4j.model.Standard;
import io.github.opendata4j.model.TemporalCoverage;
import io.github.opendata4j.model.Zone;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintsTest {

    @Test
    void aGoodDatasetPasses() {
        Dataset dataset = Dataset.builder("a", "A")
                .publisher(Organization.builder("La Poste")
                        .siren("356000000")
                        .siret("35600000049837")
                        .territory(Zone.commune("2A004"))
                        .homepage(URI.create("https://www.example.org"))
                        .build())
                .contactPoints(List.of(
                        ContactPoint.builder().email("opendata@example.org").build()))
                .temporalCoverage(TemporalCoverage.between(LocalDate.of(2018, 1, 1), LocalDate.of(2018, 1, 1)))
                .addDistribution(Distribution.ofLink("a", URI.create("http://example.org/a.csv"))
                        .build())
                .build();

        assertThat(messages(dataset)).isEmpty();
    }

    @Test
    void everyFaultIsFoundAtItsPlace() {
        Dataset dataset = Dataset.builder("a", " ")
                .publisher(Organization.builder("")
                        .siren("220700018")
                        .siret("73282932000075")
                        .territory(Zone.commune("20004"))
                        .homepage(URI.create("ardeche.fr"))
                        .build())
                .contactPoints(List.of(ContactPoint.builder().email("opendata").build()))
                .temporalCoverage(TemporalCoverage.between(LocalDate.of(2018, 1, 2), LocalDate.of(2018, 1, 1)))
                .creators(List.of(Organization.builder(" ").build()))
                .access(AccessConditions.builder()
                        .requestUrl(URI.create("mailto:a@example.org"))
                        .build())
                .spatialCoverage(SpatialCoverage.builder()
                        .zones(List.of(Zone.of("country:fr"), Zone.commune("07000")))
                        .build())
                .conformsTo(List.of(Standard.of(URI.create("urn:x"))))
                .landingPage(URI.create("ftp://example.org/"))
                .documents(List.of(LinkedDocument.ofLink("", URI.create("https:///reglement.pdf"))
                        .build()))
                .addDistribution(Distribution.ofLink("a", URI.create("file:///etc/passwd"))
                        .build())
                .build();

        assertThat(messages(dataset))
                .containsOnlyKeys(
                        "title",
                        "publisher.name",
                        "publisher.siren",
                        "publisher.siret",
                        "publisher.territory",
                        "publisher.homepage",
                        "contactPoints[0].email",
                        "temporalCoverage.end",
                        "creators[0].name",
                        "access.requestUrl",
                        "spatialCoverage.zones[1].<list element>",
                        "conformsTo[0].uri",
                        "landingPage",
                        "documents[0].title",
                        "documents[0].url",
                        "distributions[0].accessUrl");
    }

    @Test
    void aSiretOfAnotherSirenIsFound() {
        Organization organization = Organization.builder("Département de l'Ardèche")
                .siren("220700017")
                .siret("73282932000074")
                .build();

        assertThat(messages(organization)).containsOnlyKeys("siret");
    }

    @Test
    void aTextMustSaySomethingInEachOfItsLanguages() {
        LocalizedText title = LocalizedText.builder()
                .put(Locale.FRENCH, "Aides")
                .put(Locale.ENGLISH, " ")
                .build();

        assertThat(messages(Dataset.builder("a", title).build())).containsOnlyKeys("title");
    }

    @Test
    void theCodeOfACommuneMayBeATextToo() {
        record Town(@InseeCommune String code) {}

        assertThat(messages(new Town("97411"))).isEmpty();
        assertThat(messages(new Town("97400"))).containsOnlyKeys("code");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "de"})
    void everyMessageIsWrittenOut(String language) {
        Organization bad = Organization.builder("")
                .siren("1")
                .siret("1")
                .territory(Zone.commune("1"))
                .build();

        assertThat(messages(bad, Locale.forLanguageTag(language)).values())
                .hasSize(4)
                .allMatch(message -> message.endsWith(".") && !message.contains("opendata4j"))
                .anyMatch(message -> message.contains("SIREN")
                        && message.contains(language.equals("fr") ? "neuf chiffres" : "nine digits"));
    }

    private static Map<String, String> messages(Object bean) {
        return messages(bean, Locale.FRENCH);
    }

    private static Map<String, String> messages(Object bean, Locale locale) {
        Locale before = Locale.getDefault();
        Locale.setDefault(locale);
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(withoutExpressions())
                .buildValidatorFactory()) {
            return factory.getValidator().validate(bean).stream()
                    .collect(Collectors.toMap(
                            violation -> violation.getPropertyPath().toString(), ConstraintViolation::getMessage));
        } finally {
            Locale.setDefault(before);
        }
    }

    /** By name, since the model's module does not read the validator's. */
    private static MessageInterpolator withoutExpressions() {
        try {
            return (MessageInterpolator)
                    Class.forName("org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator")
                            .getConstructor()
                            .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
