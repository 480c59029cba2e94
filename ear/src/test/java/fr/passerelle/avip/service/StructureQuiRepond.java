package fr.passerelle.avip.service;

import fr.passerelle.conteneur.Base;
import fr.passerelle.partenaires.service.PartenaireDEssai;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Une structure labellisée à soi, une personne qui y répond, un prescripteur qui y demande : posés dans la base, pour qui éprouve la réponse
 * et non ce qui la précède.
 *
 * @param compte la personne de la structure
 * @param auteur celle du prescripteur
 */
public record StructureQuiRepond(long id, String compte, long prescripteur, String auteur) {

    private static final AtomicLong SUITE = new AtomicLong(System.nanoTime() % 900_000L);

    /** Tant de places offertes chaque demi-journée. */
    public static StructureQuiRepond offrant(int places) throws Exception {
        PartenaireDEssai gestionnaire = PartenaireDEssai.delegue("MONENFANT");
        String compte = gestionnaire.personne("creche");
        Base.ecrire("update partenaires.habilitation set service = 'AVIP', profil = 'STRUCTURE' where id = " + gestionnaire.droit(compte, "MONENFANT"));
        long id = structure(gestionnaire.marque(), gestionnaire.id(), places);
        PartenaireDEssai organisme = PartenaireDEssai.delegue("MONENFANT");
        String auteur = organisme.personne("prescrit");
        Base.ecrire("update partenaires.habilitation set service = 'AVIP', profil = 'PRESCRIPTEUR' where id = " + organisme.droit(auteur, "MONENFANT"));
        long prescripteur = nombre("insert into avip.prescripteur (partenaire_id, nom, type, cree_le, cree_par) values (" + organisme.id() + ", 'Mission " + organisme.marque()
                + "', 'MISSION_LOCALE', now(), 'essai') returning id");
        return new StructureQuiRepond(id, compte, prescripteur, auteur);
    }

    /** Une autre, du même gestionnaire ou d'aucun. */
    static long structure(String marque, Long partenaire, int places) throws Exception {
        long n = SUITE.incrementAndGet();
        long id = nombre("insert into avip.structure (nom, type, gestionnaire, type_gestionnaire, partenaire_id, code_postal, commune, code_commune, latitude, longitude, creee_le,"
                + " creee_par) values ('Crèche " + marque + " " + n + "', 'MULTI_ACCUEIL', 'Gestionnaire " + marque + "', 'ASSOCIATION', " + partenaire
                + ", '52000', 'Chaumont', '52121', 48.11, 5.13, now(), 'essai') returning id");
        Base.ecrire("insert into avip.agrement (structure_id, places, depuis, cree_le, cree_par) values (" + id + ", 60, current_date - 400, now(), 'essai')");
        Base.ecrire("insert into avip.referent (structure_id, prenom, nom, courriel, depuis) values (" + id + ", 'Sam', 'Essai', 'referent" + id + "@exemple.example', current_date - 90)");
        Base.ecrire("insert into avip.label (structure_id, statut, origine, debut, fin, places_engagees, agrement_retenu, depose_le, depose_par) values (" + id
                + ", 'ACTIF', 'NOUVEAU_2026', current_date - 300, current_date + 700, 12, 60, now(), 'essai')");
        if (places > 0) {
            Base.ecrire("insert into avip.disponibilite (structure_id, du, au, places, declaree_le, declaree_par) values (" + id
                    + ", current_date - 30, current_date + 500, array_fill(" + places + ", array[10]), now(), 'essai')");
        }
        return id;
    }

    /** Un voisin dans un réseau qui partage ses demandes. */
    public long voisine(int places) throws Exception {
        long autre = structure("voisine", null, places);
        long reseau = nombre("insert into avip.reseau (nom, mutualise, cree_le, cree_par) values ('Réseau d’essai " + autre + "', true, now(), 'essai') returning id");
        for (long membre : new long[] {id, autre}) {
            Base.ecrire("insert into avip.adhesion_reseau (reseau_id, structure_id, du) values (" + reseau + ", " + membre + ", current_date - 60)");
        }
        return autre;
    }

    /** Une demande pour un enfant, lundi et mardi matin, envoyée il y a tant de jours. */
    public long demande(int ilYA) throws Exception {
        return demande(ilYA, false, "gen_random_uuid()");
    }

    public long demande(int ilYA, boolean isole, String groupe) throws Exception {
        long n = SUITE.incrementAndGet();
        long demande = nombre("""
                insert into avip.orientation (reference, groupe, sens, statut, structure_id, prescripteur_id, type_prescripteur, auteur, origine, parent_prenom, parent_nom,
                    parent_telephone, parent_informe_le, parent_cle, monoparental, residence_qpv, moins_de_25_ans, france_travail, parcours, entree_souhaitee, demi_journees,
                    envoyee_le, echeance_le, creee_le, modifiee_le)
                values ('ORI-2026-9%07d', %s, 'PRESCRIPTEUR_VERS_STRUCTURE', 'ENVOYEE', %d, %d, 'MISSION_LOCALE', '%s', 'PORTAIL', 'Lou', 'Fictif', '+33325000000', now(),
                    gen_random_uuid(), %b, false, true, 'OUI', 'FORMATION', current_date + 14, '1010000000', now() - interval '%d days', current_date - %d + 10, now(), now())
                returning id""".formatted(n, groupe, id, prescripteur, auteur, isole, ilYA, ilYA));
        Base.ecrire("insert into avip.enfant (orientation_id, rang, prenom, naissance, cle) values (" + demande + ", 1, 'Noé', current_date - 400, gen_random_uuid())");
        return demande;
    }

    /** La même, comme si elle était partie il y a tant de jours. */
    static void vieillir(long demande, int ilYA) throws Exception {
        Base.ecrire("update avip.orientation set envoyee_le = now() - interval '" + ilYA + " days', echeance_le = current_date - " + ilYA + " + 10 where id = " + demande);
    }

    static String statut(long demande) throws Exception {
        return Base.lire("select statut from avip.orientation where id = ?", demande).get(0);
    }

    static String reference(long demande) throws Exception {
        return Base.lire("select reference from avip.orientation where id = ?", demande).get(0);
    }

    static int version(long demande) throws Exception {
        return Integer.parseInt(Base.lire("select version from avip.orientation where id = ?", demande).get(0));
    }

    /** Combien de courriels de ce texte pour cette demande. */
    static long courriels(String texte, long demande) throws Exception {
        return Long.parseLong(Base.lire("select count(*) from courriels.envoi where modele = ? and reference = ?", texte, reference(demande)).get(0));
    }

    private static long nombre(String sql) throws Exception {
        return Long.parseLong(Base.lire(sql).get(0));
    }
}
