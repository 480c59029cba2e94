package fr.passerelle.partenaires.portail;

import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was agreed on one service: its contract and the convention above.
 *
 * @param service {@code null} for a convention that holds no contract yet
 * @param contrat its state, {@code null} likewise
 */
record Cadre(long id, ServicePartenaire service, EtatConvention contrat, EtatConvention convention) {

    /** The one that counts among several: the most alive, then the latest. */
    private static final Comparator<Cadre> VIE = Comparator.comparing((Cadre c) -> rang(c.convention)).thenComparing(c -> rang(c.contrat))
            .thenComparing(c -> -c.id);

    static Optional<Cadre> de(ServicePartenaire service, List<Cadre> tous) {
        return tous.stream().filter(c -> c.service == service).min(VIE);
    }

    static Optional<Cadre> leMeilleur(List<Cadre> tous) {
        return tous.stream().min(VIE);
    }

    private static int rang(EtatConvention etat) {
        return etat == null ? 9 : switch (etat) {
            case ACTIVE -> 0;
            case SUSPENDUE -> 1;
            case A_SIGNER -> 2;
            case BROUILLON -> 3;
            case EXPIREE, RESILIEE -> 4;
        };
    }
}
