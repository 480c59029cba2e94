package fr.passerelle.web.socle.administration;

import fr.passerelle.socle.exploitation.PieceReglee;
import fr.passerelle.socle.exploitation.ReglagesService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Every setting as it is now. */
@Named
@RequestScoped
public class ReglagesPage {

    @Inject
    private ReglagesService reglages;
    private List<PieceReglee> pieces;

    public void ouvrir() {
        pieces = reglages.reglages();
    }

    public List<PieceReglee> getPieces() {
        return pieces;
    }
}
