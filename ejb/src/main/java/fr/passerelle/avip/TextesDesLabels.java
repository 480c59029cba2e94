package fr.passerelle.avip;

import static fr.passerelle.avip.Permissions.TEXTES_AVIP;
import static fr.passerelle.socle.capacites.Balise.LIEN;
import static fr.passerelle.socle.capacites.Balise.ORGANISME;

import fr.passerelle.socle.capacites.Balise;
import fr.passerelle.socle.capacites.Texte;
import java.util.List;

/** The mails and the letter of a label: a mail says that something waits and where, the letter says what was decided. */
public final class TextesDesLabels {

    private static final String RUBRIQUE = "Label Avip";
    private static final String LETTRES = "Dans la lettre de décision d’un label.";

    private static final Balise STRUCTURE = new Balise("structure", "Micro-crèche Les Exemples");
    private static final Balise COMMUNE = new Balise("commune", "Chaumont");
    private static final Balise AVIS = new Balise("avis", "12 novembre 2026");
    private static final Balise DEBUT = new Balise("debut", "1er janvier 2027");
    private static final Balise FIN = new Balise("fin", "31 décembre 2029");
    private static final Balise PLACES = new Balise("places", "13 places");
    private static final Balise CALCUL = new Balise("calcul", "20\u202f% de 65 = 13 places");
    private static final Balise MOTIF = new Balise("motif", "Le projet d’accueil ne mentionne pas la part de places réservées.");
    private static final Balise DATE = new Balise("date", "12 novembre 2026 à 14 h 00");
    private static final Balise LIEU = new Balise("lieu", "Caf, salle du conseil");

    public static final Texte A_INSTRUIRE = courriel("LABEL_A_INSTRUIRE", "Candidature au label à instruire", "Au chargé du label, quand une candidature lui arrive.", LIEN);
    public static final Texte A_COMPLETER = courriel("LABEL_A_COMPLETER", "Candidature au label à compléter", "À la structure, quand sa candidature lui est rendue.",
            STRUCTURE, ORGANISME, LIEN);
    public static final Texte A_SIGNER = courriel("LABEL_A_SIGNER", "Décision de label à signer", "À la direction, quand le comité a donné son avis.", LIEN);
    public static final Texte REPONSE = courriel("LABEL_DECISION", "Décision sur un label", "À la structure, quand une décision est prise sur son label.", STRUCTURE,
            ORGANISME, LIEN);
    public static final Texte A_RENOUVELER = courriel("LABEL_A_RENOUVELER", "Label à renouveler", "À la structure et au chargé du label, six mois avant sa fin.",
            STRUCTURE, FIN, ORGANISME, LIEN);
    public static final Texte INVITATION = courriel("COMITE_AVIP_INVITATION", "Invitation au comité de labellisation", "À chaque membre invité à une séance.", DATE,
            LIEU, ORGANISME, LIEN);

    public static final Texte SALUTATION = Texte.fixe("LABEL_SALUTATION", "Madame, Monsieur,");
    public static final Texte ACCORDE = clause("LABEL_ACCORDE", "Label accordé", "Après l’avis du comité de labellisation du {avis}, le label Avip (à vocation"
            + " d’insertion professionnelle) est accordé à {structure}, à {commune}, du {debut} au {fin}.\n\nLa structure engage {places} pour des enfants de parents"
            + " en parcours d’insertion. Le minimum se calcule ainsi\u202f: {calcul}. C’est un plancher sur l’année\u202f: ni une réservation de chaque jour, ni un plafond.", AVIS, STRUCTURE, COMMUNE,
            DEBUT, FIN, PLACES, CALCUL);
    public static final Texte RENOUVELE = clause("LABEL_RENOUVELE", "Label renouvelé", "Après l’avis du comité de labellisation du {avis}, le label Avip de"
            + " {structure}, à {commune}, est renouvelé du {debut} au {fin}.\n\nLa structure engage {places}. Le minimum se calcule ainsi\u202f: {calcul}.", AVIS, STRUCTURE, COMMUNE, DEBUT, FIN, PLACES,
            CALCUL);
    public static final Texte REFUSE = clause("LABEL_REFUSE", "Label refusé", "Après l’avis du comité de labellisation du {avis}, le label Avip n’est pas accordé à"
            + " {structure}, à {commune}, pour la raison qui suit.\n\n{motif}", AVIS, STRUCTURE, COMMUNE, MOTIF);
    public static final Texte AJOURNE = clause("LABEL_AJOURNE", "Décision ajournée", "Après l’avis du comité de labellisation du {avis}, la décision sur la"
            + " candidature de {structure}, à {commune}, est ajournée\u202f: elle sera de nouveau présentée à un prochain comité.\n\n{motif}", AVIS, STRUCTURE, COMMUNE, MOTIF);
    public static final Texte SUSPENDU = clause("LABEL_SUSPENDU", "Label suspendu", "Le label Avip de {structure}, à {commune}, est suspendu à compter de ce jour pour"
            + " la raison qui suit.\n\n{motif}\n\nAucune nouvelle demande ne vous sera adressée. Les accueils en cours se poursuivent dans les termes de leurs contrats.",
            STRUCTURE, COMMUNE, MOTIF);
    public static final Texte RETIRE = clause("LABEL_RETIRE", "Label retiré", "Le label Avip de {structure}, à {commune}, est retiré à compter de ce jour pour la"
            + " raison qui suit.\n\n{motif}\n\nLes accueils en cours se poursuivent dans les termes de leurs contrats.", STRUCTURE, COMMUNE, MOTIF);
    public static final Texte ENGAGEMENTS = clause("LABEL_ENGAGEMENTS", "Ce que le label demande", "Le label demande\u202f:\n\n- la part de places réservées inscrite au projet"
            + " d’accueil et au règlement\u202f;\n- la charte nationale Avip signée, remise aux parents\u202f;\n- une fiche à jour sur monenfant.fr et l’usage du logo\u202f;\n- un"
            + " référent Avip, et une réponse à chaque demande\u202f;\n- la participation au bilan de chaque année.");
    public static final Texte RECOURS = clause("LABEL_RECOURS", "Réexamen", "Vous pouvez demander par écrit à la Caf de réexaminer cette décision, dans les deux mois qui"
            + " suivent sa réception, en joignant tout élément nouveau.");
    public static final Texte POLITESSE = Texte.fixe("LABEL_POLITESSE", "Je vous prie d’agréer, Madame, Monsieur, l’expression de ma considération distinguée.");

    private TextesDesLabels() {
    }

    static List<Texte> tous() {
        return List.of(A_INSTRUIRE, A_COMPLETER, A_SIGNER, REPONSE, A_RENOUVELER, INVITATION, ACCORDE, RENOUVELE, REFUSE, AJOURNE, SUSPENDU, RETIRE, ENGAGEMENTS, RECOURS);
    }

    private static Texte courriel(String code, String titre, String usage, Balise... balises) {
        return Texte.courriel(TextesDesLabels.class, code, titre, usage, TEXTES_AVIP, balises);
    }

    private static Texte clause(String code, String titre, String corps, Balise... balises) {
        return Texte.clause(code, titre, LETTRES, RUBRIQUE, TEXTES_AVIP, corps, balises);
    }
}
