package fr.passerelle.avip.label.demonstration;

import fr.passerelle.avip.label.Critere;
import fr.passerelle.socle.capacites.Demonstration;
import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;

/** The ten labelled from 2026, four of them in a network of the north; and four invented structures that ask for the label. */
@ApplicationScoped
class LabelsDeDemonstration implements Demonstration {

    private static final String AGENT = "avip";
    /** The ten, by the communes where they are: two of them share one. */
    private static final List<String> COMMUNES = List.of("52448", "52023", "52249", "52292", "52490", "52250", "52008", "52177", "52060");
    private static final List<String> NORD = List.of("52448", "52250", "52490");
    private static final String RESEAU = "Nord haut-marnais";

    @Inject
    private EntityManager em;
    @Inject
    private Clock horloge;

    @Override
    public int rang() {
        return 210;
    }

    @Override
    @Transactional
    public void jouer() {
        if (((Number) em.createNativeQuery("select count(*) from avip.label").getSingleResult()).intValue() > 0) {
            return;
        }
        List<Long> dix = Lignes.de(em.createNativeQuery("select id from avip.structure where code_commune in :communes order by id", Long.class)
                .setParameter("communes", COMMUNES));
        dix.forEach(this::labelliser);
        reseau();
        candidatures();
    }

    /** Granted at the end of 2025, from the first day of 2026, for three years. */
    private void labelliser(long structure) {
        long label = ((Number) em.createNativeQuery("""
                insert into avip.label (structure_id, statut, origine, debut, fin, places_proposees, places_engagees, agrement_retenu, taux_retenu, arrondi_retenu,
                    charte_acceptee_le, projet_mentionne, charte_signee_le, avis, avis_le, decision, decidee_le, decidee_par, depose_le, depose_par)
                select s.id, 'ACTIF', 'NOUVEAU_2026', '2026-01-01', '2028-12-31', (a.places * 20 + 99) / 100, (a.places * 20 + 99) / 100, a.places, 20, 'ARRONDI_SUPERIEUR',
                    '2025-09-15', true, '2025-12-15', 'FAVORABLE', '2025-11-20', 'ACCORDER', '2025-12-10', 'direction', '2025-09-15T09:00:00Z', 'avip'
                from avip.structure s join lateral (select places from avip.agrement where structure_id = s.id order by depuis desc limit 1) a on true
                where s.id = :structure returning id""").setParameter("structure", structure).getSingleResult()).longValue();
        em.createNativeQuery("""
                insert into avip.label_periode (label_id, du, au, places, agrement, taux, arrondi)
                select id, debut, fin, places_engagees, agrement_retenu, taux_retenu, arrondi_retenu from avip.label where id = :label""").setParameter("label", label).executeUpdate();
        constater(label, Critere.values().length, "SATISFAIT");
        passage(label, "2025-09-15", "Candidature transmise pour instruction", "INSTRUCTION", AGENT);
        passage(label, "2025-10-20", "Candidature présentée au comité", "COMITE", AGENT);
        passage(label, "2025-11-20", "Comité du 20 novembre 2025\u202f: avis favorable", "COMITE", AGENT);
        passage(label, "2025-12-10", "Label accordé du 1er janvier 2026 au 31 décembre 2028", "COMITE", "direction");
        passage(label, "2026-01-01", "Le label commence", "ACTIF", "systeme");
    }

