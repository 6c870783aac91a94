package io.github.opendata4j.model;

import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Datasets with anything that may be in one. Made by hand from jqwik's randomness: combined arbitraries of so many parts
 * take a hundred times as long as what is tested.
 */
final class DatasetArbitraries {

    static final Path FOLDER = RandomParts.FOLDER;

    private DatasetArbitraries() {}

    static Arbitrary<Dataset> datasets() {
        return Arbitraries.randomValue(random -> new RandomDataset(random).dataset());
    }
}
