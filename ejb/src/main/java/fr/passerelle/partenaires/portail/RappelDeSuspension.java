package fr.passerelle.partenaires.portail;

import fr.passerelle.socle.listes.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Whoever acts for the body is told at the entrance that a suspension may be answered, as long as nobody did (R-PART-11). */
@ApplicationScoped
class RappelDeSuspension implements Rappels {

    @Override
    public Optional<Condition> question(Membre membre) {
        return membre.signataire() || membre.administrateur() ? Optional.of(MesSuspensionsService.sansReponse(membre.partenaire())) : Optional.empty();
    }

    @Override
    public List<Rappel> dire(String lu) {
        return "0".equals(lu) ? List.of() : List.of(new Rappel(Fermetures.SUSPENSIONS, "reply", "Répondre à la suspension",
                "1".equals(lu) ? "La Caf a suspendu un accès de votre organisme\u202f; vous pouvez présenter vos observations."
                        : "La Caf a suspendu " + lu + "\u00a0accès de votre organisme\u202f; vous pouvez présenter vos observations."));
    }
}
