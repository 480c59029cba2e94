package fr.passerelle.mediation.brouillon;

import static fr.passerelle.mediation.Permissions.SAISINE_DECIDER;
import static fr.passerelle.mediation.Permissions.SAISINE_GERER;
import static fr.passerelle.mediation.Permissions.SAISINE_NOTES;

import fr.passerelle.mediation.nomenclature.Acte;
import fr.passerelle.mediation.notifications.Avis;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.VersionPerimee;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is being written on a case, kept before the act is done. Whoever keeps the case going may prepare an answer, which only its holder
 * gives; a confidential note stays its author's (R-MED-17).
 */
@Stateless
public class BrouillonDActeService {

    private static final int TAILLE_AU_PLUS = 60_000;

    @Inject
    private BrouillonsDActe brouillons;
    @Inject
    private Avis avis;
    @Inject
    private Appelants appelants;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Clock horloge;

    /** With the name of who kept it last. */
    @Autorise({SAISINE_GERER, SAISINE_DECIDER})
    public Optional<BrouillonDActe> lire(String reference, Acte acte) {
        return brouillons.lire(reference, acte, reserveA(acte), appelants.courant())
                .map(b -> new BrouillonDActe(b.contenu(), annuaire.noms(List.of(b.par())).getOrDefault(b.par(), b.par()), b.gardeLe()));
    }

    /**
     * Keeps what is typed so far; refused when somebody else kept theirs meanwhile.
     *
     * @param lu when the draft that this one goes on from was kept; {@code null} for none
     * @return when it was kept, for the next time
     */
    @Autorise({SAISINE_GERER, SAISINE_DECIDER})
    public Instant garder(String reference, Acte acte, Instant lu, Map<String, String> contenu) {
        RegleRefusee.exiger(contenu.values().stream().mapToInt(String::length).sum() <= TAILLE_AU_PLUS, "R-MED-31", null,
                "Ce brouillon est trop long pour être gardé.");
        Instant maintenant = horloge.instant().truncatedTo(ChronoUnit.MICROS);
        if (!brouillons.garder(reference, acte, reserveA(acte), appelants.courant(), lu, contenu, maintenant)) {
            BrouillonDActe autre = lire(reference, acte).orElseThrow(() -> new Introuvable("saisine " + reference));
            throw new VersionPerimee("Ce brouillon a été repris entre-temps par " + autre.par() + ".");
        }
        return maintenant;
    }

    /** The same, done with: whoever holds the case learns that its answer is prepared, if somebody else did it. */
    @Autorise({SAISINE_GERER, SAISINE_DECIDER})
    public Instant preparer(String reference, Acte acte, Instant lu, Map<String, String> contenu) {
        Instant garde = garder(reference, acte, lu, contenu);
        if (acte == Acte.REPONDRE) {
            avis.reponsePreparee(reference, brouillons.titulaire(reference));
        }
        return garde;
    }

    @Autorise({SAISINE_GERER, SAISINE_DECIDER})
    public void jeter(String reference, Acte acte) {
        brouillons.jeter(reference, acte, reserveA(acte), appelants.courant());
    }

    private String reserveA(Acte acte) {
        Appelant moi = appelants.courant();
        if (acte == Acte.NOTE && !moi.peut(SAISINE_NOTES)) {
            throw new Introuvable("notes");
        }
        return acte == Acte.NOTE ? moi.identifiant() : "";
    }
}
