package fr.passerelle.partenaires.habilitation.tenue;

import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import java.util.Set;

/** Rights that were held have just stopped holding, whatever ended or froze them; told within the act to whichever room lives by them. */
public record DroitsFinis(Set<Fini> finis) {

    public DroitsFinis {
        finis = Set.copyOf(finis);
    }

    /** At least one person’s right, under that contract, on that service, as that profile. */
    public record Fini(long contrat, ServicePartenaire service, String profil) {
    }
}
