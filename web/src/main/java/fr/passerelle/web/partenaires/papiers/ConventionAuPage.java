package fr.passerelle.web.partenaires.papiers;

import fr.passerelle.partenaires.papiers.ConventionAu;
import fr.passerelle.partenaires.papiers.PapiersService;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.valeurs.JourPlausible;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A convention as it read on a day, its amendments of that day in it. */
@Named
@RequestScoped
public class ConventionAuPage {

    @Inject
    private PapiersService papiers;
    @Inject
    private Clock horloge;

    private String ref;
    private String au;
    private ConventionAu lue;

    public void ouvrir() {
        lue = papiers.au(ref, jour());
    }

    /** What the address says, or {@code null} for today when it is no day that one could mean. */
    private LocalDate jour() {
        if (TextePropre.estVide(au)) {
            return null;
        }
        Optional<LocalDate> lu = lire(au, LocalDate.now(horloge));
        if (lu.isEmpty()) {
            Messages.attention("Ce jour ne se lit pas\u202f: la convention est montrée telle qu’elle est aujourd’hui.");
        }
        return lu.orElse(null);
    }

    static Optional<LocalDate> lire(String au, LocalDate aujourdhui) {
        try {
            return Optional.of(LocalDate.parse(au)).filter(j -> JourPlausible.estUn(j, aujourdhui));
        } catch (DateTimeException inexistant) {
            return Optional.empty();
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
