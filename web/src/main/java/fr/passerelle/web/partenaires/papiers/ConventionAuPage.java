package fr.passerelle.web.partenaires.papiers;

import fr.passerelle.partenaires.papiers.ConventionAu;
import fr.passerelle.partenaires.papiers.PapiersService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A convention as it read on a day, its amendments of that day in it. */
@Named
@RequestScoped
public class ConventionAuPage {

    @Inject
    private PapiersService papiers;

    private String ref;
    private String au;
    private ConventionAu lue;

    public void ouvrir() {
        lue = papiers.au(ref, jour());
    }

    /** What the address says, or {@code null} for today when it is no day. */
    private LocalDate jour() {
        try {
            return au == null ? null : LocalDate.parse(au);
        } catch (DateTimeParseException pasUnJour) {
            return null;
        }
    }

    public ConventionAu getLue() {
        return lue;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getAu() {
        return au;
    }

    public void setAu(String au) {
        this.au = au;
    }
}
