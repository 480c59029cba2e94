package fr.passerelle.partenaires.habilitation;

import fr.passerelle.partenaires.nomenclature.EtatUtilisateur;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * One of a partner's people, with all they hold or have held.
 *
 * @param contrats those a right may be given or asked for under
 * @param administrateurs who administers the accounts of the partner now
 * @param bloqueJusqua while the account waits after too many failures, or {@code null}
 */
public record FichePersonne(UtilisateurVu qui, String fonction, FicheHabilitation.Partenaire partenaire, ModeGestion mode, List<Matrice.Colonne> contrats,
        List<HabilitationVue> droits, List<UtilisateurVu> administrateurs, Instant derniereConnexion, Instant bloqueJusqua) implements Serializable {

    public List<HabilitationVue> enCours() {
        return droits.stream().filter(d -> !d.etat().estFinal()).toList();
    }

    public List<HabilitationVue> finis() {
        return droits.stream().filter(d -> d.etat().estFinal()).toList();
    }

    public boolean estLa() {
        return qui.etat() != EtatUtilisateur.CLOTURE;
    }

    public boolean estInactive() {
        return qui.etat() == EtatUtilisateur.INACTIF;
    }

    /** Whether a right may be given to them or asked for. */
    public boolean peutEnRecevoir() {
        return estLa() && !estInactive() && !contrats.isEmpty();
    }

    public boolean estDeleguee() {
        return mode == ModeGestion.DELEGUEE;
    }

    public boolean resteUnSiege() {
        return administrateurs.size() < Administrateur.SIEGES;
    }
}
