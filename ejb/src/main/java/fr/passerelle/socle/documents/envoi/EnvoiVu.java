package fr.passerelle.socle.documents.envoi;

import fr.passerelle.socle.commun.Typographie;
import java.time.LocalDate;

/**
 * What became of a letter.
 *
 * @param courriel where it is mailed, or {@code null}
 * @param confirme whether somebody made sure that the address is theirs
 * @param mail where the mail that carries it stands in the outbox, by its code; {@code null} once it is forgotten there, or when there
 *     is none
 * @param repartie whether another sending of it was made since it came back
 */
public record EnvoiVu(Voie voie, EtatDEnvoi etat, String courriel, boolean confirme, LocalDate expedieeLe, String mail, LocalDate revenueLe,
        String revenueMotif, boolean repartie) {

    private static final String ENVOYE = "ENVOYE";

    /** « à remettre à la poste », « remise à la poste le 4 mai 2026 », « revenue le 12 mai 2026 : adresse inconnue ». */
    public String enClair() {
        return switch (etat) {
            case A_EXPEDIER -> voie.aFaire() + (aConfirmer() ? ", adresse à confirmer" : "");
            case EXPEDIEE -> voie == Voie.COURRIEL && mail != null && !mail.equals(ENVOYE) ? enRoute() : voie.faite() + Typographie.date(expedieeLe);
            case REVENUE -> "revenue le " + Typographie.date(revenueLe) + Typographie.FINE + ": " + Typographie.minuscule(revenueMotif)
                    + (repartie ? Typographie.FINE + "; envoyée de nouveau" : "");
        };
    }

    /** Whether somebody has something to do: it is to be sent, or came back and nothing followed. */
    public boolean aSuivre() {
        return etat == EtatDEnvoi.A_EXPEDIER || aRenvoyer();
    }

    /** Whether it came back and may be sent again. */
    public boolean aRenvoyer() {
        return etat == EtatDEnvoi.REVENUE && !repartie;
    }

    /** Whether it may not be mailed yet. */
    public boolean aConfirmer() {
        return voie == Voie.COURRIEL && !confirme && etat == EtatDEnvoi.A_EXPEDIER;
    }

    private String enRoute() {
        return mail.equals("ABANDONNE") || mail.equals("INCERTAIN") ? "courriel non parti, à revoir" : "courriel confié à la messagerie le " + Typographie.date(expedieeLe);
    }
}
