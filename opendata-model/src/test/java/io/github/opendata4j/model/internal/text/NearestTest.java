package io.github.opendata4j.model.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> NAMES = List.of("montant", "dateConvention", "constraints", "idAttribuant");

    @Test
    void findsTheNameBehindASpellingMistake() {
        assertThat(Nearest.to("contraints", NAMES)).contains("constraints");
        assertThat(Nearest.to("montnat", NAMES)).contains("montant");
    }

    @Test
    void caseAccentsAndSeparatorsDoNotCount() {
        assertThat(Nearest.to("Date convention", NAMES)).contains("dateConvention");
        assertThat(Nearest.to("ID_ATTRIBUÀNT", NAMES)).contains("idAttribuant");
    }

    @Test
    void saysNothingWhereNothingIsNear() {
        assertThat(Nearest.to("bénéficiaire", NAMES)).isEmpty();
        assertThat(Nearest.to("", NAMES)).isEmpty();
        assertThat(Nearest.to("x".repeat(5000), NAMES)).isEmpty();
    }
}
