package fr.passerelle.reports.socle.personne;

import fr.passerelle.mediation.bilan.Affichage;
import fr.passerelle.mediation.dossier.DossierSaisine;
import fr.passerelle.reports.mediation.dossier.DossierRedige;
import fr.passerelle.reports.socle.rendu.Bandeau;
import fr.passerelle.reports.socle.rendu.Colonnes;
import fr.passerelle.reports.socle.rendu.Metadonnees;
import fr.passerelle.reports.socle.rendu.Publication;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.rendu.Tableau;
import fr.passerelle.reports.socle.texte.Typographie;
import fr.passerelle.socle.courriels.CourrielEnvoye;
import fr.passerelle.socle.journal.lecture.LigneJournal;
import fr.passerelle.socle.personne.DonneesDetenues;
import java.math.BigDecimal;

/** First what it is and what is in it, then each case, the mails, and each time somebody looked. */
public final class AccesRedige {

    private static final String TITRE = "Vos données personnelles";

    private final DonneesDetenues donnees;
    private final String organisme;

    public AccesRedige(DonneesDetenues donnees, String organisme) {
        this.donnees = donnees;
        this.organisme = organisme;
    }

    public byte[] pdf() {
        Redaction redaction = new Redaction();
        redaction.enTete("Réponse à une demande d’accès", TITRE, "Établi le " + Typographie.date(donnees.le()) + " pour " + donnees.demandee());
        if (donnees.vide()) {
            rien(redaction);
        } else {
            presenter(redaction);
            donnees.saisines().forEach(s -> saisine(redaction, s));
            courriels(redaction);
            acces(redaction);
        }
        vosDroits(redaction);
        return Publication.document(new Bandeau(TITRE, "Confidentiel", organisme + " — médiation administrative"), redaction,
                new Metadonnees(TITRE, "Données personnelles détenues par la médiation administrative", null));
    }

    private void rien(Redaction redaction) {
        redaction.titre("Nous ne détenons rien")
                .texte("L’application de médiation administrative de la caisse ne détient aucune donnée pour " + donnees.demandee() + ".");
    }

    private void presenter(Redaction redaction) {
        int saisines = donnees.saisines().size();
        redaction.texte("Ce document réunit tout ce que l’application de médiation administrative de la caisse détient sur vous : "
                + Typographie.compte(saisines, "saisine") + ", ce qui y a été écrit, les lettres et les courriels qui vous ont été adressés,"
                + " la liste des documents joints, et chaque consultation de ces dossiers.");
        redaction.note("Les notes confidentielles du médiateur n’y figurent pas : le code de la sécurité sociale (article R. 115-5) interdit"
                + " de les verser au dossier. Les documents joints sont nommés ; demandez ceux que vous n’avez plus.");
        redaction.sommaire();
    }

    private static void saisine(Redaction redaction, DossierSaisine saisine) {
        redaction.nouvellePage().titre("Saisine " + saisine.reference());
        new DossierRedige(saisine, null).ecrire(redaction);
    }

    private void courriels(Redaction redaction) {
        redaction.nouvellePage().titre("Les courriels");
        if (donnees.courriels().isEmpty()) {
            redaction.texte("Aucun courriel ne vous a été adressé.");
            return;
        }
        Tableau tableau = new Tableau(Colonnes.TEXTES, "Date", "Saisine", "Courriel");
        for (CourrielEnvoye c : donnees.courriels()) {
            tableau.rangee(Typographie.instant(c.envoyeLe() == null ? c.deposeLe() : c.envoyeLe()), c.reference(),
                    c.sujet() + "\nÀ " + c.adresse() + (c.envoyeLe() == null ? ", " + Typographie.minuscule(c.etat().libelle()) : ""));
        }
        redaction.tableau(tableau);
    }

    /** Who looked is not told: the person has a right to know when and why, not the name of each agent. */
    private void acces(Redaction redaction) {
        redaction.titre("Les consultations")
                .texte("Chaque fois qu’un agent de la caisse a lu, complété, imprimé ou exporté ces dossiers, la date et l’acte ont été notés.");
        if (donnees.accesEnTout() > donnees.acces().size()) {
            redaction.note("Les " + nombre(donnees.acces().size()) + " dernières consultations, sur "
                    + nombre(donnees.accesEnTout()) + ".");
        }
        Tableau tableau = new Tableau(Colonnes.TEXTES, "Date", "Saisine", "Acte");
        for (LigneJournal l : donnees.acces()) {
            tableau.rangee(Typographie.instant(l.quand()), l.dossier(), l.acte().libelle());
        }
        redaction.tableau(tableau);
    }

    private static String nombre(long nombre) {
        return Affichage.nombre(BigDecimal.valueOf(nombre), 0);
    }

    private static void vosDroits(Redaction redaction) {
        redaction.titre("Vos droits").texte("Vous pouvez demander que soit corrigé ce qui est inexact, ou effacé ce qui n’a plus lieu d’être"
                + " gardé, en écrivant au délégué à la protection des données de la caisse. Si la réponse ne vous satisfait pas, vous pouvez"
                + " saisir la Commission nationale de l’informatique et des libertés (www.cnil.fr).");
    }
}
