package fr.passerelle.mediation.expedition;

import static fr.passerelle.mediation.Permissions.SAISINE_GERER;

import fr.passerelle.mediation.acte.ChoixDEnvoi;
import fr.passerelle.mediation.lettre.Correspondant;
import fr.passerelle.mediation.lettre.Destinataire;
import fr.passerelle.mediation.lettre.Papeterie;
import fr.passerelle.mediation.nomenclature.NatureLettre;
import fr.passerelle.mediation.notifications.Avis;
import fr.passerelle.mediation.saisine.SaisineService;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.valeurs.Courriel;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.documents.DocumentFige;
import fr.passerelle.socle.documents.Documents;
import fr.passerelle.socle.documents.envoi.EnvoiVu;
import fr.passerelle.socle.documents.envoi.EnvoisDeLettres;
import fr.passerelle.socle.documents.envoi.Voie;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Sends the letters of cases and keeps the trace of it. The mail of a person is trusted once an agent has made sure that it is theirs,
 * against what they wrote or their connected account (R-MED-14): a link to click would only prove that somebody reads that mailbox.
 */
@Stateless
public class EnvoiService {

    @Inject
    private LettresDesSaisines lettres;
    @Inject
    private EnvoisDeLettres envois;
    @Inject
    private Documents documents;
    @Inject
    private Papeterie papeterie;
    @Inject
    private Avis avis;
    @Inject
    private SaisineService saisines;
    @Inject
    private Appelants appelants;
    @Inject
    private Journal journal;

    /** What waits to be sent. */
    @Autorise(SAISINE_GERER)
    public AExpedier attente() {
        return lettres.attente(appelants.courant());
    }

    /** What the house has not set yet, and letters would lack: « l’adresse postale, le téléphone »; {@code null} when nothing does. */
    @Autorise(SAISINE_GERER)
    public String coordonneesManquantes() {
        List<String> manques = papeterie.manques();
        return manques.isEmpty() ? null : String.join(", ", manques);
    }

    /** A letter, for its own page. */
    @Autorise(SAISINE_GERER)
    public LettreEnRoute lettre(long id) {
        LettreEnRoute lettre = lettres.vue(id, moi());
        journal.noter(ActeJournal.LECTURE, "saisine", lettre.reference(), "Lettre " + id, null);
        return lettre;
    }

    /** Handed over on that day: to the post, to the person, to a service. */
    @Autorise(SAISINE_GERER)
    public void remettre(long lettre, LocalDate jour) {
        LettresDesSaisines.Trouvee trouvee = trouver(lettre);
        EnvoiVu envoi = envois.remettre(trouvee.document(), jour, moi().identifiant());
        noter(trouvee, envoi.enClair());
    }

    /**
     * By mail, once.
     *
     * @param confirme whether who sends it has just made sure that the address is theirs
     * @param rendu prints it, the first time
     */
    @Autorise(SAISINE_GERER)
    public void envoyer(long lettre, boolean confirme, Function<DocumentFige, byte[]> rendu) {
        envoyer(trouver(lettre), confirme, rendu);
    }

    /**
     * Those of a case whose address is confirmed, as soon as they are made.
     *
     * @return how many
     */
    @Autorise(SAISINE_GERER)
    public int envoyerLesConfirmees(String reference, Function<DocumentFige, byte[]> rendu) {
        List<LettresDesSaisines.Trouvee> aEnvoyer = lettres.aEnvoyer(reference, moi());
        aEnvoyer.forEach(l -> envoyer(l, false, rendu));
        return aEnvoyer.size();
    }

    private void envoyer(LettresDesSaisines.Trouvee lettre, boolean confirme, Function<DocumentFige, byte[]> rendu) {
        envois.envoyer(lettre.document(), confirme, moi().identifiant(), rendu, (adresse, pdf) -> avis.lettre(adresse, pdf, lettre.reference()));
        noter(lettre, "confiée à la messagerie");
    }

    @Autorise(SAISINE_GERER)
    public void changerDeVoie(long lettre, Voie voie) {
        LettresDesSaisines.Trouvee trouvee = trouver(lettre);
        envois.changerDeVoie(trouvee.document(), voie);
        noter(trouvee, voie.aFaire());
    }

