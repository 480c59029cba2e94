package fr.passerelle.partenaires.revue;

import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.portail.Membre;
import fr.passerelle.partenaires.portail.Rappel;
import fr.passerelle.partenaires.portail.Rappels;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.listes.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An administrator who has rights left to review is told so at the entrance of the portal. */
@ApplicationScoped
class RappelDeRevue implements Rappels {

    /** A body has one review open at most. */
    private static final String RESTENT = """
            select r.echeance || ';' || count(*) from partenaires.revue r join partenaires.revue_ligne l on l.revue_id = r.id and l.etat in ('A_REVOIR', 'DECIDEE')
            join partenaires.habilitation h on h.id = l.habilitation_id and h.etat in ('ACTIVE', 'SUSPENDUE')
            where r.partenaire_id = :partenaire and r.etat = 'OUVERTE' and l.utilisateur_id <> :moi group by r.echeance""";

    @Override
    public Optional<Condition> question(Membre membre) {
        return membre.administrateur() && membre.gestion() == ModeGestion.DELEGUEE
                ? Optional.of(Condition.de(RESTENT, Map.of("partenaire", membre.partenaire(), "moi", membre.utilisateur()))) : Optional.empty();
    }

    @Override
    public List<Rappel> dire(String lu) {
        if (lu == null) {
            return List.of();
        }
        String[] quand = lu.split(";");
        return List.of(new Rappel("/partenaires/ma-revue", "clipboard-list", "Faire la revue annuelle",
                quand[1] + "\u00a0accès" + " à confirmer ou à retirer avant le " + Typographie.date(LocalDate.parse(quand[0])) + "."));
    }
}
