package io.github.opendata4j.model.internal.scan;

import io.github.opendata4j.model.internal.text.Bilingual;
import java.util.List;
import java.util.Map;

/** What stops the reading of a compressed file, in words. */
final class PackedFaults {

    /** How many names are told, so that a message stays one. */
    private static final int NAMES = 10;

    private PackedFaults() {}

    /** {@code entry} is the entry of an archive that is meant; empty for the file as a whole. */
    static ScanException damaged(String entry) {
        String of = entry.isEmpty() ? "" : " (" + entry + ")";
        return new ScanException(
                new Observation("compression-invalid", entry.isEmpty() ? Map.of() : Map.of("actual", entry), 0),
                Bilingual.text(
                        "Le fichier compressé" + of + " est abîmé, incomplet ou protégé par un mot de passe :"
                                + " compressez-le à nouveau sans mot de passe, ou fournissez-le sans compression.",
                        "The compressed file" + of + " is damaged, incomplete or protected by a password: compress it"
                                + " again without one, or give it uncompressed."));
    }

    /** {@code bytes} is what is allowed at most. */
    static ScanException tooLarge(long bytes) {
        return new ScanException(
                new Observation("archive-unsafe", Map.of("limit", bytes), 0),
                Bilingual.text(
                        "Le fichier compressé contient bien plus que sa taille ne l'annonce, ou plus que la limite de "
                                + bytes + " : fournissez-le sans compression.",
                        "The compressed file holds far more than its size tells, or more than the limit of " + bytes
                                + ": give it uncompressed."));
    }

    /** {@code actual} is a dangerous name, or the kind of archive within the archive. */
    static ScanException unsafe(String actual) {
        return new ScanException(
                new Observation("archive-unsafe", Map.of("actual", actual), 0),
                Bilingual.text(
                        "L'archive ne peut pas être lue sans risque (" + actual + ") : fournissez le fichier sans"
                                + " compression.",
                        "The archive can't be read safely (" + actual + "): give the file uncompressed."));
    }

    /** Several tables of which none is named. */
    static ScanException ambiguous(List<String> names) {
        List<String> shown = shown(names);
        return new ScanException(
                new Observation("archive-unsafe", Map.of("allowed", shown), 0),
                Bilingual.text(
                        "L'archive contient plusieurs fichiers : dites lequel est à lire (--entry NOM en ligne de commande,"
                                + " TableSource.inArchive dans un programme), parmi " + list(shown, names) + ".",
                        "The archive holds several files: say which one is to be read (--entry NAME on the command line,"
                                + " TableSource.inArchive in a program), among " + list(shown, names) + "."));
    }

    /** None of the name that was given. */
    static ScanException missing(String name, List<String> names) {
        List<String> shown = shown(names);
        return new ScanException(
                new Observation("archive-unsafe", Map.of("expected", name, "allowed", shown), 0),
                Bilingual.text(
                        "L'archive ne contient pas de fichier « " + name + " » : choisissez parmi " + list(shown, names)
                                + ".",
                        "The archive holds no file “" + name + "”: choose among " + list(shown, names) + "."));
    }

    private static List<String> shown(List<String> names) {
        return names.subList(0, Math.min(NAMES, names.size()));
    }

    private static String list(List<String> shown, List<String> names) {
        return String.join(", ", shown) + (shown.size() < names.size() ? "…" : "");
    }
}
