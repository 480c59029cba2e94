package fr.passerelle.web.avip.label;

import fr.passerelle.avip.label.LabelService;
import fr.passerelle.avip.label.LabelsDeclares;
import fr.passerelle.socle.commun.Typographie;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What the list of labels says besides its lines: the labels of a past year known by their total alone. */
@Named
@RequestScoped
public class LabelsPage {

    @Inject
    private LabelService service;

    private LabelsDeclares declares;
    private boolean lus;

    /** « En 2025 : 6 structures et 13 places déclarées, sans détail par structure. » */
    public String getEnClair() {
        return "En " + declares.annee() + "\u202f: " + Typographie.compte(declares.structures(), "structure") + " et " + Typographie.compte(declares.places(), "place")
                + " déclarées, sans détail par structure.";
    }

    public LabelsDeclares getDeclares() {
        if (!lus) {
            declares = service.declares();
            lus = true;
        }
        return declares;
    }
}
