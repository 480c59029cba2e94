package fr.passerelle.socle.comptes;

import fr.passerelle.socle.TextesDuSocle;
import fr.passerelle.socle.capacites.Population;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.frein.Appareils;
import fr.passerelle.socle.comptes.motdepasse.MotDePasse;
import fr.passerelle.socle.comptes.motdepasse.ReglagesMotDePasse;
import fr.passerelle.socle.courriels.Courriels;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * Changes the password of an account: the new one is checked, every session ends, no other browser is known any more, the person is told by
 * mail (R-USAG-60).
 * For services only, which have made sure of who asks.
 */
@ApplicationScoped
public class MotsDePasse {

    @Inject
    private CompteRepository comptes;
    @Inject
    private ReglagesMotDePasse reglages;
    @Inject
    private Appareils appareils;
    @Inject
    private Courriels courriels;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    /** Why an agent could not choose that one, if so; of nobody in particular. */
    public Optional<String> refus(String saisi) {
        try {
            MotDePasse.choisir(saisi, reglages.pour(Population.AGENT));
            return Optional.empty();
        } catch (RegleRefusee refus) {
            return Optional.of(refus.getMessage());
        }
    }

    /** Whoever holds the account chooses another password; the wait after failures is over. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void changer(String identifiant, String nouveau, String commentJournal) {
        Compte compte = trouver(identifiant);
        if (MotDePasse.correspond(nouveau, compte.empreinte())) {
            throw new RegleRefusee("R-USAG-59", MotDePasse.CHAMP, "Le nouveau mot de passe doit différer de l’ancien.");
        }
        MotDePasse choisi = MotDePasse.choisir(nouveau, reglages.pour(compte.population()), compte.identifiant(), compte.courriel());
        compte.changerMotDePasse(choisi.empreinte(), horloge.instant());
        appareils.oublierLesAutres(compte.identifiant());
        courriels.deposer(TextesDuSocle.MOT_DE_PASSE_CHANGE, compte.courriel(), Map.of(), "compte", compte.identifiant());
        journal.noterPour(compte.identifiant(), ActeJournal.ADMINISTRATION, "compte", compte.identifiant(), commentJournal, null);
    }

    private Compte trouver(String identifiant) {
        return comptes.pourChanger(identifiant).filter(Compte::estActif).orElseThrow(() -> new Introuvable("compte"));
    }
}
