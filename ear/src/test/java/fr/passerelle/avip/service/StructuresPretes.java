package fr.passerelle.avip.service;

import fr.passerelle.avip.nomenclature.TypeGestionnaire;
import fr.passerelle.avip.nomenclature.TypeStructure;
import fr.passerelle.avip.places.Places;
import fr.passerelle.avip.structure.StructureSaisie;
import fr.passerelle.avip.structure.Structures;
import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.Beans;
import fr.passerelle.conteneur.DansUneTransaction;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.socle.comptes.ComptesService;
import fr.passerelle.socle.comptes.NouveauCompte;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

/** Structures for the tests, each of a name that no other has, with the agent who keeps them and the people who answer there. */
public final class StructuresPretes {

    public static final String AGENT = "essai-avip";

    private StructuresPretes() {
    }

    /** The Caf’s officer of the tests. */
    public static void ouvrirLeCompte() throws Exception {
        if (Base.lire("select identifiant from comptes.compte where identifiant = ?", AGENT).isEmpty()) {
            EnTantQue.faire("admin", () -> Services.trouver(ComptesService.class).ouvrir(
                    new NouveauCompte(AGENT, "Noa", "Essai-Avip", AGENT + "@essai.example", null, Set.of("GESTIONNAIRE_AVIP"))));
        }
    }

    public static String nom() {
        return "Multi-accueil d’essai " + UUID.randomUUID().toString().substring(0, 8);
    }

    /** At Chaumont, 20 places, run by nobody known. */
    public static long structure() throws Exception {
        return DansUneTransaction.faire(() -> Beans.trouver(Structures.class).ajouter(
                StructureSaisie.de(nom(), TypeStructure.MULTI_ACCUEIL, "Essais fictifs", TypeGestionnaire.ASSOCIATION, "52000", "Chaumont", 20)));
    }

    /** The same number on each half-day, from a month ago to the end of next year. */
    public static void offrir(long structure, int places) throws Exception {
        int[] dix = new int[10];
        Arrays.fill(dix, places);
        offrir(structure, LocalDate.now().minusMonths(1), LocalDate.now().plusYears(1), dix);
    }

    public static void offrir(long structure, LocalDate du, LocalDate au, int[] dix) throws Exception {
        DansUneTransaction.faire(() -> {
            Beans.trouver(Places.class).offrir(structure, du, au, dix);
            return null;
        });
    }

    /** A label in force since the first of January, for so many places, with someone who answers. */
    public static void labelliser(long structure, int engagees) throws Exception {
        Base.ecrire("insert into avip.label (structure_id, statut, origine, debut, fin, places_engagees, agrement_retenu, depose_le, depose_par) values (" + structure
                + ", 'ACTIF', 'NOUVEAU_2026', current_date - 330, current_date + 700, " + engagees + ", 20, now(), 'essai')");
        Base.ecrire("insert into avip.referent (structure_id, prenom, nom, courriel, depuis) values (" + structure + ", 'Alix', 'Essai', 'r" + structure
                + "@essai.example', current_date - 30)");
    }

    /** A child of a request of its own: what a reservation is for. */
    public static long enfant(long structure) throws Exception {
        String reference = "ESSAI-" + UUID.randomUUID();
        long prescripteur = nombre("insert into avip.prescripteur (nom, type, cree_le, cree_par) values ('Essai', 'AUTRE_PARTENAIRE', now(), 'essai') returning id");
        long orientation = nombre("""
                insert into avip.orientation (reference, groupe, sens, statut, structure_id, prescripteur_id, type_prescripteur, auteur, origine, parent_cle, monoparental,
                    residence_qpv, moins_de_25_ans, parcours, envoyee_le, echeance_le, creee_le, modifiee_le)
                values ('%s', gen_random_uuid(), 'PRESCRIPTEUR_VERS_STRUCTURE', 'SANS_OBJET', %d, %d, 'AUTRE_PARTENAIRE', 'essai', 'PORTAIL', gen_random_uuid(), false, false, false,
                    'FORMATION', now(), current_date, now(), now()) returning id""".formatted(reference, structure, prescripteur));
        return nombre("insert into avip.enfant (orientation_id, rang, cle) values (" + orientation + ", 1, gen_random_uuid()) returning id");
    }

    /** Somebody of a partner that runs these structures, with a structure’s right on the service; gives the account. */
    public static String personneDe(long... structures) throws Exception {
        String marque = "avip" + UUID.randomUUID().toString().substring(0, 8);
        long partenaire = nombre("insert into partenaires.partenaire (siret, raison_sociale, type, cree_le, cree_par) values ('" + String.format("%014d", 97_000_000_000_000L + Math.floorMod(System.nanoTime(), 900_000_000_000L))
                + "', 'Gestionnaire " + marque + "', 'GESTIONNAIRE', now(), 'essai') returning id");
        droit(partenaire, marque, "STRUCTURE");
        for (long s : structures) {
            Base.ecrire("update avip.structure set partenaire_id = " + partenaire + " where id = " + s);
        }
        return marque;
    }

    private static void droit(long partenaire, String compte, String profil) throws Exception {
        long convention = nombre("insert into partenaires.convention (reference, partenaire_id, etat, mode_gestion, signee_le, effet_le, duree_mois, reconduction, preavis_mois,"
                + " creee_le, creee_par) values ('" + compte + "', " + partenaire + ", 'ACTIVE', 'DELEGUEE', current_date - 90, current_date - 90, 36, 'AUCUNE', 3, now(), 'essai') returning id");
        long contrat = nombre("insert into partenaires.contrat (convention_id, service, etat, profils, cree_le, cree_par) values (" + convention
                + ", 'MONENFANT', 'ACTIVE', '{T1}', now(), 'essai') returning id");
        Base.ecrire("insert into comptes.compte (identifiant, prenom, nom, courriel, population, empreinte, sessions_depuis, cree_le) select '" + compte + "', 'Alix', 'Essai', '"
                + compte + "@essai.example', 'PARTENAIRE', empreinte, now() - interval '1 day', now() from comptes.compte where identifiant = 'accueil'");
        long personne = nombre("insert into partenaires.utilisateur (partenaire_id, compte, prenom, nom, courriel, etat, cree_le, cree_par) values (" + partenaire + ", '" + compte
                + "', 'Alix', 'Essai', '" + compte + "@essai.example', 'ACTIF', now(), 'essai') returning id");
        Base.ecrire("insert into partenaires.habilitation (utilisateur_id, contrat_id, service, profil, debut, etat, demandee_le, demandee_par, active_le, activee_par) values ("
                + personne + ", " + contrat + ", 'AVIP', '" + profil + "', current_date - 10, 'ACTIVE', now(), 'essai', now(), 'essai')");
    }

    static long nombre(String sql) throws Exception {
        return Long.parseLong(Base.lire(sql).get(0));
    }
}
