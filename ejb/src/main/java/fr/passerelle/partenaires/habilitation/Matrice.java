package fr.passerelle.partenaires.habilitation;

import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.EtatHabilitation;
import fr.passerelle.partenaires.nomenclature.EtatUtilisateur;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Who may do what at a partner: a line for each of its people, a column for each of its contracts.
 *
 * @param convention the one in force, or {@code null} when there is none
 */
public record Matrice(FicheHabilitation.Partenaire partenaire, Long convention, EtatConvention etatConvention, ModeGestion mode,
        List<Colonne> colonnes, List<Ligne> lignes) implements Serializable {

    /**
     * A contract.
     *
     * @param profils those it allows
     * @param max how many people it allows, or {@code null}
     * @param prises how many hold or await something under it
     */
    public record Colonne(long contrat, ServicePartenaire service, EtatConvention etat, List<String> profils, Integer max, long prises)
            implements Serializable {

        public boolean estComplet() {
            return max != null && prises >= max;
        }
    }

    /** @param derniereConnexion {@code null} when they have never come in */
    public record Ligne(UtilisateurVu qui, String fonction, Instant derniereConnexion, List<Case> cases) implements Serializable {

        public boolean estLa() {
            return qui.etat() != EtatUtilisateur.CLOTURE;
        }

        public boolean sansDroit() {
            return cases.stream().allMatch(c -> c.droits().isEmpty());
        }
    }

    public record Case(Colonne colonne, List<Droit> droits) implements Serializable {
    }

    public record Droit(long id, String profil, EtatHabilitation etat, LocalDate debut, LocalDate fin, Instant derniereUtilisation)
            implements Serializable {
    }

    public boolean estDeleguee() {
        return mode == ModeGestion.DELEGUEE;
    }

    public boolean estOuverte() {
        return etatConvention == EtatConvention.ACTIVE;
    }

    public long administrateurs() {
        return lignes.stream().filter(l -> l.qui().administrateur()).count();
    }

    /** Those who have not left. */
    public List<Ligne> presents() {
        return lignes.stream().filter(Ligne::estLa).toList();
    }
}
