package fr.passerelle.reports.socle.personne;

import fr.passerelle.reports.socle.ecrit.EcritRedige;
import fr.passerelle.reports.socle.rendu.Bandeau;
import fr.passerelle.reports.socle.rendu.Colonnes;
import fr.passerelle.reports.socle.rendu.Metadonnees;
import fr.passerelle.reports.socle.rendu.Publication;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.rendu.Tableau;
import fr.passerelle.reports.socle.texte.Typographie;
import fr.passerelle.socle.commun.ecrit.Chapitre;
import fr.passerelle.socle.courriels.CourrielEnvoye;
import fr.passerelle.socle.journal.lecture.LigneJournal;
import fr.passerelle.socle.personne.DonneesDetenues;
import fr.passerelle.socle.personne.MotsDuDossier;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** First what it is and what is in it, then each thing held, the mails, and each time somebody looked. */
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
            donnees.parties().forEach(p -> p.chapitres().forEach(c -> chapitre(redaction, c)));
            courriels(redaction);
            acces(redaction);
        }
        vosDroits(redaction);
        return Publication.document(new Bandeau(TITRE, "Confidentiel", organisme + " — " + mots(MotsDuDossier::domaine, " et ")), redaction,
                new Metadonnees(TITRE, "Données personnelles détenues par " + mots(m -> "la " + m.domaine(), " et "), null));
    }

    private void rien(Redaction redaction) {
        redaction.titre("Nous ne détenons rien")
                .texte(majuscule(applications()) + " de la caisse ne " + (plusieurs() ? "détiennent" : "détient")
                        + " aucune donnée pour " + donnees.demandee() + ".");
    }

    private void presenter(Redaction redaction) {
        String comptes = donnees.parties().stream().map(p -> p.mots().compte(p.chapitres().size())).collect(Collectors.joining(", "));
        redaction.texte("Ce document réunit tout ce que " + applications() + " de la caisse " + (plusieurs() ? "détiennent" : "détient")
                + " sur vous\u202f: " + comptes + ", " + mots(MotsDuDossier::contenu, ", ") + ", et chaque consultation de ces dossiers.");
        donnees.parties().stream().map(p -> p.mots().reserve()).filter(Objects::nonNull).forEach(redaction::note);
        redaction.sommaire();
    }

    private static void chapitre(Redaction redaction, Chapitre chapitre) {
        redaction.nouvellePage().titre(chapitre.titre());
        EcritRedige.ecrire(chapitre.blocs(), redaction);
    }

    private void courriels(Redaction redaction) {
        redaction.nouvellePage().titre("Les courriels");
        if (donnees.courriels().isEmpty()) {
            redaction.texte("Nous ne gardons aucun courriel qui vous ait été adressé à ce sujet.");
            return;
        }
        Tableau tableau = new Tableau(Colonnes.TEXTES, "Date", "Dossier", "Courriel");
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
        Tableau tableau = new Tableau(Colonnes.TEXTES, "Date", sujet(), "Acte");
        for (LigneJournal l : donnees.acces()) {
            tableau.rangee(Typographie.instant(l.quand()), l.dossier(), l.acte().libelle());
        }
        redaction.tableau(tableau);
    }

    private static String nombre(long nombre) {
        return fr.passerelle.socle.commun.Typographie.entier(nombre);
    }

    private String applications() {
        return mots(MotsDuDossier::application, " et ");
    }

    private boolean plusieurs() {
        return donnees.parties().stream().map(p -> p.mots().application()).distinct().count() > 1;
    }

    /** What these things are called, where they stand in one column. */
    private String sujet() {
        List<DonneesDetenues.Partie> parties = donnees.parties();
        return parties.size() == 1 ? parties.get(0).mots().titre() : "Dossier";
    }

    private String mots(Function<MotsDuDossier, String> mot, String entre) {
        return donnees.parties().stream().map(DonneesDetenues.Partie::mots).map(mot).distinct().collect(Collectors.joining(entre));
    }

    private static String majuscule(String phrase) {
        return phrase.substring(0, 1).toUpperCase(Locale.FRENCH) + phrase.substring(1);
    }

    private static void vosDroits(Redaction redaction) {
        redaction.titre("Vos droits").texte("Vous pouvez demander que soit corrigé ce qui est inexact, ou effacé ce qui n’a plus lieu d’être"
                + " gardé, en écrivant au délégué à la protection des données de la caisse. Si la réponse ne vous satisfait pas, vous pouvez"
                + " saisir la Commission nationale de l’informatique et des libertés (www.cnil.fr).");
    }
}
