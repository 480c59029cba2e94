package fr.passerelle.web.avip.reponse;

import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.listes.RetourALaListe;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** From the queue to the comparison of the two or three requests that were chosen. */
@Named
@RequestScoped
public class FilePage {

    public String comparer() {
        List<String> choisies = RetourALaListe.choisies().stream().filter(c -> c.matches("\\d{1,18}")).toList();
        if (choisies.size() < 2 || choisies.size() > 3) {
            Messages.erreur("Choisissez deux ou trois demandes à comparer.");
            return null;
        }
        return "/avip/comparer?ids=" + String.join(",", choisies) + "&faces-redirect=true";
    }
}