    /** It came back: its holder is told. */
    @Autorise(SAISINE_GERER)
    public void noterLeRetour(long lettre, LocalDate jour, String motif) {
        LettresDesSaisines.Trouvee trouvee = trouver(lettre);
        envois.noterLeRetour(trouvee.document(), jour, motif);
        noter(trouvee, "revenue le " + Typographie.date(jour));
        avis.lettreRevenue(trouvee.titulaire(), trouvee.reference());
    }

    /**
     * Sends again a letter that came back, once: another sending beside the one come back, which stays as it was. What is corrected of where
     * they are written to holds from now on (R-MED-8).
     *
     * @param memeAdresse whether who sends it knows that the address is right, though the letter came back from there
     * @return the number of the new letter
     */
    @Autorise(SAISINE_GERER)
    public long renvoyer(long lettre, ChoixDEnvoi choix, boolean memeAdresse) {
        LettresDesSaisines.Trouvee revenue = trouver(lettre);
        Destinataire a = corriger(revenue, choix);
        long nouvelle = lettres.reprendre(revenue, envois.renvoyer(revenue.document(), a.bloc(), choix.voie(), a.courriel(), a.confirme(), memeAdresse,
                moi().identifiant()));
        noter(trouver(nouvelle), "revenue, envoyée de nouveau, " + choix.voie().aFaire());
        return nouvelle;
    }

    /** Who receives that letter, as they are written to now: {@code null} for a service, or for one who is no longer written to. */
    @Autorise(SAISINE_GERER)
    public Correspondant destinataire(long lettre) {
        LettresDesSaisines.Trouvee trouvee = trouver(lettre);
        return correspondant(trouvee).orElse(null);
    }

    private Optional<Correspondant> correspondant(LettresDesSaisines.Trouvee lettre) {
        return lettre.nature() == NatureLettre.RECOMMANDATION_SERVICE ? Optional.empty()
                : saisines.correspondants(lettre.reference()).stream().filter(c -> c.a().nom().equals(lettre.destinataire())).findFirst();
    }

    private Destinataire corriger(LettresDesSaisines.Trouvee lettre, ChoixDEnvoi choix) {
        Optional<Correspondant> qui = correspondant(lettre);
        if (qui.isEmpty()) {
            return new Destinataire(lettre.destinataire(), lignes(choix.adresse()), Courriel.ouNul(choix.courriel()), choix.confirme(), choix.voie());
        }
        saisines.ecrirePar(lettre.reference(), lettre.version(), new ChoixDEnvoi(qui.get().rang(), choix.voie(), choix.adresse(), choix.courriel(), choix.confirme()));
        return saisines.correspondants(lettre.reference()).stream().filter(c -> c.rang() == qui.get().rang()).findFirst().orElseThrow().a();
    }

    private static List<String> lignes(String adresse) {
        return TextePropre.de(adresse).lines().map(TextePropre::ligne).filter(l -> !l.isEmpty()).toList();
    }

    /** The prints of those letters, in that order. */
    @Autorise(SAISINE_GERER)
    public List<byte[]> imprimer(List<Long> ids, Function<DocumentFige, byte[]> rendu) {
        return ids.stream().map(this::trouver).map(l -> {
            journal.noter(ActeJournal.IMPRESSION, "saisine", l.reference(), "Lettre " + l.id(), null);
            return documents.tirage(l.document(), rendu);
        }).toList();
    }

    private LettresDesSaisines.Trouvee trouver(long lettre) {
        return lettres.trouver(lettre, moi());
    }

    private void noter(LettresDesSaisines.Trouvee lettre, String quoi) {
        lettres.raconter(lettre.reference(), lettre.enClair() + Typographie.FINE + ": " + quoi + ".", moi().identifiant());
        journal.noter(ActeJournal.MODIFICATION, "saisine", lettre.reference(), "Lettre " + lettre.id() + ", " + quoi, null);
    }

    private Appelant moi() {
        return appelants.courant();
    }
}
