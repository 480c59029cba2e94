package fr.passerelle.web.avip.chiffres;

import fr.passerelle.avip.reprise.AnneeDeclaree;
import fr.passerelle.avip.reprise.AnneesDeclareesService;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The structures and places declared of past years, beside the import of their lines. */
@Named
@RequestScoped
public class AnneesDeclareesPage {

    @Inject
    private AnneesDeclareesService service;

    private String annee;
    private String structures;
    private String places;
    private List<AnneeDeclaree> toutes;

    public String declarer() {
        int laquelle = nombre(annee) == null ? 0 : nombre(annee);
        int version = getToutes().stream().filter(a -> a.annee() == laquelle).mapToInt(AnneeDeclaree::version).findFirst().orElse(0);
        return Messages.siPermis(() -> service.declarer(new AnneeDeclaree(laquelle, nombre(structures), nombre(places), version)),
                "Les chiffres déclarés de " + annee + " sont enregistrés.", "/avip/import");
    }

    /** What is not a whole number is nothing: the service says what it expects. */
    private static Integer nombre(String texte) {
        return TextePropre.compact(texte).matches("\\d{1,5}") ? Integer.valueOf(TextePropre.compact(texte)) : null;
    }

    public List<AnneeDeclaree> getToutes() {
        if (toutes == null) {
            toutes = service.toutes();
        }
        return toutes;
    }

    public String getAnnee() {
        return annee;
    }

    public void setAnnee(String annee) {
        this.annee = annee;
    }

    public String getStructures() {
        return structures;
    }

    public void setStructures(String structures) {
        this.structures = structures;
    }

    public String getPlaces() {
        return places;
    }

    public void setPlaces(String places) {
        this.places = places;
    }
}
