package fr.passerelle.web.partenaires.papiers;

import fr.passerelle.partenaires.papiers.Difference;
import fr.passerelle.partenaires.papiers.PapiersService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Two versions of the papers of a convention, side by side: what the second says otherwise. */
@Named
@RequestScoped
public class VersionsPage {

    @Inject
    private PapiersService papiers;

    private String ref;
    private int avant;
    private int apres;
    private List<Difference> differences;

    public void ouvrir() {
        differences = papiers.comparer(ref, avant, apres);
    }

    public List<Difference> getDifferences() {
        return differences;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public int getAvant() {
        return avant;
    }

    public void setAvant(int avant) {
        this.avant = avant;
    }

    public int getApres() {
        return apres;
    }

    public void setApres(int apres) {
        this.apres = apres;
    }
}
