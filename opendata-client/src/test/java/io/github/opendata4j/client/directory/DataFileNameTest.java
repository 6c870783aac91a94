package io.github.opendata4j.client.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.opendata4j.client.internal.Digests;
import io.github.opendata4j.client.internal.files.SafeNames;
import io.github.opendata4j.model.Checksum;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataFileNameTest {
    private static final Checksum EMPTY = Digests.of("");

    @ParameterizedTest
    @CsvSource({
        "aides.csv, aides-e3b0c44298fc.csv",
        "Aides (2018).CSV, Aides-2018-e3b0c44298fc.csv",
        "aides.csv.gz, aides-e3b0c44298fc.csv.gz",
        "aides, aides-e3b0c44298fc",
        ".csv, data-e3b0c44298fc.csv",
        "con.csv, data-e3b0c44298fc.csv",
        "aides-e3b0c44298fc.csv, aides-e3b0c44298fc.csv",
        "aides.2019 v2, aides.2019-v2-e3b0c44298fc"
    })
    void keepsTheNameAndAddsTheHash(String name, String published) {
        assertThat(DataFileName.of(Path.of("dossier", name), EMPTY)).isEqualTo(published);
    }

    @Test
    void namesAnotherContentOtherwise() {
        assertThat(DataFileName.of(Path.of("a.csv"), Digests.of("a")))
                .isNotEqualTo(DataFileName.of(Path.of("a.csv"), EMPTY));
    }

    @Property
    void isSafeWhateverTheFileIsCalled(@ForAll String name) {
        Path file;
        try {
            file = Path.of("dossier").resolve(name.replace('/', '-'));
        } catch (InvalidPathException e) {
            return; // no file is called so here
        }
        assertThat(SafeNames.isSafe(DataFileName.of(file, EMPTY))).isTrue();
    }
}
