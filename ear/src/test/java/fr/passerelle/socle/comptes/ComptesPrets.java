package fr.passerelle.socle.comptes;

import fr.passerelle.conteneur.Appel;
import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.socle.comptes.oubli.OubliService;
import java.util.List;
import java.util.Set;

/** Des comptes tels qu'un parcours a besoin d'en trouver, quand la page qui les ouvre n'est pas son sujet : faits dans le serveur. */
public final class ComptesPrets {

    private ComptesPrets() {
    }

    /** Ouvre le compte d'un agent d'accueil, qui a choisi ce mot de passe par le lien reçu. */
    public static void ouvrir(String identifiant, String motDePasse) {
        Appel.faire(ComptesPrets.class, "faireOuvrir", identifiant, motDePasse);
    }

    /** Le chemin du lien que vient de recevoir un compte ouvert par la page. */
    public static String lienRecu(String identifiant) {
        return Appel.faire(ComptesPrets.class, "lireLeLien", identifiant);
    }

    public static String faireOuvrir(String identifiant, String motDePasse) throws Exception {
        faireOuvrirSansMotDePasse(identifiant);
        Services.trouver(OubliService.class).choisir(lireLeLien(identifiant).replaceAll(".*=", ""), motDePasse);
        return "";
    }

    public static String faireOuvrirSansMotDePasse(String identifiant) throws Exception {
        EnTantQue.faire("admin", () -> Services.trouver(ComptesService.class).ouvrir(new NouveauCompte(identifiant, "Fictif",
                "Démo-" + identifiant, identifiant + "@essai.example", null, Set.of("AGENT_ACCUEIL"))));
        return identifiant;
    }

    /** Par une autre personne que celles de la démonstration, ouverte pour cela. */
    public static String faireChangerDeService(String identifiant, String service, String qui) throws Exception {
        EnTantQue.faire("admin", () -> Services.trouver(ComptesService.class).ouvrir(new NouveauCompte(qui, "Sacha", "Fictif",
                qui + "@essai.example", null, Set.of("ADMIN_TECHNIQUE"))));
        EnTantQue.faire(qui, () -> {
            CompteVu compte = Services.trouver(ComptesService.class).compte(identifiant);
            Services.trouver(ComptesService.class).changerCoordonnees(identifiant, compte.version(), compte.courriel(), service);
        });
        return service;
    }

    /** Comme si quelqu'un d'autre connaissait son mot de passe. */
    public static String faireExigerUnAutre(String identifiant) throws Exception {
        Base.ecrire("update comptes.compte set mot_de_passe_a_changer = true where identifiant = '" + identifiant + "'");
        return identifiant;
    }

    public static String lireLeLien(String identifiant) throws Exception {
        List<String> corps = Base.lire("select corps from courriels.envoi where modele = 'COMPTE_OUVERT' and reference = ? order by id desc", identifiant);
        return corps.get(0).replaceAll("(?s).*/(nouveau-mot-de-passe\\?lien=\\S+).*", "$1");
    }
}
