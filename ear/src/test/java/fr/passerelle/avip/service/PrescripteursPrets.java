package fr.passerelle.avip.service;

import fr.passerelle.conteneur.Base;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Des prescripteurs et des structures d'essai : un prescripteur est un partenaire sous convention active, dont quelqu'un ({@code <nom>a},
 * au mot de passe des démonstrations) a le droit d'orienter.
 */
public final class PrescripteursPrets {

    private PrescripteursPrets() {
    }

    /** Rend le nom dont commence le compte. */
    public static String faire() throws Exception {
        String nom = "pr" + UUID.randomUUID().toString().substring(0, 6);
        String siret = "9" + ThreadLocalRandom.current().nextLong(1_000_000_000_000L, 10_000_000_000_000L);
        Base.ecrire("""
                with p as (insert into partenaires.partenaire (siret, raison_sociale, type, cree_le, cree_par)
                        values ('%2$s', 'Mission d’essai %1$s', 'ASSOCIATION', now(), 'essai') returning id),
                    v as (insert into partenaires.convention (reference, partenaire_id, etat, mode_gestion, signee_le, effet_le, duree_mois, reconduction,
                        preavis_mois, creee_le, creee_par) select 'ESSAI-%1$s', id, 'ACTIVE', 'DELEGUEE', current_date - 30, current_date - 30, 36, 'AUCUNE',
                        3, now(), 'essai' from p returning id),
                    k as (insert into partenaires.contrat (convention_id, service, etat, profils, cree_le, cree_par)
                        select v.id, 'AVIP', 'ACTIVE', '{PRESCRIPTEUR}', now(), 'essai' from v returning id),
                    c as (insert into comptes.compte (identifiant, prenom, nom, courriel, population, empreinte, sessions_depuis, cree_le)
                        values ('%1$sa', 'Alix', 'Essai', '%1$sa@demo.example', 'PARTENAIRE',
                            (select empreinte from comptes.compte where identifiant = 'accueil'), now(), now()) returning identifiant),
                    u as (insert into partenaires.utilisateur (partenaire_id, compte, prenom, nom, courriel, signataire, etat, cree_le, cree_par)
                        select p.id, c.identifiant, 'Alix', 'Essai', c.identifiant || '@demo.example', false, 'ACTIF', now(), 'essai' from p, c returning id),
                    h as (insert into partenaires.habilitation (utilisateur_id, contrat_id, service, profil, debut, etat, demandee_le, demandee_par, active_le,
                        activee_par) select u.id, k.id, 'AVIP', 'PRESCRIPTEUR', current_date - 10, 'ACTIVE', now(), 'essai', now(), 'essai' from u, k)
                insert into avip.prescripteur (partenaire_id, nom, type, cree_le, cree_par)
                select p.id, 'Mission d’essai %1$s', 'MISSION_LOCALE', now(), 'essai' from p
                """.formatted(nom, siret));
        return nom;
    }

    public static long prescripteur(String nom) throws Exception {
        return nombre("select id from avip.prescripteur where nom = ?", "Mission d’essai " + nom);
    }

    /** Une structure au label actif, avec un référent, ouverte à ces heures du lundi au vendredi, à cet endroit. */
    public static long structure(String nom, String ouvre, String ferme, double latitude, double longitude) throws Exception {
        Base.ecrire("""
                with s as (insert into avip.structure (nom, type, gestionnaire, type_gestionnaire, code_postal, commune, code_commune, latitude, longitude, creee_le,
                        creee_par) values ('%1$s', 'MULTI_ACCUEIL', 'Essais', 'ASSOCIATION', '52100', 'Saint-Dizier', '52448', %4$s, %5$s, now(), 'essai') returning id),
                    g as (insert into avip.agrement (structure_id, places, depuis, cree_le, cree_par) select id, 20, current_date - 100, now(), 'essai' from s),
                    r as (insert into avip.referent (structure_id, prenom, nom, courriel, depuis) select id, 'Dominique', 'Essai', 'referent@essai.example',
                        current_date - 100 from s),
                    o as (insert into avip.ouverture (structure_id, jour, ouvre, ferme) select id, j, '%2$s', '%3$s' from s, generate_series(1, 5) j)
                insert into avip.label (structure_id, statut, origine, debut, fin, places_engagees, agrement_retenu, depose_le, depose_par)
                select id, 'ACTIF', 'NOUVEAU_2026', current_date - 50, current_date + 500, 4, 20, now(), 'essai' from s
                """.formatted(nom, ouvre, ferme, latitude, longitude));
        return nombre("select id from avip.structure where nom = ?", nom);
    }

    public static long structure() throws Exception {
        return structure("Les Essais " + UUID.randomUUID().toString().substring(0, 8), "07:30", "18:30", 48.6392, 4.9525);
    }

    static long nombre(String sql, Object... valeurs) throws Exception {
        List<String> lus = Base.lire(sql, valeurs);
        return Long.parseLong(lus.get(0));
    }
}
