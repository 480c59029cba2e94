package fr.passerelle.mediation.registre;

import static fr.passerelle.mediation.Permissions.SAISINE_AFFECTER;

import fr.passerelle.mediation.saisine.SaisineService;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.VersionPerimee;
import fr.passerelle.socle.comptes.Autorise;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Gives several cases to one holder at once, each by itself: one that is refused does not hold the others back. */
@Stateless
public class AffectationsService {

    private static final int MAX = 100;

    @Inject
    private SaisineService saisines;

    /** A case chosen in the list, at the version that was read. */
    public record SaisineChoisie(String reference, int version) {
    }

    /** What became of one of them; {@code refus} says why not, or is {@code null} when it was done. */
    public record Affectation(String reference, String refus) {

        public boolean faite() {
            return refus == null;
        }
    }

    @Autorise(SAISINE_AFFECTER)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<Affectation> affecter(List<SaisineChoisie> choisies, String identifiant) {
        if (choisies.isEmpty() || choisies.size() > MAX) {
            throw new RegleRefusee("AFFECTATION", "Choisissez de 1 à " + MAX + " saisines.");
        }
        if (TextePropre.estVide(identifiant)) {
            throw new RegleRefusee("AFFECTATION", "titulaireChoisi", "Choisissez à qui confier ces saisines.");
        }
        return choisies.stream().map(choisie -> affecter(choisie, identifiant)).toList();
    }

    private Affectation affecter(SaisineChoisie choisie, String identifiant) {
        try {
            saisines.affecter(choisie.reference(), choisie.version(), identifiant);
            return new Affectation(choisie.reference(), null);
        } catch (RegleRefusee | VersionPerimee refus) {
            return new Affectation(choisie.reference(), refus.getMessage());
        } catch (Introuvable absente) {
            return new Affectation(choisie.reference(), "Cette saisine n’existe pas, ou ne vous est plus ouverte.");
        }
    }
}
