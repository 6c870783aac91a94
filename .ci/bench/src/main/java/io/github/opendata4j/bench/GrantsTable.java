package io.github.opendata4j.bench;

import java.io.IOException;
import java.io.Writer;

/**
 * Grants as {@code scdl/subventions} wants them, some 240 bytes a row: 16 columns with quoted cells, accents, dates,
 * amounts, listed values, SIRETs with right check digits, one boolean. The same for the same numbers.
 */
final class GrantsTable {
    /** Which cells are wrong. */
    enum Faults {
        /** None. */
        NONE,
        /** One of every 997th row, of six kinds in turn. */
        SOME,
        /** All that can be. */
        ALL,
        /** All that can be while they keep their length. */
        ALL_AS_LONG
    }

    /** Of {@link Faults#SOME}, one row in so many is wrong. */
    static final int EVERY = 997;

    private static final String[] HEADER = {
        "nomAttribuant",
        "idAttribuant",
        "dateConvention",
        "referenceDecision",
        "nomBeneficiaire",
        "idBeneficiaire",
        "rnaBeneficiaire",
        "objet",
        "montant",
        "nature",
        "conditionsVersement",
        "datesPeriodeVersement",
        "idRAE",
        "notificationUE",
        "pourcentageSubvention",
        "dispositifAide"
    };
    private static final String[] BODIES = {
        "Commune de Plœmeur",
        "Métropole de Bordeaux",
        "Département de l'Ardèche",
        "Région Grand Est",
        "Ville de Sète",
        "Communauté de communes du Pays d'Orthe",
        "Ville d'Épinal",
        "Département de la Haute-Saône"
    };
    private static final String[] CLUBS = {
        "Union sportive", "Chorale À cœur joie", "Amis de la bibliothèque", "Atelier vélo", "Secours alimentaire",
        "Cinéma itinérant", "Jardins partagés", "Scouts et guides", "École de cirque", "Radio associative"
    };
    private static final String[] TOWNS = {
        "Besançon",
        "Châteauroux",
        "Dieppe",
        "Évreux",
        "Foix",
        "Guéret",
        "Hyères",
        "Issoire",
        "L'Aigle",
        "Mâcon",
        "Nîmes"
    };
    private static final String[] PURPOSES = {
        "Fonctionnement de l'année", "Rencontres d'été en plein air", "Isolation de la salle et chauffage au bois",
        "Ateliers d'éveil pour les tout-petits", "Tournée dans les villages du canton", "Formation des bénévoles",
        "Achat d'un véhicule frigorifique d'occasion", "Réédition d'archives sonores",
                "Aide aux devoirs, deux soirs par semaine"
    };
    private static final String[] FOR_WHOM = {
        "avec les collèges, les lycées et la mission locale", "auprès de 1 500 personnes, dont 420 enfants",
        "dans les quartiers de la politique de la ville", "pour les habitants, les visiteurs et les commerçants"
    };
    private static final String[] NAMES = {"Dire, lire, jouer", "Été pour tous", "Cœurs légers", "Demain, c'est loin"};
    private static final String[] NATURES = {
        "aide en numéraire",
        "aide en numéraire",
        "aide en numéraire",
        "aide en nature",
        "aide en numéraire;aide en nature"
    };
    private static final String[] TERMS = {
        "unique", "unique", "échelonné", "échelonné", "autre", "moitié à la signature, moitié au vu du bilan"
    };

    private final SeededText any = new SeededText(20260101);
    private final String[] sirets = new String[20_000];
    private final String[] schemes = new String[200];

    GrantsTable() {
        for (int i = 0; i < sirets.length; i++) {
            sirets[i] = any.siret();
        }
        for (int i = 0; i < schemes.length; i++) {
            String hex = String.format("%016x%016x", (long) any.below(Integer.MAX_VALUE) << 20, (long) i << 33);
            schemes[i] = hex.substring(0, 8) + "-" + hex.substring(8, 12) + "-4" + hex.substring(13, 16) + "-a"
                    + hex.substring(17, 20) + "-" + hex.substring(20);
        }
    }

