package fr.passerelle.web.avip.label;

import fr.passerelle.avip.engagement.EngagementService;
import fr.passerelle.avip.engagement.ParametreEngagement;
import fr.passerelle.avip.nomenclature.Arrondi;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The rates of engagement, dated, and what they make of a capacity. */
@Named
@ViewScoped
public class EngagementPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<Integer> EXEMPLES = List.of(10, 11, 12, 15, 20, 30, 65);

    @Inject
    private EngagementService service;
    @Inject
    private Clock horloge;

    private LocalDate depuis;
    private Integer taux;
    private Arrondi arrondi = Arrondi.ARRONDI_SUPERIEUR;
    private String motif;
    private transient List<ParametreEngagement> parametres;

    public void ouvrir() {
        getParametres();
    }

    public String decider() {
        return Messages.siPermis(() -> service.decider(depuis, taux, arrondi, motif), "Le nouveau taux est enregistré\u202f: les engagements déjà décidés ne changent pas.",
                "/avip/engagement");
    }

    public List<ParametreEngagement> getParametres() {
        if (parametres == null) {
            parametres = service.parametres();
        }
        return parametres;
    }

    public ParametreEngagement getCourant() {
        LocalDate jour = LocalDate.now(horloge);
        return getParametres().stream().filter(p -> !p.depuis().isAfter(jour)).findFirst().orElse(null);
    }

    /** What the rate of today makes of common capacities. */
    public List<String> getCalculs() {
        return EXEMPLES.stream().map(a -> getCourant().de(a).calcul()).toList();
    }

    public List<Arrondi> getArrondis() {
        return List.of(Arrondi.values());
    }

    public LocalDate getDemain() {
        return LocalDate.now(horloge).plusDays(1);
    }

    public LocalDate getDepuis() {
        return depuis;
    }

    public void setDepuis(LocalDate depuis) {
        this.depuis = depuis;
    }

    public Integer getTaux() {
        return taux;
    }

    public void setTaux(Integer taux) {
        this.taux = taux;
    }

    public Arrondi getArrondi() {
        return arrondi;
    }

    public void setArrondi(Arrondi arrondi) {
        this.arrondi = arrondi;
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }
}
