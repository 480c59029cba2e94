package fr.passerelle.avip.annuaire;

import fr.passerelle.socle.commun.reglages.Declaration;
import fr.passerelle.socle.commun.reglages.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Which department the map draws. */
@ApplicationScoped
class ReglagesDeLAnnuaire implements Declaration {

    static final Reglage DEPARTEMENT = Reglage.texte("passerelle.avip.departement", "52",
            "La carte de l’annuaire dessine le département de ce numéro\u202f; sans dessin connu, l’annuaire n’a que sa liste.");

    @Override
    public String titre() {
        return "Annuaire des structures Avip";
    }

    @Override
    public List<Reglage> reglages() {
        return List.of(DEPARTEMENT);
    }
}
