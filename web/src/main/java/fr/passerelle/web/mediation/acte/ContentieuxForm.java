package fr.passerelle.web.mediation.acte;

import fr.passerelle.mediation.acte.Contentieux;
import fr.passerelle.mediation.nomenclature.VoieRecours;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A court action, which ends the mediation (T14, R-MED-2). */
@Named
@ViewScoped
public class ContentieuxForm extends ActeForm {

    private static final long serialVersionUID = 1L;

    private LocalDate date;
    private VoieRecours juridiction;

    public String signaler() {
        return faireAvecUneLettre("Recours contentieux signalé\u202f: la médiation est interrompue.",
                (ref, version) -> service().signalerContentieux(ref, version, new Contentieux(date, juridiction)));
    }

    /** The courts, and nothing else: the CRA is no court action (R-MED-3). */
    public List<VoieRecours> getJuridictions() {
        return Arrays.stream(VoieRecours.values()).filter(VoieRecours::estUneJuridiction).toList();
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public VoieRecours getJuridiction() {
        return juridiction;
    }

    public void setJuridiction(VoieRecours juridiction) {
        this.juridiction = juridiction;
    }
}
