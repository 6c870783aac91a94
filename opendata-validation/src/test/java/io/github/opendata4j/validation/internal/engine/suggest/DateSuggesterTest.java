package io.github.opendata4j.validation.internal.engine.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateSuggesterTest {

    private final DateSuggester suggester = new DateSuggester();

    @ParameterizedTest
    @CsvSource({
        "17/01/2019, 2019-01-17",
        "17-1-2019, 2019-01-17",
        "17.01.2019, 2019-01-17",
        "2022/01/13, 2022-01-13",
        "2024-1-5, 2024-01-05",
        "' 2019-01-17\u00a0', 2019-01-17",
        "2019-01-17T09:05:00Z, 2019-01-17",
        "2021/07/02 00:00:00+00, 2021-07-02",
        "17/01/2019 09:05, 2019-01-17",
        "29/02/2024, 2024-02-29",
    })
    void rewritesADateThatHasOneReading(String typed, String expected) {
        assertThat(suggester.suggest(typed)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2019",
                "29/02/2023",
                "17/13/2019",
                "2019-13-01",
                "17/01/19",
                "2019",
                "janvier 2019",
                "1/2",
                ""
            })
    void leavesAloneWhatIsNoDateOrHasTwoReadings(String typed) {
        assertThat(suggester.suggest(typed)).isEmpty();
    }

    @Test
    void readsTheDayFirstAsFrenchFilesDo() {
        assertThat(suggester.suggest("03/04/2019")).contains("2019-04-03");
    }

    @Test
    void givesNoMoreAdviceOnEitherOrderOnceTheColumnHasShownTheMonthFirst() {
        assertThat(suggester.suggest("01/17/2019")).contains("2019-01-17");

        assertThat(suggester.suggest("03/04/2019")).isEmpty();
        assertThat(suggester.suggest("17/01/2019"))
                .as("it still has one reading")
                .contains("2019-01-17");
        assertThat(suggester.suggest("05/05/2019")).as("so has this").contains("2019-05-05");
    }
}
