package fr.passerelle.web.avip.reponse;

import static fr.passerelle.avip.Permissions.AVIP_SUIVRE;

import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.listes.ListesService;
import fr.passerelle.web.socle.commun.Moi;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What waits for the Caf’s officer, each counted by the list it leads to. */
@Named
@RequestScoped
public class AttentesAvipPage {

    private static final List<Attente> TOUTES = List.of(
            new Attente(AVIP_SUIVRE, "landmark", "avip/suivi", "tour=CAF", "demande à reprendre", "demandes à reprendre"),
            new Attente(AVIP_SUIVRE, "circle-alert", "avip/suivi", "tour=RETARD", "réponse en retard", "réponses en retard"));

    @Inject
    private ListesService listes;
    @Inject
    private Moi moi;
    private List<Compte> comptees;

    /** Those there are, with their number. */
    public List<Compte> getComptees() {
        if (comptees == null) {
            comptees = TOUTES.stream().filter(a -> moi.peut(a.permission()))
                    .map(a -> new Compte(a, listes.compter(a.liste(), Parametres.lire(a.requete())))).filter(c -> c.nombre() > 0).toList();
        }
        return comptees;
    }

    private record Attente(String permission, String icone, String liste, String requete, String un, String plusieurs) {
    }

    /** So many things of one kind. */
    public record Compte(Attente attente, long nombre) {

        public String icone() {
            return attente.icone();
        }

        public String lien() {
            return "/" + attente.liste() + "?" + attente.requete();
        }

        public String phrase() {
            return nombre == 1 ? attente.un() : attente.plusieurs();
        }
    }
}
