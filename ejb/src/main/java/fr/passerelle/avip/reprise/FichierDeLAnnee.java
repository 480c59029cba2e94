package fr.passerelle.avip.reprise;

import fr.passerelle.socle.imports.Colonnes;
import fr.passerelle.socle.imports.FichierRefuse;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the name of a file says: which layout, of which year. */
record FichierDeLAnnee(Sorte sorte, int annee) {

    /** The two layouts. */
    enum Sorte {

        ACCUEILS(Colonnes.requises("annee", "orientation", "structure", "code_insee", "prescripteur", "sens", "envoyee_le", "pause_jours", "repondue_le", "reponse",
                "motif_refus", "parent", "enfant", "monoparental", "qpv", "moins_de_25_ans", "france_travail", "parcours", "entree", "sortie", "demi_journees", "issue",
                "continuite", "situation_6_mois")),
        BILAN(Colonnes.requises("annee", "parent", "enfants", "qpv", "moins_de_25_ans", "monoparental", "issue"));

        private final Colonnes colonnes;

        Sorte(Colonnes colonnes) {
            this.colonnes = colonnes;
        }

        Colonnes colonnes() {
            return colonnes;
        }
    }

    private static final Pattern NOM = Pattern.compile("(accueils|bilan)_avip_(20\\d{2})\\.csv");

    /** @throws FichierRefuse when it is neither */
    static FichierDeLAnnee de(String nom) {
        Matcher m = NOM.matcher(nom.toLowerCase(Locale.ROOT));
        if (!m.matches()) {
            throw new FichierRefuse("Le nom du fichier doit être accueils_avip_AAAA.csv ou bilan_avip_AAAA.csv\u202f: il dit l’année.");
        }
        return new FichierDeLAnnee(m.group(1).equals("accueils") ? Sorte.ACCUEILS : Sorte.BILAN, Integer.parseInt(m.group(2)));
    }
}
