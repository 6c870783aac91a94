package io.github.opendata4j.client.testing;

import io.github.opendata4j.model.ContactPoint;
import io.github.opendata4j.model.Dataset;
import io.github.opendata4j.model.DatasetBuilder;
import io.github.opendata4j.model.Distribution;
import io.github.opendata4j.model.Frequency;
import io.github.opendata4j.model.LocalizedText;
import io.github.opendata4j.model.Organization;
import io.github.opendata4j.model.licence.Licences;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Datasets to publish: the grants that Ardèche announced in January 2019. */
public final class Samples {
    /** The key of the grants. */
    public static final String KEY = "aides-tiers-lieux";

    private static final String ROWS = """
            nom,lieu,montant
            MAGMA,Annonay,40000
            La Fabritech,Le Cheylard,25000
            Pépit'Art,Beaume-Drobie,19257
            """;

    private Samples() {}

    /** A file in a folder, with its content. */
    public static Path file(Path folder, String name, String content) {
        try {
            Files.createDirectories(folder);
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The grants, with their file in a folder. */
    public static Dataset grants(Path folder) {
        return dataset(KEY, file(folder, "aides.csv", ROWS)).build();
    }

    /** The grants, one row longer. */
    public static Dataset moreGrants(Path folder) {
        return dataset(KEY, file(folder, "aides.csv", ROWS + "Autre,Privas,1\n"))
                .build();
    }

    /** A dataset of one file. */
    public static DatasetBuilder dataset(String key, Path file) {
        return Dataset.builder(key, "Aides du Département de l'Ardèche aux tiers-lieux (appel 2018)")
                .description(
                        "Les aides annoncées le 17 janvier 2019, jour de la signature des conventions, pour les tiers-lieux"
                                + " d'innovation et de création numérique.")
                .publisher(Organization.builder("Département de l'Ardèche")
                        .siren("220700017")
                        .build())
                .licence(Licences.LICENCE_OUVERTE_2_0)
                .frequency(Frequency.ANNUAL)
                .keywords(List.of("tiers-lieux", "numérique"))
                .contactPoints(List.of(ContactPoint.builder()
                        .name("Mission numérique")
                        .email("numerique@example.org")
                        .build()))
                .addDistribution(Distribution.ofFile("aides", file)
                        .title(LocalizedText.of("Aides"))
                        .format("CSV")
                        .mediaType("text/csv")
                        .build());
    }
}
