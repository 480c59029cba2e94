package fr.passerelle.web.socle.commun;

import fr.passerelle.socle.commun.fusion.Ecart;
import fr.passerelle.socle.commun.fusion.Fusion;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What somebody else changed in a record while it was being typed: shown field by field at the head of the page.
 *
 * <pre>{@code
 * private void relire() {                       // given to Messages.siPermis, as what to do with a form too old
 *     Fiche autre = service.lire(id);
 *     form = Form.de(EntreTemps.reprendre(depart, autre, form.saisie()));
 *     depart = autre;
 * }
 * }</pre>
 */
@Named
@RequestScoped
public class EntreTemps {

    private final List<Ligne> lignes = new ArrayList<>();

    /** What the form goes on with: what this person changed, and for all the rest what the other left. */
    public static <R extends Record> R reprendre(R depart, R autre, R mien) {
        Fusion<R> fusion = Fusion.de(depart, autre, mien);
        EntreTemps ici = CDI.current().select(EntreTemps.class).get();
        fusion.ecarts().forEach(ici::montrer);
        return fusion.resultat();
    }

    /** Not private: called from outside, on what stands for the bean of this request. */
    void montrer(Ecart ecart) {
        FacesContext faces = FacesContext.getCurrentInstance();
        Optional<Messages.Champ> trouve = Messages.champ(faces, ecart.champ());
        Optional<UIComponent> champ = trouve.map(Messages.Champ::composant);
        lignes.add(new Ligne(trouve.map(Messages.Champ::id).orElse(null), trouve.map(Messages.Champ::libelle).orElse(ecart.champ()),
                ValeurDite.de(champ, ecart.depart()), ValeurDite.de(champ, ecart.autre()), ValeurDite.de(champ, ecart.mien()),
                ValeurDite.de(champ, ecart.retenu())));
    }

    public List<Ligne> getLignes() {
        return lignes;
    }

    /**
     * One field, in words.
     *
     * @param id of its input on the page, or {@code null} when it has none
     */
    public record Ligne(String id, String libelle, String depart, String autre, String mien, String retenu) {

        /** Whether both changed it, each in their own way. */
        public boolean aDeux() {
            return !mien.equals(depart) && !mien.equals(autre);
        }
    }
}
