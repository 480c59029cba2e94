package fr.passerelle.web.socle.notifications;

import fr.passerelle.socle.notifications.ChoixDesNotificationsService;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** Which of one's notifications also come by mail. */
@Named
@RequestScoped
public class ChoixDesNotificationsPage {

    @Inject
    private ChoixDesNotificationsService service;

    private List<String> choisis;

    public List<SelectItem> getPossibles() {
        return service.possibles().stream().map(g -> new SelectItem(g.code(), g.libelle())).toList();
    }

    /** Where they would come, or {@code null}. */
    public String getAdresse() {
        return service.adresse();
    }

    public String enregistrer() {
        return Messages.siPermis(() -> service.choisir(choisis), "Votre choix est enregistré.", "/compte");
    }

    public List<String> getChoisis() {
        if (choisis == null) {
            choisis = new ArrayList<>(service.parCourriel());
        }
        return choisis;
    }

    public void setChoisis(List<String> choisis) {
        this.choisis = choisis;
    }
}
