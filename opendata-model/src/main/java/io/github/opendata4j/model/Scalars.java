package io.github.opendata4j.model;

import io.github.opendata4j.model.internal.json.Expected;
import io.github.opendata4j.model.internal.json.JsonValue;
import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;

/** The small values of a description, each with the words that say what it should be. */
final class Scalars {

    static final Expected KEY = Expected.of(
            "une clé de 1 à 100 caractères parmi a-z, 0-9, « - », « . » et « _ », comme \"aides-tiers-lieux\"",
            "a key of 1 to 100 characters out of a-z, 0-9, '-', '.' and '_', such as \"aides-tiers-lieux\"");

    private static final Expected ADDRESS = Expected.of(
            "une adresse comme \"https://www.example.org/\"", "an address such as \"https://www.example.org/\"");
    private static final Expected DAY =
            Expected.of("un jour qui existe, comme \"2019-01-17\"", "a day that exists, such as \"2019-01-17\"");
    private static final Expected MOMENT = Expected.of(
            "un jour comme \"2019-01-17\", ou une heure avec son décalage comme \"2019-01-17T09:30:00+01:00\"",
            "a day such as \"2019-01-17\", or a time with its offset such as \"2019-01-17T09:30:00+01:00\"");
    private static final Expected LANGUAGE =
            Expected.of("un code de langue comme \"fr\"", "a language code such as \"fr\"");
    private static final Expected CHECKSUM = Expected.of(
            "une empreinte en hexadécimal comme \"sha256:9f86…\"",
            "a checksum in hexadecimal such as \"sha256:9f86…\"");

    private Scalars() {}

    static String key(JsonValue json) {
        return json.parse(KEY, DatasetKey::checked);
    }

    static URI address(JsonValue json) {
        return json.parse(ADDRESS, URI::create);
    }

    static LocalDate day(JsonValue json) {
        return json.parse(DAY, LocalDate::parse);
    }

    static Moment moment(JsonValue json) {
        return json.parse(MOMENT, Moment::parse);
    }

    static Locale language(JsonValue json) {
        return json.parse(LANGUAGE, Languages::of);
    }

    static Checksum checksum(JsonValue json) {
        return json.parse(CHECKSUM, Checksum::parse);
    }
}
