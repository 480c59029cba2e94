package fr.passerelle.web.socle.essai;

import fr.passerelle.socle.essai.APartir;
import fr.passerelle.web.socle.commun.Champs;
import fr.passerelle.web.socle.connexion.MaPorte;
import fr.passerelle.web.socle.essai.EssaiDesActes.Essaye;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the page says of the act that was just tried, if one was. */
@Named
@RequestScoped
public class EssaiPage {

    @Inject
    private MaPorte maPorte;

    /** Whether the button of that id, in the form being written, just tried its act and was allowed. */
    public static boolean permis(String id) {
        return lEssaye() instanceof Essaye essaye && essaye.bouton().equals(Champs.id(id) + EssaiDesActes.SUFFIXE);
    }

    /** What it would write to people; told to those of the house alone, for it names others. */
    public List<APartir> getEcrits() {
        return maPorte.estDeLaMaison() && lEssaye() instanceof Essaye essaye ? essaye.ecrits() : List.of();
    }

    private static Object lEssaye() {
        return FacesContext.getCurrentInstance().getAttributes().get(Essaye.class);
    }
}
