package io.github.opendata4j.model.internal.text;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What people call the places in a dataset's JSON form that a pointer names. */
public final class MemberNames {
    /** In English most are called what they are: {@code contactPoints} is read as contact points. */
    private static final Map<String, String> FRENCH = Map.ofEntries(
            Map.entry("access", "conditions d'accès"),
            Map.entry("accessUrl", "adresse d'accès"),
            Map.entry("acronym", "sigle"),
            Map.entry("applicable", "textes applicables"),
            Map.entry("audience", "public visé"),
            Map.entry("availability", "disponibilité"),
            Map.entry("boundingBox", "rectangle englobant"),
            Map.entry("byteSize", "taille"),
            Map.entry("charset", "encodage"),
            Map.entry("checksum", "empreinte"),
            Map.entry("compression", "compression"),
            Map.entry("conformsTo", "normes suivies"),
            Map.entry("contactPoints", "contacts"),
            Map.entry("creators", "auteurs"),
            Map.entry("distributions", "fichiers"),
            Map.entry("documents", "documents joints"),
            Map.entry("downloadUrl", "adresse de téléchargement"),
            Map.entry("email", "adresse électronique"),
            Map.entry("end", "fin"),
            Map.entry("explanation", "explication"),
            Map.entry("file", "fichier"),
            Map.entry("frequency", "fréquence de mise à jour"),
            Map.entry("geometry", "géométrie"),
            Map.entry("granularity", "granularité"),
            Map.entry("groups", "publics admis"),
            Map.entry("highValueCategories", "catégories de forte valeur"),
            Map.entry("homepage", "site web"),
            Map.entry("identifiers", "autres identifiants"),
            Map.entry("issued", "date de publication"),
            Map.entry("key", "clé"),
            Map.entry("keywords", "mots clés"),
            Map.entry("kind", "nature"),
            Map.entry("landingPage", "page d'accueil"),
            Map.entry("language", "langue"),
            Map.entry("languages", "langues"),
            Map.entry("legislation", "cadre juridique"),
            Map.entry("mediaType", "type de média"),
            Map.entry("modified", "date de mise à jour"),
            Map.entry("name", "nom"),
            Map.entry("nextUpdate", "prochaine mise à jour"),
            Map.entry("notes", "notes de version"),
            Map.entry("number", "numéro"),
            Map.entry("provenance", "origine des données"),
            Map.entry("publisher", "producteur"),
            Map.entry("reason", "motif de restriction"),
            Map.entry("requestUrl", "adresse de demande"),
            Map.entry("right", "droit d'accès"),
            Map.entry("role", "rôle"),
            Map.entry("schema", "schéma"),
            Map.entry("scheme", "registre"),
            Map.entry("siren", "SIREN"),
            Map.entry("siret", "SIRET"),
            Map.entry("spatialCoverage", "territoire couvert"),
            Map.entry("start", "début"),
            Map.entry("temporalCoverage", "période couverte"),
            Map.entry("territory", "territoire"),
            Map.entry("themes", "thèmes"),
            Map.entry("title", "titre"),
            Map.entry("value", "valeur"),
            Map.entry("version", "version"),
            Map.entry("zones", "zones"));

    private static final Map<String, String> ENGLISH = Map.of(
            "distributions", "files",
            "siren", "SIREN",
            "siret", "SIRET",
            "accessUrl", "access address",
            "downloadUrl", "download address",
            "requestUrl", "request address",
            "contactPoints", "contacts");

    private MemberNames() {}

    /**
     * The place that a pointer names, from the outside in.
     *
     * @param pointer a JSON pointer, such as {@code /distributions/0/format}
     * @param wording the reader's language
     * @return such as {@code fichiers › n° 1 › format}; names that are not known stay as they are
     */
    public static String of(String pointer, Wording wording) {
        if (pointer.isEmpty()) {
            return wording.choose("toute la description", "the whole description");
        }
        return Arrays.stream(pointer.substring(1).split("/", -1))
                .map(step -> step.replace("~1", "/").replace("~0", "~"))
                .map(step -> step(step, wording))
                .collect(Collectors.joining(" › "));
    }

    private static String step(String step, Wording wording) {
        if (step.matches("\\d{1,9}")) {
            return wording.choose("n°\u00a0", "no.\u00a0") + (Integer.parseInt(step) + 1);
        }
        return wording.choose(FRENCH.getOrDefault(step, step), ENGLISH.getOrDefault(step, separated(step)));
    }

    private static String separated(String step) {
        return FRENCH.containsKey(step) ? step.replaceAll("(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT) : step;
    }
}
