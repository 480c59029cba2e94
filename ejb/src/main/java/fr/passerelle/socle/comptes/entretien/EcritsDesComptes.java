package fr.passerelle.socle.comptes.entretien;

import static fr.passerelle.socle.conservation.EcritGarde.avec;
import static fr.passerelle.socle.conservation.EcritGarde.sansPersonne;
import static fr.passerelle.socle.conservation.EcritGarde.selon;

import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What is kept of those who sign in. */
@ApplicationScoped
class EcritsDesComptes implements EcritsGardes {

    private static final String MENAGE = "effacé par le ménage de chaque nuit, " + Menage.JOURS + " jours après avoir servi";

    @Override
    public List<EcritGarde> ecrits() {
        return List.of(
                selon("qui a signé quoi doit pouvoir se dire tant que cela se lit", "comptes.compte", "identifiant", "nom", "prenom", "courriel", "service",
                        "suspendu_motif", "adresse_d_avant"),
                sansPersonne("comptes.compte", "population", "etat", "empreinte"),
                sansPersonne("comptes.compte_role", "role"),
                selon(MENAGE, "comptes.frein", "cle"),
                selon(MENAGE, "comptes.appareil", "compte", "empreinte", "navigateur"),
                selon(MENAGE, "comptes.confirmation", "compte", "adresse", "empreinte"),
                avec("SESSION", "comptes.session", "compte", "adresse", "navigateur"),
                avec("SESSION", "comptes.oubli", "adresse", "compte", "empreinte"),
                selon(MENAGE, "comptes.code", "compte", "empreinte"),
                selon(MENAGE, "comptes.code_remis", "compte", "par", "empreinte"));
    }
}
