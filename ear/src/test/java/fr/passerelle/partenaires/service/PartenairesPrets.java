package fr.passerelle.partenaires.service;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import fr.passerelle.partenaires.registre.PartenaireSaisi;
import fr.passerelle.partenaires.registre.PartenairesService;
import fr.passerelle.socle.comptes.ComptesService;
import fr.passerelle.socle.comptes.NouveauCompte;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Partners for the tests, each of a Siret that no other has, and the two agents who look after them. */
public final class PartenairesPrets {

    public static final String SECRETAIRE = "essai-secretariat";
    public static final String GESTIONNAIRE = "essai-habilitations";

    private static final AtomicInteger SUIVANT = new AtomicInteger();

    private PartenairesPrets() {
    }

    public static void ouvrirLesComptes() throws Exception {
        ouvrir(SECRETAIRE, "Essai-Secrétariat", "SECRETARIAT_PARTENAIRES");
        ouvrir(GESTIONNAIRE, "Essai-Habilitations", "GESTIONNAIRE_HABILITATIONS");
    }

    private static void ouvrir(String identifiant, String nom, String role) throws Exception {
        if (Base.lire("select identifiant from comptes.compte where identifiant = ?", identifiant).isEmpty()) {
            EnTantQue.faire("admin", () -> Services.trouver(ComptesService.class).ouvrir(
                    new NouveauCompte(identifiant, "Noa", nom, identifiant + "@essai.example", null, Set.of(role))));
        }
    }

    public static long enregistrer(String siret, String raisonSociale) throws Exception {
        return EnTantQue.executer(SECRETAIRE, () -> Services.trouver(PartenairesService.class).creer(saisi(siret, raisonSociale)));
    }

    public static PartenaireSaisi saisi(String siret, String raisonSociale) {
        return new PartenaireSaisi(siret, raisonSociale, TypePartenaire.ASSOCIATION, "1 rue de l’Exemple", "52000", "Chaumont", null, null, null);
    }

    /** Far from those of the demonstration and of the samples. */
    public static String siret() {
        int n = SUIVANT.incrementAndGet();
        return avecCle(avecCle("00099" + "%03d".formatted(n)) + "0001");
    }

    private static String avecCle(String chiffres) {
        for (char cle = '0'; cle <= '9'; cle++) {
            if (somme(chiffres + cle) % 10 == 0) {
                return chiffres + cle;
            }
        }
        throw new IllegalStateException(chiffres);
    }

    private static int somme(String chiffres) {
        int somme = 0;
        for (int i = 0; i < chiffres.length(); i++) {
            int chiffre = chiffres.charAt(chiffres.length() - 1 - i) - '0';
            int compte = i % 2 == 0 ? chiffre : 2 * chiffre;
            somme += compte > 9 ? compte - 9 : compte;
        }
        return somme;
    }
}
