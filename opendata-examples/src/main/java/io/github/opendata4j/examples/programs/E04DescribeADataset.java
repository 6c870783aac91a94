package io.github.opendata4j.examples.programs;

import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.DatasetJson;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.Frequency;
import io.github.opendata4j.model.Organization;
import io.github.opendata4j.model.licence.Licences;
import io.github.opendata4j.model.report.Report;
import io.github.opendata4j.validation.DatasetValidator;
import java.net.URI;
import java.util.Locale;

/** Describes a dataset, checks the description, mends it, and prints it as JSON. */
public final class E04DescribeADataset {
    private E04DescribeADataset() {}

    /**
     * Runs it.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Dataset draft = Dataset.builder("prenoms", "Prénoms des nouveau-nés")
                .addDistribution(Distribution.ofLink("2024", URI.create("https://example.org/prenoms-2024.csv"))
                        .format("CSV")
                        .mediaType("text/csv")
                        .build())
                .build();
        print("draft", DatasetValidator.standard().check(draft));

        Dataset described = draft.toBuilder()
                .description(
                        "Les prénoms des enfants nés dans la commune, par année et par sexe, avec le nombre de fois où chacun a été donné.")
                .publisher(Organization.builder("Commune d'Exempleville")
                        .siren("123456782")
                        .build())
                .licence(Licences.LICENCE_OUVERTE_2_0)
                .frequency(Frequency.ANNUAL)
                .build();
        print("described", DatasetValidator.standard().check(described));
        System.out.println(DatasetJson.write(described));
    }

    private static void print(String what, Report report) {
        System.out.println(what + ": " + (report.isValid() ? "ready to publish" : "not ready"));
        report.findings().forEach(f -> System.out.println("  " + f.severity() + " " + f.message(Locale.ENGLISH)));
    }
}
