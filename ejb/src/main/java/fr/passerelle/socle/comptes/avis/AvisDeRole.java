package fr.passerelle.socle.comptes.avis;

import static fr.passerelle.socle.Permissions.JOURNAL_LIRE;

import fr.passerelle.socle.TextesDuSocle;
import fr.passerelle.socle.capacites.Capacites;
import fr.passerelle.socle.capacites.Role;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.comptes.faits.RolesDonnes;
import fr.passerelle.socle.courriels.Courriels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A role that opens personal data is given by one person alone: those who read the journal are told in the same act, so that nobody
 * gives it in silence.
 */
@ApplicationScoped
class AvisDeRole {

    @Inject
    private Capacites capacites;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Courriels courriels;
    @Inject
    private Organisme organisme;

    void prevenir(@Observes RolesDonnes fait) {
        List<Role> ouvrent = capacites.roles(fait.roles()).stream().filter(capacites::ouvreDesDonneesPersonnelles).toList();
        if (ouvrent.isEmpty()) {
            return;
        }
        Map<String, String> valeurs = Map.of("compte", fait.compte(), "par", fait.par(),
                "roles", ouvrent.stream().map(Role::libelle).collect(Collectors.joining(", ")),
                "lien", organisme.adresse() + "/journal?reference=" + fait.compte());
        annuaire.courrielsPouvant(JOURNAL_LIRE, fait.compte())
                .forEach(adresse -> courriels.deposer(TextesDuSocle.ROLE_DONNE, adresse, valeurs, "compte", fait.compte()));
    }
}
