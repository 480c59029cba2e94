package fr.passerelle.partenaires.revue;

import fr.passerelle.partenaires.nomenclature.EtatHabilitation;
import fr.passerelle.partenaires.nomenclature.EtatRevue;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Verrous;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where reviews are kept. */
@ApplicationScoped
class RevueRepository {

    /** A right that lives: held, or frozen for a time. */
    static final String VIVANTES = "('" + EtatHabilitation.ACTIVE + "', '" + EtatHabilitation.SUSPENDUE + "')";

    @Inject
    private EntityManager em;
    @Inject
    private Clock horloge;

    void ajouter(Object entite) {
        em.persist(entite);
        em.flush();
    }

    /** What is changed so far is in the database before anything else reads it there. */
    void ecrire() {
        em.flush();
    }

    Campagne campagne(long id) {
        return Optional.ofNullable(em.find(Campagne.class, id)).orElseThrow(() -> new Introuvable("campagne " + id));
    }

    /** The one to change, what has ended since being told of first. */
    Revue tenir(long id) {
        Revue revue = Verrous.prendre(em, Revue.class, id).orElseThrow(() -> new Introuvable("revue " + id));
        if (revue.etat() == EtatRevue.OUVERTE) {
            revue.constater(vivantes(id), horloge.instant());
        }
        return revue;
    }

    private Set<Long> vivantes(long revue) {
        List<Long> ids = Lignes.de(em.createNativeQuery("""
                select h.id from partenaires.revue_ligne l join partenaires.habilitation h on h.id = l.habilitation_id
                where l.revue_id = :revue and h.etat in %s""".formatted(VIVANTES), Long.class).setParameter("revue", revue));
        return new HashSet<>(ids);
    }

    /** The review that a partner has to make now. */
    Optional<Long> enCours(long partenaire) {
        List<Long> ids = Lignes.de(em.createNativeQuery("select id from partenaires.revue where partenaire_id = :partenaire and etat = 'OUVERTE'",
                Long.class).setParameter("partenaire", partenaire));
        return ids.stream().findFirst();
    }

    /** The partner's former reviews, the latest first. */
    List<Long> finies(long partenaire) {
        return Lignes.de(em.createNativeQuery("""
                select id from partenaires.revue where partenaire_id = :partenaire and etat <> 'OUVERTE' order by ouverte_le desc, id desc limit 10""", Long.class)
                .setParameter("partenaire", partenaire));
    }

    /** The partner whose review that is. */
    Optional<Long> partenaireDe(long revue) {
        List<Long> ids = Lignes.de(em.createNativeQuery("select partenaire_id from partenaires.revue where id = :revue", Long.class)
                .setParameter("revue", revue));
        return ids.stream().findFirst();
    }

    /** The reviews whose time is over on that day, the oldest first. */
    List<Long> echues(LocalDate jour, int auPlus) {
        return Lignes.de(em.createNativeQuery("""
                select id from partenaires.revue where etat = 'OUVERTE' and expire_le <= :jour order by expire_le, id""", Long.class)
                .setParameter("jour", jour).setMaxResults(auPlus));
    }
}
