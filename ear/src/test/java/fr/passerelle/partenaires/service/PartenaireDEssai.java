package fr.passerelle.partenaires.service;

import fr.passerelle.conteneur.Base;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Un partenaire à soi, avec sa convention et ses contrats en vigueur, ses gens et leurs droits, posés dans la base : ce qu'il faut à qui
 * éprouve les droits et non leur naissance.
 */
public record PartenaireDEssai(long id, long convention, String marque) {

    private static final AtomicLong SUITE = new AtomicLong(System.nanoTime() % 900_000_000L);

    /** En gestion déléguée, un contrat par service, profils T1 et T2. */
    public static PartenaireDEssai delegue(String... services) throws Exception {
        return avec("DELEGUEE", services);
    }

    public static PartenaireDEssai avec(String mode, String... services) throws Exception {
        String marque = "essai" + UUID.randomUUID().toString().substring(0, 8);
        long id = nombre("insert into partenaires.partenaire (siret, raison_sociale, type, cree_le, cree_par) values ('"
                + siret() + "', 'Association " + marque + "', 'ASSOCIATION', now(), 'essai') returning id");
        long convention = nombre("insert into partenaires.convention (reference, partenaire_id, etat, mode_gestion, signee_le, effet_le, duree_mois, reconduction,"
                + " preavis_mois, creee_le, creee_par) values ('" + marque + "', " + id + ", 'ACTIVE', '" + mode
                + "', date '2026-01-01', date '2026-01-01', 36, 'EXPRESSE', 3, now(), 'essai') returning id");
        PartenaireDEssai partenaire = new PartenaireDEssai(id, convention, marque);
        for (String service : services) {
            partenaire.contrat(service, null);
        }
        return partenaire;
    }

    /** Chacun le sien, jusqu'au Siren : deux établissements d'un même organisme se ressembleraient. */
    private static String siret() {
        return 990_000_000L + SUITE.incrementAndGet() % 9_999_999L + "00011";
    }

    public long contrat(String service, Integer max) throws Exception {
        return nombre("insert into partenaires.contrat (convention_id, service, etat, profils, utilisateurs_max, cree_le, cree_par) values (" + convention
                + ", '" + service + "', 'ACTIVE', '{T1,T2}', " + max + ", now(), 'essai') returning id");
    }

    public long contratDe(String service) throws Exception {
        return nombre("select id from partenaires.contrat where convention_id = " + convention + " and service = '" + service + "'");
    }

    /** Quelqu'un dont le compte est ouvert, et déjà entré ; rend son nom de connexion. */
    public String personne(String nom) throws Exception {
        String compte = nom + "." + marque;
        Base.ecrire("insert into comptes.compte (identifiant, prenom, nom, courriel, population, empreinte, sessions_depuis, cree_le) values ('" + compte
                + "', 'Alix', '" + nom + "', '" + compte + "@exemple.fr', 'PARTENAIRE', 'x', now() - interval '1 day', now())");
        Base.ecrire("insert into partenaires.utilisateur (partenaire_id, compte, prenom, nom, courriel, etat, cree_le, cree_par) values (" + id + ", '" + compte
                + "', 'Alix', '" + nom + "', '" + compte + "@exemple.fr', 'ACTIF', now(), 'essai')");
        return compte;
    }

    public String administrateur(String nom, int siege) throws Exception {
        String compte = personne(nom);
        Base.ecrire("insert into partenaires.administrateur (partenaire_id, utilisateur_id, siege, depuis, nomme_par) values (" + id + ", " + utilisateur(compte)
                + ", " + siege + ", now(), 'essai')");
        return compte;
    }

    /** Pour des pages : son numéro, la référence et le numéro de sa convention, le numéro d'un droit, celui de son contrat. */
    public static String pourLesPages() throws Exception {
        PartenaireDEssai p = delegue("CDAP");
        long droit = p.droit(p.personne("a"), "CDAP");
        return p.id() + " " + p.marque() + " " + p.convention() + " " + droit + " " + p.contratDe("CDAP");
    }

    public static long utilisateur(String compte) throws Exception {
        return nombre("select id from partenaires.utilisateur where compte = '" + compte + "'");
    }

    /** Un droit actif, profil T1. */
    public long droit(String compte, String service) throws Exception {
        return nombre("insert into partenaires.habilitation (utilisateur_id, contrat_id, service, profil, debut, etat, demandee_le, demandee_par, active_le, activee_par)"
                + " values (" + utilisateur(compte) + ", " + contratDe(service) + ", '" + service + "', 'T1', current_date - 10, 'ACTIVE', now(), 'essai', now(), 'essai')"
                + " returning id");
    }

    public static String etat(long droit) throws Exception {
        return Base.lire("select etat from partenaires.habilitation where id = ?", droit).get(0);
    }

    private static long nombre(String sql) throws Exception {
        return Long.parseLong(Base.lire(sql).get(0));
    }
}
