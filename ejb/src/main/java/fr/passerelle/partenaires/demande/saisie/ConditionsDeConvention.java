package fr.passerelle.partenaires.demande.saisie;

import fr.passerelle.partenaires.nomenclature.ProfilDeService;
import fr.passerelle.partenaires.nomenclature.Reconduction;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * On what terms the convention of a request is drawn up.
 *
 * @param effetLe its first day; {@code null} for that of the last signature
 * @param profils as what its people may be on each service asked for that has several profiles
 */
public record ConditionsDeConvention(LocalDate effetLe, int dureeMois, Reconduction reconduction, Integer dureeReconductionMois, Integer reconductionsMax,
        int preavisMois, Map<ServicePartenaire, List<String>> profils) implements Serializable {

    public ConditionsDeConvention {
        profils = profils == null ? Map.of() : Map.copyOf(profils);
    }

    /** In the order of the service. */
    public List<String> profils(ServicePartenaire service) {
        List<String> dits = profils.getOrDefault(service, List.of());
        return service.profils().stream().map(ProfilDeService::code).filter(dits::contains).toList();
    }
}
