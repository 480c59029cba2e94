package fr.passerelle.socle.comptes.force;

import com.nulabinc.zxcvbn.Zxcvbn;
import fr.passerelle.socle.capacites.Capacites;
import fr.passerelle.socle.comptes.MotsDePasse;
import fr.passerelle.socle.comptes.Ouvert;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Measures a password as a guesser would go about it: words, dates, keyboard runs, common ones first. */
@Stateless
public class ForceService {

    /** Beyond, measuring would take long and teach nothing. */
    private static final int MESURES = 64;
    private static final double BITS_PAR_DECADE = Math.log(10) / Math.log(2);
    /** What anyone would try here first. */
    private static final List<String> ICI = List.of("passerelle", "caf", "allocataire", "allocations", "motdepasse",
            "azerty", "bonjour", "soleil", "administrateur");

    @Inject
    private Capacites capacites;
    @Inject
    private MotsDePasse motsDePasse;

    @Ouvert("ne dit rien d’aucun compte, et ne garde rien")
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Force mesurer(String saisi) {
        String mesure = saisi == null ? "" : saisi.substring(0, Math.min(saisi.length(), MESURES));
        double essais = mesure.isEmpty() ? 0 : Mesure.MESURE.measure(mesure, Stream.concat(ICI.stream(), capacites.motsDevines().stream()).toList()).getGuessesLog10();
        return new Force((int) Math.floor(essais * BITS_PAR_DECADE), motsDePasse.refus(saisi));
    }

    /** Its dictionaries are read for the first password typed, not at each start of the server. */
    private static final class Mesure {
        private static final Zxcvbn MESURE = new Zxcvbn();
    }
}
