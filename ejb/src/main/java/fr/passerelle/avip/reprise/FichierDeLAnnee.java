package fr.passerelle.avip.reprise;

import static fr.passerelle.socle.imports.Colonne.date;
import static fr.passerelle.socle.imports.Colonne.entier;
import static fr.passerelle.socle.imports.Colonne.ouiNon;
import static fr.passerelle.socle.imports.Colonne.parmi;
import static fr.passerelle.socle.imports.Colonne.selon;
import static fr.passerelle.socle.imports.Colonne.texte;

import fr.passerelle.avip.nomenclature.InscriptionFranceTravail;
import fr.passerelle.avip.nomenclature.IssueParcours;
import fr.passerelle.avip.nomenclature.ModeContinuite;
import fr.passerelle.avip.nomenclature.MotifRefus;
import fr.passerelle.avip.nomenclature.ReponseDonnee;
import fr.passerelle.avip.nomenclature.SensOrientation;
import fr.passerelle.avip.nomenclature.TypeParcours;
import fr.passerelle.avip.nomenclature.TypePrescripteur;
import fr.passerelle.socle.imports.Colonne;
import fr.passerelle.socle.imports.Colonnes;
import fr.passerelle.socle.imports.FichierRefuse;
import fr.passerelle.socle.imports.Gabarit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the name of a file says: which layout, of which year. */
record FichierDeLAnnee(Sorte sorte, int annee) {

    /** The two layouts. */
    enum Sorte {

        ACCUEILS("accueils_avip_", Colonnes.de(
                entier("annee", "L’année du fichier", Colonne.ANNEE),
                texte("orientation", "Ce qui désigne la demande dans votre fichier", "O00001"),
                texte("structure", "Le nom de la structure, tel qu’au registre", "Multi-accueil du Vert-Bois"),
                selon("code_insee", "La commune de la structure", "Code Insee, 5 caractères", "52448"),
                parmi("prescripteur", "Qui a orienté la famille", TypePrescripteur.values()),
                parmi("sens", "Dans quel sens", SensOrientation.values()),
                date("envoyee_le", "Le jour de l’envoi", "{AAAA}-01-17"),
                entier("pause_jours", "Les jours de pause avant la réponse", "0").videPermise(),
                date("repondue_le", "Le jour de la réponse", "{AAAA}-01-19").videPermise(),
                parmi("reponse", "La réponse\u202f: demandée avec sa date", ReponseDonnee.values()).videPermise(),
                parmi("motif_refus", "Le motif d’un refus", MotifRefus.values()).videPermise().ayantPourExemple(""),
                texte("parent", "Ce qui désigne le parent, sans son nom", "P00001"),
                texte("enfant", "Ce qui désigne l’enfant, sans son nom", "P00001-E1"),
                ouiNon("monoparental", "Si le parent élève seul l’enfant", "O"),
                ouiNon("qpv", "S’il habite un quartier prioritaire", "N"),
                ouiNon("moins_de_25_ans", "S’il a moins de 25 ans", "N"),
                parmi("france_travail", "S’il est inscrit à France Travail", InscriptionFranceTravail.values()).videPermise(),
                parmi("parcours", "Son parcours", TypeParcours.values()).videPermise(),
                date("entree", "Le premier jour de l’accueil", "{AAAA}-02-12").videPermise(),
                date("sortie", "Le dernier jour de l’accueil", "{AAAA}-09-11").videPermise(),
                selon("demi_journees", "Les demi-journées par semaine", "Nombre entier, de 1 à 10", "3").videPermise(),
                parmi("issue", "L’issue de l’accueil", IssueParcours.values()).videPermise(),
                parmi("continuite", "La suite pour l’enfant", ModeContinuite.values()).videPermise(),
                parmi("situation_6_mois", "La situation du parent six mois après", IssueParcours.values()).ou("NON_JOIGNABLE", "Non joignable").videPermise()
                        .ayantPourExemple(""))),
        BILAN("bilan_avip_", Colonnes.de(
                entier("annee", "L’année du fichier", Colonne.ANNEE),
                texte("parent", "Ce qui désigne le parent, sans son nom", "P1"),
                selon("enfants", "Combien de ses enfants ont été accueillis", "Nombre entier", "1"),
                ouiNon("qpv", "S’il habite un quartier prioritaire", "O"),
                ouiNon("moins_de_25_ans", "S’il a moins de 25 ans", "O"),
                ouiNon("monoparental", "S’il élève seul ses enfants", "O"),
                parmi("issue", "L’issue de son accueil", IssueParcours.values()).videPermise()));

        private final String debut;
        private final Colonnes colonnes;

        Sorte(String debut, Colonnes colonnes) {
            this.debut = debut;
            this.colonnes = colonnes;
        }

        Colonnes colonnes() {
            return colonnes;
        }

        Gabarit gabarit() {
            return new Gabarit(debut + Colonne.ANNEE, colonnes.toutes());
        }
    }

    private static final Pattern NOM = Pattern.compile("(accueils|bilan)_avip_(20\\d{2})\\.(?:csv|xlsx)");

    /** @throws FichierRefuse when it is neither */
    static FichierDeLAnnee de(String nom) {
        Matcher m = NOM.matcher(nom.toLowerCase(Locale.ROOT));
        if (!m.matches()) {
            throw new FichierRefuse("Le nom du fichier doit être accueils_avip_AAAA.csv ou bilan_avip_AAAA.csv (ou .xlsx)\u202f: il dit l’année.");
        }
        return new FichierDeLAnnee(m.group(1).equals("accueils") ? Sorte.ACCUEILS : Sorte.BILAN, Integer.parseInt(m.group(2)));
    }
}
