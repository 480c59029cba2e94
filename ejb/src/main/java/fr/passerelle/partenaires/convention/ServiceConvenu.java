package fr.passerelle.partenaires.convention;

import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import java.util.List;

/**
 * A service a convention opens.
 *
 * @param profils as what its people may be there; none leaves it to the service
 * @param utilisateursMax how many people at most, {@code null} for no limit
 */
public record ServiceConvenu(ServicePartenaire service, List<String> profils, Integer utilisateursMax) {

    public ServiceConvenu {
        profils = profils == null ? List.of() : List.copyOf(profils);
    }
}
