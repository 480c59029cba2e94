package fr.passerelle.mediation.brouillon;

import static fr.passerelle.mediation.Permissions.SAISINE_ENREGISTRER;

import fr.passerelle.mediation.acte.Enregistrement;
import fr.passerelle.mediation.brouillon.Brouillon.Repere;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.pieces.Pieces;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** The drafts of who registers cases, one for each form begun: nothing typed is lost, nor mixed with what is typed beside. */
@Stateless
public class BrouillonService {

    @Inject
    private BrouillonRepository brouillons;
    @Inject
    private Appelants appelants;
    @Inject
    private Pieces pieces;
    @Inject
    private Clock horloge;

    /** One's own, the last typed first. */
    @Autorise(SAISINE_ENREGISTRER)
    public List<Brouillon> tous() {
        return brouillons.de(moi());
    }

    /** The last one typed. */
    @Autorise(SAISINE_ENREGISTRER)
    public Optional<Brouillon> lire() {
        return tous().stream().findFirst();
    }

    /**
     * Keeps what a form says, with its attachments.
     *
     * @param dernier what that form kept or took up last; {@code null} the first time. One that another form has written since, or
     *     that is gone, is left as it is: this form then has a draft of its own.
     */
    @Autorise(SAISINE_ENREGISTRER)
    public Repere garder(Repere dernier, Enregistrement contenu) {
        List<Long> jointes = contenu.pieces().stream().filter(piece -> pieces.sontDe(moi(), List.of(piece))).toList();
        return brouillons.garder(moi(), dernier, contenu, jointes, horloge.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Forgets that one, and no other. */
    @Autorise(SAISINE_ENREGISTRER)
    public void oublier(Repere brouillon) {
        brouillons.oublier(moi(), brouillon.id());
    }

    private String moi() {
        return appelants.courant().identifiant();
    }
}
