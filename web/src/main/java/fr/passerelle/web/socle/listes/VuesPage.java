package fr.passerelle.web.socle.listes;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.listes.VuesService;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Keeping the present view of a list under a name, and doing away with one. */
@Named
@RequestScoped
public class VuesPage {

    @Inject
    private VuesService vues;
    @Inject
    private RetourALaListe retour;
    private String nom;

    public String enregistrer() {
        return retour.siPermis(() -> {
            boolean sansLesMots = vues.enregistrer(retour.code(), nom, retour.vue().enParametres());
            Messages.succes("La vue «\u202f" + TextePropre.de(nom) + "\u202f» est enregistrée"
                    + (sansLesMots ? ", sans les mots cherchés\u202f: ils peuvent nommer une personne." : "."));
        });
    }

    /** The form carries which view, whatever its row has become. */
    public String supprimer() {
        String id = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("vueASupprimer");
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new Introuvable("vue");
        }
        vues.supprimer(Long.parseLong(id));
        Messages.succes("La vue est supprimée.");
        return retour.adresse();
    }

    public String getNom() {
        return nom;
    }

    public void setNom(String nom) {
        this.nom = nom;
    }
}
