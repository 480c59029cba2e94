package fr.passerelle.partenaires.suivi;

import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import java.time.LocalDate;
import java.util.List;

/** A convention in the list of all of them. */
public record LigneConvention(long id, String reference, long partenaire, String raisonSociale, EtatConvention etat, ModeGestion mode,
        LocalDate effetLe, List<ServicePartenaire> services, String enClair) {

    /** « Cdap, Afas… » */
    public String servicesEnClair() {
        return services.isEmpty() ? "—" : String.join(", ", services.stream().map(ServicePartenaire::enBref).toList());
    }
}
