package fr.passerelle.mediation.bilan.calcul;

import fr.passerelle.socle.commun.reglages.Declaration;
import fr.passerelle.socle.commun.reglages.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** From which numbers figures are compared, and shown outside. */
@ApplicationScoped
public class ReglagesBilan implements Declaration {

    public static final Reglage EFFECTIF_FAIBLE = Reglage.entier("passerelle.mediation.effectif-faible", 30,
            "Une comparaison entre deux années est marquée comme fragile en dessous de ce nombre de saisines.");
    public static final Reglage SEUIL_DIFFUSION = Reglage.entier("passerelle.mediation.seuil-diffusion", 5,
            "L’édition diffusable du bilan cache un nombre de saisines plus petit que celui-ci.");

    @Override
    public String titre() {
        return "Médiation\u202f: le bilan";
    }

    @Override
    public List<Reglage> reglages() {
        return List.of(EFFECTIF_FAIBLE, SEUIL_DIFFUSION);
    }
}
