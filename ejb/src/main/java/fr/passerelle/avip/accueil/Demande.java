package fr.passerelle.avip.accueil;

import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.nomenclature.StatutOrientation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The request a contract comes from, as contracts need it. */
record Demande(long id, int version, String reference, StatutOrientation statut, long structure, long prescripteur, String auteur, LocalDate entree,
        LocalDate finSouhaitee, Set<DemiJournee> demiJournees, Boolean monoparental, Boolean residenceQpv, Boolean moinsDe25ans, List<Enfant> enfants) {

    /** @param derogation up to when the Caf waives the age, or {@code null} */
    record Enfant(long id, int rang, String prenom, LocalDate naissance, LocalDate derogation) {

        Optional<AgeDAccueil> age() {
            return Optional.ofNullable(naissance).map(AgeDAccueil::new);
        }
    }

    Optional<Enfant> enfant(long numero) {
        return enfants.stream().filter(e -> e.id() == numero).findFirst();
    }
}
