package fr.passerelle.partenaires.revue;

import fr.passerelle.partenaires.nomenclature.DecisionRevue;
import fr.passerelle.partenaires.nomenclature.EtatRevue;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.QualiteDeRevue;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.capacites.Demonstration;
import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Last year's reviews, made; this year's, some made, one half way, the others to make. */
@ApplicationScoped
class RevuesDeDemonstration implements Demonstration {

    private static final String CAF = "habilitations";
    private static final String A_MOITIE = "partenaire1";

    private static final String DROITS = """
            select p.id as partenaire, p.raison_sociale, h.id as habilitation, u.id as utilisateur, u.prenom || ' ' || u.nom as nom, u.compte, h.service, h.profil, h.debut,
                h.fin, a.id is not null as administrateur, coalesce(c.mode_gestion, 'CAF') as mode
            from partenaires.habilitation h join partenaires.utilisateur u on u.id = h.utilisateur_id
            join partenaires.partenaire p on p.id = u.partenaire_id
            left join partenaires.convention c on c.partenaire_id = p.id and c.etat in ('ACTIVE', 'SUSPENDUE')
            left join partenaires.administrateur a on a.utilisateur_id = u.id and a.jusqu_a is null
            where h.etat in ('ACTIVE', 'SUSPENDUE') and coalesce(h.active_le, h.demandee_le) < :avant order by p.id, u.id, h.id""";

    private static final String ADMINISTRATEURS = """
            select a.partenaire_id, u.id, u.compte, u.prenom || ' ' || u.nom as nom from partenaires.administrateur a
            join partenaires.utilisateur u on u.id = a.utilisateur_id where a.jusqu_a is null and u.compte is not null order by a.siege""";

    @Inject
    private EntityManager em;
    @Inject
    private RevueRepository revues;
    @Inject
    private Revision revision;
    @Inject
    private Clock horloge;

    @Override
    public int rang() {
        return 140;
    }

    @Override
    @Transactional
    public void jouer() {
        if ((Long) em.createNativeQuery("select count(*) from partenaires.campagne", Long.class).getSingleResult() > 0) {
            return;
        }
        LocalDate jour = LocalDate.now(horloge);
        LocalDate avant = jour.minusYears(1);
        for (Revue revue : ouvrir("Revue annuelle " + avant.getYear(), avant.minusDays(20), avant.plusDays(25))) {
            faire(revue, matin(avant.plusDays(9)));
        }
        int rang = 0;
        for (Revue revue : ouvrir("Revue annuelle " + jour.getYear(), jour.minusDays(20), jour.plusDays(25))) {
            if (administrateurs(revue.partenaire()).stream().anyMatch(a -> a.compte().equals(A_MOITIE))) {
                aMoitie(revue, matin(jour.minusDays(2)));
            } else if (rang++ % 3 == 0) {
                faire(revue, matin(jour.minusDays(6)));
            }
        }
    }

    private List<Revue> ouvrir(String libelle, LocalDate le, LocalDate echeance) {
        Campagne campagne = new Campagne(new CampagneSaisie(libelle, null, echeance), 15, CAF, matin(le), le);
        revues.ajouter(campagne);
        Map<Long, Revue> parPartenaire = new LinkedHashMap<>();
        List<Tuple> droits = Lignes.de(em.createNativeQuery(DROITS, Tuple.class).setParameter("avant", le.atStartOfDay(Horloge.PARIS).toOffsetDateTime()));
        for (Tuple d : droits) {
            Revue revue = parPartenaire.computeIfAbsent(d.get("partenaire", Long.class),
                    p -> new Revue(campagne.id(), p, matin(le), echeance, echeance.plusDays(15)));
            revue.avec(new LigneRevue(revue, d.get("habilitation", Long.class), d.get("utilisateur", Long.class), d.get("nom", String.class),
                    ServicePartenaire.valueOf(d.get("service", String.class)), d.get("profil", String.class), d.get("debut", Date.class).toLocalDate(),
                    d.get("fin", Date.class) == null ? null : d.get("fin", Date.class).toLocalDate()));
        }
        parPartenaire.values().forEach(revues::ajouter);
        return new ArrayList<>(parPartenaire.values());
    }

    /** Each administrator keeps what the other may not; the Caf keeps the rest. */
    private void faire(Revue revue, Instant le) {
        List<Decideur> decideurs = new ArrayList<>(administrateurs(revue.partenaire()));
        Set<Long> qui = decideurs.stream().map(Decideur::utilisateur).collect(Collectors.toSet());
        decideurs.add(new Decideur(CAF, "Noa Démo-Accès", null, QualiteDeRevue.CAF, decideurs.isEmpty() ? ModeGestion.CAF : ModeGestion.DELEGUEE, qui));
        for (Decideur d : decideurs) {
            if (revue.etat() == EtatRevue.OUVERTE && revue.garderTout(d, le) > 0) {
                revision.attester(revue, d.nom(), d, nom(revue), le);
            }
        }
    }

    private void aMoitie(Revue revue, Instant le) {
        Decideur moi = administrateurs(revue.partenaire()).stream().filter(a -> a.compte().equals(A_MOITIE)).findFirst().orElseThrow();
        List<LigneRevue> siennes = revue.lignes().stream().filter(l -> l.attend(moi)).toList();
        List<DecisionSaisie> choix = siennes.subList(0, siennes.size() / 2).stream()
                .map(l -> new DecisionSaisie(l.id(), 0, DecisionRevue.GARDER, null, null)).toList();
        revue.decider(choix, moi, LocalDate.now(horloge), le);
    }

    private List<Decideur> administrateurs(long partenaire) {
        List<Tuple> lus = Lignes.de(em.createNativeQuery(ADMINISTRATEURS, Tuple.class));
        List<Tuple> siens = lus.stream().filter(a -> a.get("partenaire_id", Long.class) == partenaire).toList();
        Set<Long> qui = siens.stream().map(a -> a.get("id", Long.class)).collect(Collectors.toSet());
        return siens.stream().map(a -> new Decideur(a.get("compte", String.class), a.get("nom", String.class), a.get("id", Long.class),
                QualiteDeRevue.ADMINISTRATEUR, ModeGestion.DELEGUEE, qui)).toList();
    }

    private String nom(Revue revue) {
        return (String) em.createNativeQuery("select raison_sociale from partenaires.partenaire where id = :id", String.class)
                .setParameter("id", revue.partenaire()).getSingleResult();
    }

    private static Instant matin(LocalDate jour) {
        return jour.atTime(10, 30).atZone(Horloge.PARIS).toInstant();
    }
}
