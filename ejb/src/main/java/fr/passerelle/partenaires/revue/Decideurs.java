package fr.passerelle.partenaires.revue;

import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.QualiteDeRevue;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.comptes.Appelant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;

/** Who reviews for whom, as things stand now. */
@ApplicationScoped
class Decideurs {

    @Inject
    private EntityManager em;

    /** The partner whose people the caller is one of. */
    long partenaireDe(Appelant moi) {
        return utilisateur(moi)[1];
    }

    Decideur duPartenaire(Appelant moi) {
        Long[] trouve = utilisateur(moi);
        return new Decideur(moi.identifiant(), moi.nom(), trouve[0], QualiteDeRevue.ADMINISTRATEUR, mode(trouve[1]), administrateurs(trouve[1]));
    }

    Decideur deLaCaf(Appelant moi, long partenaire) {
        return new Decideur(moi.identifiant(), moi.nom(), null, QualiteDeRevue.CAF, mode(partenaire), administrateurs(partenaire));
    }

    private Long[] utilisateur(Appelant moi) {
        List<Object[]> lus = Lignes.de(em.createNativeQuery(
                "select id, partenaire_id from partenaires.utilisateur where compte = :moi and etat <> 'CLOTURE'", Object[].class)
                .setParameter("moi", moi.identifiant()));
        return lus.stream().findFirst().map(l -> new Long[] {(Long) l[0], (Long) l[1]})
                .orElseThrow(() -> new Introuvable("partenaire de " + moi.identifiant()));
    }

    /** Without a convention in force there is nothing to manage any more: what remains is the Caf's. */
    ModeGestion mode(long partenaire) {
        List<String> modes = Lignes.de(em.createNativeQuery("""
                select mode_gestion from partenaires.convention where partenaire_id = :partenaire and etat in ('ACTIVE', 'SUSPENDUE')""", String.class)
                .setParameter("partenaire", partenaire));
        return modes.stream().findFirst().map(ModeGestion::valueOf).orElse(ModeGestion.CAF);
    }

    private Set<Long> administrateurs(long partenaire) {
        List<Long> ids = Lignes.de(em.createNativeQuery("""
                select utilisateur_id from partenaires.administrateur where partenaire_id = :partenaire and jusqu_a is null""", Long.class)
                .setParameter("partenaire", partenaire));
        return Set.copyOf(ids);
    }
}