    void write(Writer out, int rows, Faults faults) throws IOException {
        out.write(String.join(",", HEADER) + "\n");
        for (int i = 1; i <= rows; i++) {
            String[] cells = row(i);
            if (faults == Faults.ALL) {
                spoilAll(cells);
            } else if (faults == Faults.ALL_AS_LONG) {
                spoilAllAsLong(cells);
            } else if (faults == Faults.SOME && i % EVERY == 0) {
                spoilOne(cells, i / EVERY % 6);
            }
            CsvRow row = new CsvRow();
            for (String cell : cells) {
                row.add(cell);
            }
            out.write(row.line());
        }
    }

    private String[] row(int number) {
        int body = any.below(40);
        int year = 2017 + any.below(9);
        String day = any.day(year);
        boolean known = !any.chance(10);
        return new String[] {
            BODIES[body % BODIES.length],
            sirets[body],
            day,
            any.chance(20) ? "" : year + "-" + any.digits(2) + "-" + number % 997,
            any.pick(CLUBS) + " de " + any.pick(TOWNS),
            known ? sirets[any.below(sirets.length)] : "",
            known && any.chance(90) ? "" : "W" + any.digits(9),
            purpose(year),
            any.chance(60) ? (100 + any.below(250_000)) + "." + any.digits(2) : "" + (100 + any.below(900_000)),
            any.pick(NATURES),
            any.pick(TERMS),
            any.chance(70) ? day : day + "/" + any.day(year + 1),
            any.chance(25) ? "" + (1 + any.below(99_998)) : "",
            any.chance(8) ? "oui" : "non",
            any.chance(60) ? any.pick("1", "0.5", "0.25", "0.8") : "0." + (10 + any.below(90)),
            any.chance(5) ? schemes[any.below(schemes.length)] : ""
        };
    }

    private String purpose(int year) {
        String text = any.pick(PURPOSES);
        if (any.chance(40)) {
            text += " " + any.pick(FOR_WHOM);
        }
        if (any.chance(30)) {
            text += " : projet \"" + any.pick(NAMES) + "\"";
        }
        return any.chance(50) ? text + ", année " + year : text + " (" + year + ")";
    }

    /** One fault of each kind in turn: check digit, form of a date, of a number, listed value, bound, nothing there. */
    private static void spoilOne(String[] cells, int kind) {
        switch (kind) {
            case 0 -> cells[1] = cells[1].substring(0, 13) + (cells[1].charAt(13) == '0' ? '1' : '0');
            case 1 -> cells[2] = cells[2].replace('-', '/') + " 0h";
            case 2 -> cells[8] = cells[8].replace('.', ',') + " €";
            case 3 -> cells[9] = "numéraire";
            case 4 -> cells[14] = "1.5";
            default -> cells[7] = "";
        }
    }

    private static void spoilAll(String[] cells) {
        cells[0] = "";
        cells[1] = cells[1].substring(0, 13) + "x";
        cells[2] = cells[2].replace('-', '/') + " 0h";
        cells[4] = "";
        cells[5] = "00000000000001";
        cells[6] = "w12";
        cells[7] = "";
        cells[8] = "beaucoup";
        cells[9] = "numéraire";
        cells[10] = "";
        cells[11] = "en " + cells[11];
        cells[12] = "123456";
        cells[13] = "peut-être";
        cells[14] = "1.5";
    }

    /** So that the table has the same bytes to read: whoever compares it with a clean one compares the checks. */
    private static void spoilAllAsLong(String[] cells) {
        cells[1] = cells[1].substring(0, 13) + "x";
        cells[2] = cells[2].replace('-', '/');
        if (!cells[5].isEmpty()) {
            cells[5] = cells[5].substring(0, 13) + (cells[5].charAt(13) == '0' ? '1' : '0');
        }
        cells[6] = cells[6].replace('W', 'w');
        cells[8] = cells[8].contains(".") ? cells[8].replace('.', ',') : 'O' + cells[8].substring(1);
        cells[9] = cells[9].replace("aide", "Aide");
        cells[11] = cells[11].replace('-', '.');
        cells[13] = cells[13].equals("oui") ? "Oui" : "Non";
        cells[14] = (cells[14].charAt(0) == '0' ? '3' : '2') + cells[14].substring(1);
    }
}
