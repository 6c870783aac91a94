package io.github.opendata4j.client.http;

/** What a status means to the person who reads of it. */
final class StatusWords {
    private StatusWords() {}

    static String french(int status) {
        return switch (status) {
            case 400, 422 -> "Le portail refuse ce qui lui est envoyé";
            case 401 -> "Le portail ne reconnaît pas la clé, ou il en veut une";
            case 403 -> "Cette clé n'a pas le droit de faire cela";
            case 404 -> "Rien ne se trouve à cette adresse";
            case 407 -> "Le proxy veut un nom et un mot de passe, ou n'accepte pas ceux-ci";
            case 409 -> "Cela contredit ce qui se trouve déjà sur le portail";
            case 410 -> "Ce qui se trouvait à cette adresse a été supprimé";
            case 413 -> "Ce qui est envoyé est trop volumineux pour le portail";
            case 423 -> "Le portail est en lecture seule pour l'instant";
            case 429 -> "Trop de requêtes en peu de temps pour le portail";
            case 502, 503, 504 -> "Le portail est indisponible pour l'instant";
            default ->
                status >= 500
                        ? "Le portail a rencontré une erreur"
                        : status >= 400 ? "Le portail refuse la requête" : "Le portail répond autrement que prévu";
        };
    }

    static String english(int status) {
        return switch (status) {
            case 400, 422 -> "The portal refuses what it is sent";
            case 401 -> "The portal doesn't know the key, or wants one";
            case 403 -> "This key may not do that";
            case 404 -> "Nothing stands at this address";
            case 407 -> "The proxy wants a name and a password, or does not accept these";
            case 409 -> "This contradicts what is on the portal already";
            case 410 -> "What stood at this address was removed";
            case 413 -> "What is sent is too large for the portal";
            case 423 -> "The portal can only be read at the moment";
            case 429 -> "Too many requests in a short time for the portal";
            case 502, 503, 504 -> "The portal is unavailable at the moment";
            default ->
                status >= 500
                        ? "The portal met with an error"
                        : status >= 400
                                ? "The portal refuses the request"
                                : "The portal answers otherwise than expected";
        };
    }
}
