package fr.passerelle.avip.label;

import static fr.passerelle.avip.Permissions.AVIP_GERER;
import static fr.passerelle.avip.Permissions.AVIP_LABELLISER;
import static fr.passerelle.avip.nomenclature.StatutLabel.ACTIF;
import static fr.passerelle.avip.nomenclature.StatutLabel.AJOURNE;
import static fr.passerelle.avip.nomenclature.StatutLabel.A_RENOUVELER;
import static fr.passerelle.avip.nomenclature.StatutLabel.CANDIDATURE;
import static fr.passerelle.avip.nomenclature.StatutLabel.COMITE;
import static fr.passerelle.avip.nomenclature.StatutLabel.INSTRUCTION;
import static fr.passerelle.avip.nomenclature.StatutLabel.SUSPENDU;

import fr.passerelle.avip.nomenclature.StatutLabel;
import fr.passerelle.socle.commun.Libelle;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** What may be done to a label, by whom, and what it does. */
public enum ActeLabel implements Libelle {

    PREPARER(AVIP_GERER, "Remplir la candidature", "Places, critères et preuves, pour la structure ou avec elle.", "pencil"),
    SOUMETTRE(AVIP_GERER, "Transmettre pour instruction", "La candidature est complète\u202f: elle s’examine critère par critère.", "send"),
    INSTRUIRE(AVIP_GERER, "Tenir la fiche de pré-instruction", "Un constat par critère, les places proposées, la synthèse pour le comité.", "clipboard-list"),
    PRESENTER(AVIP_GERER, "Présenter au comité", "La fiche est complète et l’engagement suffisant\u202f: elle peut être mise à l’ordre du jour.", "gavel"),
    RENDRE(AVIP_GERER, "Rendre à compléter", "La structure est avertie de ce qui manque.", "reply"),
    DECIDER(AVIP_LABELLISER, "Signer la décision", "Accorder, refuser ou ajourner\u202f: la lettre est écrite, la structure avertie.", "gavel"),
    REPRESENTER(AVIP_GERER, "Présenter de nouveau", "Une nouvelle date, devant le comité.", "calendar"),
    CHARTE(AVIP_GERER, "Noter la charte signée", "Le jour où la structure l’a signée.", "check"),
    ACTIVER(AVIP_GERER, "Faire commencer le label", "Sinon il commence de lui-même, la nuit qui suit.", "circle-check"),
    RENOUVELER(AVIP_LABELLISER, "Signer le renouvellement", "Une période de plus, à la suite de celle en cours.", "refresh-cw"),
    BILAN(AVIP_GERER, "Noter un bilan déposé", "Le bilan annuel de la structure, pour une année passée.", "chart-column"),
    SUSPENDRE(AVIP_GERER, "Suspendre", "Aucune nouvelle demande\u202f; les accueils en cours se poursuivent.", "circle-pause"),
    LEVER(AVIP_GERER, "Lever la suspension", "Des demandes peuvent de nouveau être envoyées.", "rotate-ccw"),
    RETIRER(AVIP_LABELLISER, "Retirer le label", "C’est définitif\u202f; les accueils en cours gardent leurs termes.", "ban"),
    RENONCER(AVIP_GERER, "Enregistrer une renonciation", "La structure y renonce\u202f: le label finit ce jour.", "circle-x"),
    ABANDONNER(AVIP_GERER, "Clore la candidature", "Sans décision\u202f: la structure pourra en déposer une autre.", "archive");

    private final String permission;
    private final String libelle;
    private final String effet;
    private final String icone;

    ActeLabel(String permission, String libelle, String effet, String icone) {
        this.permission = permission;
        this.libelle = libelle;
        this.effet = effet;
        this.icone = icone;
    }

    /** Those that whoever holds these rights may do now, the most likely first. */
    static List<ActeLabel> possibles(EtatDuLabel e, Predicate<String> peut, boolean bilansManquants) {
        return Arrays.stream(values()).filter(a -> peut.test(a.permission) && a.sePeut(e, bilansManquants)).toList();
    }

    private boolean sePeut(EtatDuLabel e, boolean bilansManquants) {
        StatutLabel statut = e.statut();
        return switch (this) {
            case PREPARER, SOUMETTRE -> statut == CANDIDATURE;
            case INSTRUIRE, PRESENTER, RENDRE -> statut == INSTRUCTION;
            case DECIDER -> statut == COMITE && e.avis() != null && e.decision() == null;
            case REPRESENTER -> statut == AJOURNE;
            case ABANDONNER -> statut.suivants().contains(StatutLabel.ABANDONNEE);
            case CHARTE -> e.charteSigneeLe() == null && (e.attendSonDebut() || statut.estEnVigueur());
            case ACTIVER -> e.attendSonDebut();
            case RENOUVELER -> statut == A_RENOUVELER && e.avis() != null && e.decision() == null;
            case BILAN -> bilansManquants && statut.estEnVigueur();
            case SUSPENDRE, RENONCER -> statut == ACTIF;
            case LEVER -> statut == SUSPENDU;
            case RETIRER -> statut == ACTIF || statut == SUSPENDU;
        };
    }

    @Override
    public String libelle() {
        return libelle;
    }

    public String effet() {
        return effet;
    }

    public String icone() {
        return icone;
    }
}
