package fr.passerelle.socle.taches.demande;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Set;

/** The steps of a task being done, each in its own transaction, save the last one of a task that concludes in its own. */
@ApplicationScoped
class Etapes {

    @Inject
    private Taches taches;
    @Inject
    private TacheRepository depot;
    @Inject
    private RapportRepository rapports;
    @Inject
    private MorceauxRepository morceaux;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Journal journal;
    @Inject
    private TacheFinie finie;

    @Transactional(TxType.REQUIRES_NEW)
    void commencer(Prise prise) {
        exigerLeDroit(prise);
        rapports.effacer(prise.id());
    }

    @Transactional(TxType.REQUIRES_NEW)
    void avancer(Prise prise, int faits, Integer total, List<LigneDeRapport> dites) {
        boolean arret = depot.avancer(prise, faits, total).orElseThrow(Etapes::perdue);
        exigerLeDroit(prise);
        if (arret) {
            throw annulee(prise);
        }
        rapports.ajouter(prise.id(), dites);
    }

    @Transactional(TxType.REQUIRED)
    void faire(Prise prise, String issue, Deroulement deroulement) {
        exigerLeDroit(prise);
        if (!depot.finir(prise, EtatTache.FAITE, issue)) {
            throw annulee(prise);
        }
        dire(prise, deroulement);
        noter(prise, EtatTache.FAITE);
    }

    private void dire(Prise prise, Deroulement deroulement) {
        rapports.ajouter(prise.id(), deroulement.aDire());
        if (deroulement.rendu() != null) {
            morceaux.ranger(prise.id(), deroulement.rendu());
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    void arreter(Prise prise, EtatTache etat, String issue, Deroulement deroulement) {
        if (depot.finir(prise, etat, issue)) {
            dire(prise, deroulement);
            noter(prise, etat);
        }
    }

    FichierDeTache fichier(Prise prise) {
        return rapports.recu(prise.id()).orElseThrow(() -> new Introuvable("fichier de la tâche " + prise.id()));
    }

    /** What servers stopped in the middle of: begun again when the task bears it, otherwise left to the person. */
    @Transactional(TxType.REQUIRES_NEW)
    void reprendreLesAbandonnees(int essaisAuPlus) {
        for (Prise prise : depot.abandonnees()) {
            TacheALaDemande tache = taches.trouver(prise.code()).orElse(null);
            if (tache != null && tache.reprenable() && prise.essai() < essaisAuPlus) {
                depot.remettre(prise);
            } else {
                depot.finir(prise, EtatTache.INTERROMPUE, "Le serveur s’est arrêté " + (prise.essai() > 1 ? prise.essai() + "\u00a0fois " : "")
                        + "au milieu de cette tâche." + ceQuiReste(prise));
                noter(prise, EtatTache.INTERROMPUE);
            }
        }
    }

    private void noter(Prise prise, EtatTache etat) {
        taches.trouver(prise.code()).ifPresent(tache -> journal.noterPour(prise.demandeur(), tache.acte(), Taches.OBJET,
                String.valueOf(prise.id()), etat.libelle() + "\u202f: " + tache.libelle(), null));
        finie.dire(prise, etat);
    }

    /** Read anew at each step: a right that ends stops the task there. */
    private void exigerLeDroit(Prise prise) {
        Set<String> permissions = taches.trouver(prise.code()).orElseThrow(Etapes::perdue).permissions(prise.parametres());
        if (permissions.stream().noneMatch(p -> annuaire.peut(prise.demandeur(), p))) {
            throw new TacheArretee(EtatTache.INTERROMPUE, "Arrêtée\u202f: vous n’avez plus le droit de la faire." + ceQuiReste(prise));
        }
    }

    private TacheArretee annulee(Prise prise) {
        return new TacheArretee(EtatTache.ANNULEE, "Annulée à votre demande." + ceQuiReste(prise));
    }

    /** Said after whatever stopped it. */
    String ceQuiReste(Prise prise) {
        return taches.trouver(prise.code()).map(tache -> " " + tache.apresUneCoupure(prise.parametres())).orElse("");
    }

    private static TacheArretee perdue() {
        return new TacheArretee(EtatTache.INTERROMPUE, "Cette tâche n’est plus connue de l’application.");
    }
}
