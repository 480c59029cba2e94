package fr.passerelle.partenaires.revue;

import fr.passerelle.partenaires.nomenclature.DecisionRevue;
import fr.passerelle.partenaires.nomenclature.EtatLigneRevue;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.commun.Typographie;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One right under review, for whoever reads it.
 *
 * @param profils what the contract allows
 * @param suspendue whether the right is frozen at the moment
 * @param decidable whether this reader decides of it now
 * @param sienne whether it is this reader's own right
 * @param choisieParMoi whether the choice that awaits a signature is this reader's
 * @param decideePar who chose, by name, or {@code null}
 */
public record LigneVue(long id, long habilitation, long utilisateur, String personne, String fonction, ServicePartenaire service, String profil,
        LocalDate debut, LocalDate fin, Instant derniereUtilisation, List<String> profils, boolean suspendue, EtatLigneRevue etat,
        DecisionRevue decision, String nouveauProfil, LocalDate nouvelleFin, String decideePar, Instant decideeLe, Instant regleeLe,
        boolean decidable, boolean sienne, boolean choisieParMoi) {

    public LigneVue {
        profils = List.copyOf(profils);
    }

    /** What was chosen, in a word, with what it changes. */
    public String choix() {
        if (decision == null) {
            return "";
        }
        if (decision != DecisionRevue.CHANGER) {
            return decision == DecisionRevue.GARDER ? "gardé" : "retiré";
        }
        String profilDit = nouveauProfil == null ? "" : "profil " + service.profil(nouveauProfil);
        String finDite = nouvelleFin == null ? "" : "jusqu’au " + Typographie.date(nouvelleFin);
        return "changé\u00a0: " + profilDit + (profilDit.isEmpty() || finDite.isEmpty() ? "" : ", ") + finDite;
    }
}
