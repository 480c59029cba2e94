package fr.passerelle.mediation.lettre;

import static fr.passerelle.mediation.Permissions.SAISINE_LIRE;

import fr.passerelle.mediation.nomenclature.MotifIrrecevabilite;
import fr.passerelle.socle.comptes.Autorise;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The letter that an act will make, for whoever prepares it. */
@Stateless
public class ApercuService {

    @Inject
    private Papeterie papeterie;

    @Autorise(SAISINE_LIRE)
    public LettreRedigee recevabilite(FaitsLettre faits, LocalDate notification) {
        return lettres().recevabilite(faits, notification);
    }

    @Autorise(SAISINE_LIRE)
    public LettreRedigee reorientation(FaitsLettre faits, String service) {
        return lettres().reorientation(faits, service);
    }

    @Autorise(SAISINE_LIRE)
    public LettreRedigee irrecevabilite(FaitsLettre faits, MotifIrrecevabilite motif, String orientation) {
        return lettres().irrecevabilite(faits, motif, orientation);
    }

    /** Where to turn, proposed for that ground. */
    @Autorise(SAISINE_LIRE)
    public String orientation(MotifIrrecevabilite motif) {
        return papeterie.papier().papier().enVigueur().apply(Orientations.de(motif)).texte().corps();
    }

    private Lettres lettres() {
        return new Lettres(papeterie.papier().papier());
    }
}
