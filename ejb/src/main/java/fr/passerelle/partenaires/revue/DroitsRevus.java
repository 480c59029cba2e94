package fr.passerelle.partenaires.revue;

import fr.passerelle.partenaires.habilitation.Acteur;
import fr.passerelle.partenaires.habilitation.HabilitationSaisie;
import fr.passerelle.partenaires.habilitation.Habilitations;
import fr.passerelle.partenaires.habilitation.Utilisateurs;
import fr.passerelle.partenaires.nomenclature.EtatHabilitation;
import fr.passerelle.partenaires.nomenclature.QualiteDeRevue;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** What a review does to the rights themselves: what their own room does, in the name of who signed. */
@ApplicationScoped
class DroitsRevus {

    @Inject
    private EntityManager em;
    @Inject
    private Habilitations habilitations;
    @Inject
    private Utilisateurs utilisateurs;

    /** A frozen right is kept as it is, frozen: only one that is held is confirmed. */
    void confirmer(long habilitation, Decideur qui) {
        if (droit(habilitation).etat() == EtatHabilitation.ACTIVE) {
            habilitations.confirmer(habilitation, acteur(qui));
        }
    }

    /** Another last day, or another profile: the former right then ends and one of that profile begins. */
    void changer(long habilitation, String profil, LocalDate fin, Decideur qui, String motif) {
        Droit avant = droit(habilitation);
        if (profil == null) {
            habilitations.changerFin(habilitation, fin, acteur(qui));
            confirmer(habilitation, qui);
        } else {
            habilitations.retirer(habilitation, motif, acteur(qui));
            long nouveau = habilitations.donner(new HabilitationSaisie(avant.utilisateur(), avant.contrat(), profil, avant.structures(), null,
                    fin == null ? avant.fin() : fin, motif), acteur(qui));
            habilitations.confirmer(nouveau, acteur(qui));
        }
    }

    void retirer(long habilitation, Decideur qui, String motif) {
        habilitations.retirer(habilitation, motif, acteur(qui));
    }

    /** What is frozen cannot expire: it is withdrawn. */
    void expirer(List<Long> expirees, String motif) {
        for (long habilitation : expirees) {
            if (droit(habilitation).etat() == EtatHabilitation.ACTIVE) {
                habilitations.expirer(habilitation, motif, Acteur.echeance());
            } else {
                habilitations.retirer(habilitation, motif, Acteur.echeance());
            }
        }
    }

    private Acteur acteur(Decideur qui) {
        return qui.qualite() == QualiteDeRevue.CAF ? Acteur.caf(qui.compte())
                : Acteur.administrateur(utilisateurs.parCompte(qui.compte()).orElseThrow(() -> new Introuvable("compte " + qui.compte())));
    }

    private record Droit(long utilisateur, long contrat, Set<String> structures, LocalDate fin, EtatHabilitation etat) {
    }

    private Droit droit(long id) {
        List<Tuple> lus = Lignes.de(em.createNativeQuery("""
                select utilisateur_id, contrat_id, array_to_string(structures, ',') as structures, fin, etat from partenaires.habilitation where id = :id""",
                Tuple.class).setParameter("id", id));
        return lus.stream().findFirst().map(l -> new Droit(l.get("utilisateur_id", Long.class), l.get("contrat_id", Long.class),
                l.get("structures", String.class).isEmpty() ? Set.of() : Set.of(l.get("structures", String.class).split(",")),
                l.get("fin", Date.class) == null ? null : l.get("fin", Date.class).toLocalDate(), EtatHabilitation.valueOf(l.get("etat", String.class))))
                .orElseThrow(() -> new Introuvable("habilitation " + id));
    }
}
