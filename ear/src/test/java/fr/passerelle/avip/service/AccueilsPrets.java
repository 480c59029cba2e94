package fr.passerelle.avip.service;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.socle.taches.suivi.TravauxService;

/** Dans le serveur : une structure et un prescripteur dont les gens se connectent, et une horloge qui avance. */
public final class AccueilsPrets {

    private AccueilsPrets() {
    }

    /** Rend « structure compte auteur », au mot de passe des démonstrations. */
    public static String faire() throws Exception {
        StructureQuiRepond s = StructureQuiRepond.offrant(2);
        Base.ecrire("update comptes.compte set empreinte = (select empreinte from comptes.compte where identifiant = 'habilitations') where identifiant in ('" + s.compte()
                + "', '" + s.auteur() + "')");
        return s.id() + " " + s.compte() + " " + s.auteur();
    }

    public static String nom(String structure) throws Exception {
        return Base.lire("select nom from avip.structure where id = ?", Long.valueOf(structure)).get(0);
    }

    /** Six mois ont passé depuis que l'accueil de cette demande s'est terminé, et une nuit. */
    public static String sixMoisPlusTard(String demande) throws Exception {
        long accueil = Long.parseLong(Base.lire("select id from avip.accueil where orientation_id = ?", Long.valueOf(demande)).get(0));
        AccueilDEssai.reculer(accueil, 6);
        EnTantQue.executer("admin", () -> Services.trouver(TravauxService.class).lancer("avip.accueils", "essai"));
        return Base.lire("select count(*)::text from courriels.envoi where modele = 'AVIP_ACCUEIL_SUIVI' and reference = 'ACC-' || to_char(?::bigint, 'FM00000')", accueil).get(0);
    }
}
