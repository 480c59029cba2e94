package fr.passerelle.partenaires.revue;

import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.reglages.Reglages;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import fr.passerelle.socle.taches.demande.Demande;
import fr.passerelle.socle.taches.demande.Taches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Campaigns: opened by someone, followed as a whole. */
@ApplicationScoped
class Campagnes {

    private static final String LUES = """
            select c.id, c.libelle, c.echeance, c.expire_le, c.ouverte_le, c.ouverte_par, r.revues, r.terminees, r.echues,
                coalesce(l.lignes, 0) as lignes, coalesce(l.confirmees, 0) as confirmees, coalesce(l.changees, 0) as changees,
                coalesce(l.retirees, 0) as retirees, coalesce(l.expirees, 0) as expirees, coalesce(l.parties, 0) as parties
            from partenaires.campagne c
            left join lateral (select count(*) as revues, count(*) filter (where etat = 'TERMINEE') as terminees,
                count(*) filter (where etat = 'ECHUE') as echues from partenaires.revue where campagne_id = c.id) r on true
            left join lateral (select count(*) as lignes, count(*) filter (where l.etat = 'CONFIRMEE') as confirmees,
                count(*) filter (where l.etat = 'CHANGEE') as changees, count(*) filter (where l.etat = 'RETIREE') as retirees,
                count(*) filter (where l.etat = 'EXPIREE') as expirees, count(*) filter (where l.etat = 'PARTIE') as parties
                from partenaires.revue r join partenaires.revue_ligne l on l.revue_id = r.id where r.campagne_id = c.id) l on true
            order by c.ouverte_le desc, c.id desc limit 20""";

    private static final String PORTEE = """
            with v as (select u.partenaire_id, count(*) as droits from partenaires.habilitation h
                join partenaires.utilisateur u on u.id = h.utilisateur_id where h.etat in %s group by u.partenaire_id)
            select count(*) filter (where r.id is null), coalesce(sum(v.droits) filter (where r.id is null), 0),
                count(*) filter (where r.id is null and coalesce(c.mode_gestion, 'CAF') = 'CAF'), count(*) filter (where r.id is not null)
            from v join partenaires.partenaire p on p.id = v.partenaire_id
            left join partenaires.revue r on r.partenaire_id = p.id and r.etat = 'OUVERTE'
            left join partenaires.convention c on c.partenaire_id = p.id and c.etat in ('ACTIVE', 'SUSPENDUE')
            where cast(:type as text) is null or p.type = :type""".formatted(RevueRepository.VIVANTES);

    @Inject
    private EntityManager em;
    @Inject
    private RevueRepository revues;
    @Inject
    private Taches taches;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Appelants appelants;
    @Inject
    private Journal journal;
    @Inject
    private Reglages reglages;
    @Inject
    private Clock horloge;

    long ouvrir(CampagneSaisie saisie) {
        String moi = appelants.courant().identifiant();
        Campagne campagne = new Campagne(saisie, reglages.entier(ReglagesDesRevues.DELAI), moi, horloge.instant(), LocalDate.now(horloge));
        revues.ajouter(campagne);
        journal.noter(ActeJournal.CREATION, Revision.OBJET, null, "Campagne ouverte\u202f: " + campagne.libelle(), null);
        return taches.demander(new Demande(OuvertureDesRevues.CODE, "Ouverture de «\u202f" + campagne.libelle() + "\u202f»",
                Map.of(OuvertureDesRevues.CAMPAGNE, String.valueOf(campagne.id())), "/partenaires/revues?campagne=" + campagne.id(), null));
    }

    LocalDate expiration(LocalDate echeance) {
        return echeance == null ? null : echeance.plusDays(reglages.entier(ReglagesDesRevues.DELAI));
    }

    CampagneVue.Portee portee(TypePartenaire type) {
        Object[] l = (Object[]) em.createNativeQuery(PORTEE, Object[].class).setParameter("type", type == null ? null : type.name()).getSingleResult();
        return new CampagneVue.Portee(nombre(l[0]), nombre(l[1]), nombre(l[2]), nombre(l[3]));
    }

    List<CampagneVue> lire() {
        List<Tuple> lues = Lignes.de(em.createNativeQuery(LUES, Tuple.class));
        Map<String, String> noms = annuaire.noms(lues.stream().map(t -> t.get("ouverte_par", String.class)).toList());
        return lues.stream().map(t -> new CampagneVue(t.get("id", Long.class), t.get("libelle", String.class), jour(t, "echeance"), jour(t, "expire_le"),
                t.get("ouverte_le", Instant.class), noms.get(t.get("ouverte_par", String.class)), n(t, "revues"), n(t, "terminees"), n(t, "echues"),
                n(t, "lignes"), n(t, "confirmees"), n(t, "changees"), n(t, "retirees"), n(t, "expirees"), n(t, "parties"))).toList();
    }

    private static LocalDate jour(Tuple t, String nom) {
        Date jour = t.get(nom, Date.class);
        return jour == null ? null : jour.toLocalDate();
    }

    private static long n(Tuple t, String nom) {
        return nombre(t.get(nom));
    }

    private static long nombre(Object nombre) {
        return ((Number) nombre).longValue();
    }
}
