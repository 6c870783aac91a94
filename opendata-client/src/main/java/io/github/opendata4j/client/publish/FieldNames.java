package io.github.opendata4j.client.publish;

import io.github.opendata4j.model.internal.text.Wording;
import java.util.Map;

/** What people call the members of a dataset's JSON form. */
final class FieldNames {
    private static final Map<String, String[]> NAMES = Map.ofEntries(
            name("title", "titre", "title"),
            name("acronym", "sigle", "acronym"),
            name("identifiers", "autres identifiants", "other identifiers"),
            name("description", "description", "description"),
            name("publisher", "producteur", "publisher"),
            name("creators", "auteurs", "creators"),
            name("licence", "licence", "licence"),
            name("access", "conditions d'accès", "access conditions"),
            name("frequency", "fréquence de mise à jour", "update frequency"),
            name("keywords", "mots clés", "keywords"),
            name("themes", "thèmes", "themes"),
            name("contactPoints", "contacts", "contacts"),
            name("issued", "date de publication", "date of issue"),
            name("modified", "date de mise à jour", "date of update"),
            name("nextUpdate", "prochaine mise à jour", "next update"),
            name("temporalCoverage", "période couverte", "period covered"),
            name("spatialCoverage", "territoire couvert", "territory covered"),
            name("languages", "langues", "languages"),
            name("landingPage", "page d'accueil", "landing page"),
            name("conformsTo", "normes suivies", "standards"),
            name("provenance", "origine des données", "provenance"),
            name("version", "version", "version"),
            name("legislation", "cadre juridique", "legislation"),
            name("documents", "documents joints", "linked documents"),
            name("format", "format", "format"),
            name("mediaType", "type de média", "media type"),
            name("kind", "nature", "kind"),
            name("charset", "encodage", "encoding"),
            name("compression", "compression", "compression"),
            name("availability", "disponibilité", "availability"),
            name("schema", "schéma", "schema"),
            name("accessUrl", "adresse d'accès", "access address"),
            name("downloadUrl", "adresse de téléchargement", "download address"));

    private FieldNames() {}

    /** The name of a member; of a distribution's member together with its key. Unknown members keep their name. */
    static String of(String pointer, Wording wording) {
        String[] steps = pointer.substring(1).split("/", -1);
        String member = steps[steps.length - 1];
        String[] names = NAMES.getOrDefault(member, new String[] {member, member});
        String name = wording.choose(names[0], names[1]);
        return steps.length > 2
                ? name + wording.choose(" de ", " of ") + wording.quote(JsonPointers.unescape(steps[1]))
                : name;
    }

    private static Map.Entry<String, String[]> name(String member, String french, String english) {
        return Map.entry(member, new String[] {french, english});
    }
}