    /** Saint-Dizier twice, Joinville and Thonnance: 172 places, 35 engaged. */
    private void reseau() {
        em.createNativeQuery("""
                with r as (insert into avip.reseau (nom, mutualise, cree_le, cree_par) values (:nom, true, :le, 'avip') returning id)
                insert into avip.adhesion_reseau (reseau_id, structure_id, du)
                select r.id, l.structure_id, '2026-01-01' from r, avip.label l join avip.structure s on s.id = l.structure_id
                where l.statut = 'ACTIF' and s.code_commune in :communes""").setParameter("nom", RESEAU).setParameter("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .setParameter("communes", NORD).executeUpdate();
    }

    private void candidatures() {
        long preparee = candidate("Micro-crèche Les Fictions", "MICRO_CRECHE", "52000", "Chaumont", "52121", 12, "CANDIDATURE", 12);
        constater(preparee, 2, null);
        passage(preparee, 12, "Candidature ouverte", "CANDIDATURE");
        long instruite = candidate("Multi-accueil de l’Exemple", "MULTI_ACCUEIL", "52200", "Langres", "52269", 25, "INSTRUCTION", 20);
        constater(instruite, 9, "SATISFAIT");
        passage(instruite, 20, "Candidature ouverte", "CANDIDATURE");
        passage(instruite, 18, "Candidature transmise pour instruction", "INSTRUCTION");
        long presentee = candidate("Multi-accueil Les Inventés", "MULTI_ACCUEIL", "52130", "Wassy", "52534", 20, "COMITE", 45);
        completer(presentee);
        passage(presentee, 10, "Candidature présentée au comité", "COMITE");
        long ajournee = candidate("Micro-crèche Imaginaire", "MICRO_CRECHE", "52800", "Nogent", "52353", 10, "AJOURNE", 90);
        completer(ajournee);
        em.createNativeQuery("""
                update avip.label set avis = 'AJOURNEMENT', avis_le = :jour, decision = 'AJOURNER', decidee_le = :jour, decidee_par = 'direction' where id = :label""")
                .setParameter("jour", horloge.instant().minus(Duration.ofDays(20)).atZone(ZoneOffset.UTC).toLocalDate()).setParameter("label", ajournee).executeUpdate();
        passage(ajournee, 20, "Décision ajournée", "AJOURNE");
    }

    /** An invented structure, with its label that far. */
    private long candidate(String nom, String type, String postal, String commune, String code, int agrement, String statut, int jours) {
        return ((Number) em.createNativeQuery("""
                with s as (insert into avip.structure (nom, type, gestionnaire, type_gestionnaire, code_postal, commune, code_commune, courriel, sur_monenfant, creee_le, creee_par)
                        values (:nom, :type, 'Association Les Fictions', 'ASSOCIATION', :postal, :commune, :code, 'accueil@fictions.example', false, :le, 'avip') returning id),
                    a as (insert into avip.agrement (structure_id, places, depuis, cree_le, cree_par) select id, :agrement, '2024-01-01', :le, 'avip' from s returning structure_id)
                insert into avip.label (structure_id, statut, origine, places_proposees, charte_acceptee_le, projet_mentionne, synthese, motif, depose_le, depose_par)
                select structure_id, :statut, 'NOUVEAU_2026', (:agrement * 20 + 99) / 100, case when :statut = 'CANDIDATURE' then null else current_date end,
                    :statut <> 'CANDIDATURE', case when :statut in ('COMITE', 'AJOURNE') then 'Structure bien située, équipe formée à l’accueil de parents en parcours.' end,
                    case when :statut = 'AJOURNE' then 'Le règlement de fonctionnement doit être complété de la part de places Avip.' end, :le, 'avip' from a returning id""")
                .setParameter("nom", nom).setParameter("type", type).setParameter("postal", postal).setParameter("commune", commune).setParameter("code", code)
                .setParameter("agrement", agrement).setParameter("statut", statut).setParameter("le", horloge.instant().minus(Duration.ofDays(jours)).atOffset(ZoneOffset.UTC))
                .getSingleResult()).longValue();
    }

    private void completer(long label) {
        constater(label, Critere.values().length, "SATISFAIT");
        passage(label, 40, "Candidature ouverte", "CANDIDATURE");
        passage(label, 35, "Candidature transmise pour instruction", "INSTRUCTION");
    }

    /** The first of the criteria answered, with that finding. */
    private void constater(long label, int combien, String constat) {
        for (Critere critere : List.of(Critere.values()).subList(0, combien)) {
            em.createNativeQuery("""
                    insert into avip.label_critere (label_id, critere, preuve, constat, modifie_le, modifie_par) values (:label, :critere, :preuve, :constat, :le, 'avip')""")
                    .setParameter("label", label).setParameter("critere", critere.name()).setParameter("preuve", "Vu au dossier de la structure.")
                    .setParameter("constat", constat).setParameter("le", horloge.instant().atOffset(ZoneOffset.UTC)).executeUpdate();
        }
    }

    private void passage(long label, int jours, String fait, String statut) {
        passage(label, horloge.instant().minus(Duration.ofDays(jours)).atZone(ZoneOffset.UTC).toLocalDate().toString(), fait, statut, AGENT);
    }

    private void passage(long label, String jour, String fait, String statut, String auteur) {
        em.createNativeQuery("""
                insert into avip.label_passage (label_id, le, auteur, fait, statut) values (:label, cast(:jour as date) + time '10:00', :auteur, :fait, :statut)""")
                .setParameter("label", label).setParameter("jour", jour).setParameter("auteur", auteur).setParameter("fait", fait).setParameter("statut", statut)
                .executeUpdate();
    }
}
