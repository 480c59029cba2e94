package fr.passerelle.mediation.saisine;

import static fr.passerelle.mediation.Permissions.SAISINE_ENREGISTRER;

import fr.passerelle.mediation.acte.Enregistrement;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** One draft for each person who registers cases: nothing typed is lost. */
@Stateless
public class BrouillonService {

    @Inject
    private SaisineRepository saisines;
    @Inject
    private Appelants appelants;
    @Inject
    private Clock horloge;

    @Autorise(SAISINE_ENREGISTRER)
    public Optional<Brouillon> lire() {
        return saisines.brouillon(appelants.courant().identifiant()).map(BrouillonService::brouillon);
    }

    @Autorise(SAISINE_ENREGISTRER)
    public void garder(Enregistrement contenu) {
        saisines.garderBrouillon(appelants.courant().identifiant(), Brouillon.ecrire(contenu), horloge.instant());
    }

    @Autorise(SAISINE_ENREGISTRER)
    public void oublier() {
        saisines.oublierBrouillon(appelants.courant().identifiant());
    }

    private static Brouillon brouillon(Object[] ligne) {
        Instant majLe = ligne[1] instanceof OffsetDateTime date ? date.toInstant() : (Instant) ligne[1];
        return Brouillon.lire((String) ligne[0], majLe);
    }
}
