package fr.passerelle.partenaires.service;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.partenaires.nomenclature.MotifSuspension;
import fr.passerelle.partenaires.suivi.ConventionsService;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Un partenaire sous convention active, son contrat CDAP actif, son contrat Afas à signer, et trois personnes au mot de passe des
 * démonstrations : la signataire, qui administre ({@code <nom>s}), une collègue qui a un droit sur CDAP ({@code <nom>a}), une autre
 * sans droit ({@code <nom>b}).
 */
public final class MembresPrets {

    private MembresPrets() {
    }

    /** Rend le nom dont commencent les comptes. */
    public static String faire() throws Exception {
        String nom = "pt" + UUID.randomUUID().toString().substring(0, 6);
        String siret = "9" + ThreadLocalRandom.current().nextLong(1_000_000_000_000L, 10_000_000_000_000L);
        Base.ecrire("""
                with p as (insert into partenaires.partenaire (siret, raison_sociale, type, cree_le, cree_par)
                        values ('%2$s', 'Les Essais %1$s', 'ASSOCIATION', now(), 'essai') returning id),
                    v as (insert into partenaires.convention (reference, partenaire_id, etat, mode_gestion, signee_le, effet_le, duree_mois, reconduction,
                        preavis_mois, creee_le, creee_par) select 'ESSAI-%1$s', id, 'ACTIVE', 'DELEGUEE', current_date - 30, current_date - 30, 36, 'AUCUNE',
                        3, now(), 'essai' from p returning id),
                    k as (insert into partenaires.contrat (convention_id, service, etat, profils, cree_le, cree_par)
                        select v.id, s.service, s.etat, '{T1,T2}', now(), 'essai' from v, (values ('CDAP', 'ACTIVE'), ('AFAS', 'A_SIGNER')) s (service, etat)
                        returning id, service),
                    c as (insert into comptes.compte (identifiant, prenom, nom, courriel, population, empreinte, sessions_depuis, cree_le)
                        select '%1$s' || n.lettre, n.prenom, 'Essai', '%1$s' || n.lettre || '@demo.example', 'PARTENAIRE',
                            (select empreinte from comptes.compte where identifiant = 'accueil'), now(), now()
                        from (values ('s', 'Signe'), ('a', 'Alix'), ('b', 'Bilal')) n (lettre, prenom) returning identifiant, prenom, nom, courriel),
                    u as (insert into partenaires.utilisateur (partenaire_id, compte, prenom, nom, courriel, signataire, etat, cree_le, cree_par)
                        select p.id, c.identifiant, c.prenom, c.nom, c.courriel, c.prenom = 'Signe', 'ACTIF', now(), 'essai' from p, c returning id, prenom, partenaire_id),
                    s as (insert into partenaires.administrateur (partenaire_id, utilisateur_id, siege, depuis, nomme_par)
                        select partenaire_id, id, 1, now(), 'essai' from u where prenom = 'Signe')
                insert into partenaires.habilitation (utilisateur_id, contrat_id, service, profil, debut, etat, demandee_le, demandee_par, active_le, activee_par)
                select u.id, k.id, k.service, 'T2', current_date - 10, 'ACTIVE', now(), 'essai', now(), 'essai' from u, k where u.prenom = 'Alix' and k.service = 'CDAP'
                """.formatted(nom, siret));
        return nom;
    }

    /** Le secrétariat suspend la convention de ce partenaire. */
    public static String suspendre(String nom) throws Exception {
        String reference = "ESSAI-" + nom;
        int version = Integer.parseInt(Base.lire("select version from partenaires.convention where reference = ?", reference).get(0));
        EnTantQue.faire("secretariat", () -> Services.trouver(ConventionsService.class)
                .suspendre(reference, version, MotifSuspension.INCIDENT_SECURITE, "Des identifiants ont circulé."));
        return nom;
    }

    /** Le numéro de la personne qui entre par ce compte. */
    public static String personne(String compte) throws Exception {
        return String.valueOf(PartenaireDEssai.utilisateur(compte));
    }

    public static String partenaire(String nom) throws Exception {
        List<String> id = Base.lire("select partenaire_id from partenaires.convention where reference = ?", "ESSAI-" + nom);
        return id.get(0);
    }
}
