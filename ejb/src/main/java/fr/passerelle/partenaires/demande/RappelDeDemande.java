package fr.passerelle.partenaires.demande;

import fr.passerelle.partenaires.demande.saisie.EtatDemande;
import fr.passerelle.partenaires.portail.Membre;
import fr.passerelle.partenaires.portail.Rappel;
import fr.passerelle.partenaires.portail.Rappels;
import fr.passerelle.socle.listes.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** What a request awaits of whoever signs for the partner, on the first page of the portal. */
@ApplicationScoped
class RappelDeDemande implements Rappels {

    private static final String LIEN = "/partenaires/demande";

    private static final String OU_ELLE_EN_EST = """
            select coalesce((select d.etat from partenaires.demande d where d.partenaire_id = :p and d.etat not in ('OUVERTE', 'REFUSEE', 'ABANDONNEE')),
                (select 'CONVENTION' from partenaires.convention c where c.partenaire_id = :p and c.etat not in ('RESILIEE', 'EXPIREE') limit 1), 'AUCUNE')""";

    @Override
    public Optional<Condition> question(Membre membre) {
        return membre.signataire() ? Optional.of(Condition.de(OU_ELLE_EN_EST, "p", membre.partenaire())) : Optional.empty();
    }

    @Override
    public List<Rappel> dire(String etat) {
        if ("AUCUNE".equals(etat)) {
            return List.of(new Rappel(LIEN, "file-plus", "Demander l’accès", "Votre organisme n’a pas encore de convention\u202f: une demande couvre tous les services."));
        }
        if (EtatDemande.BROUILLON.name().equals(etat)) {
            return List.of(new Rappel(LIEN, "pencil", "Terminer ma demande d’accès", "Elle est gardée telle que vous l’avez laissée."));
        }
        return EtatDemande.COMPLEMENT_DEMANDE.name().equals(etat)
                ? List.of(new Rappel(LIEN, "message-circle-question-mark", "Compléter ma demande d’accès", "La Caf vous demande quelques précisions.")) : List.of();
    }
}
