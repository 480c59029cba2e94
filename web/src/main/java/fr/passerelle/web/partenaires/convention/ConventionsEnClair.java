package fr.passerelle.web.partenaires.convention;

import fr.passerelle.partenaires.convention.ContratVu;
import fr.passerelle.partenaires.convention.ConventionDetail;
import fr.passerelle.partenaires.convention.GenreEvenement;
import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.Typographie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** How what happens to conventions is drawn. */
@Named("conventions")
@ApplicationScoped
public class ConventionsEnClair {

    @Inject
    private Clock horloge;

    /** How the answer to a suspension stands, with its delay. */
    public record Reponse(String ton, String icone, String texte) {
    }

    /** @return {@code null} when none is awaited */
    public Reponse reponse(ConventionDetail d) {
        if (d.reponseAvant() == null) {
            return null;
        }
        String avant = Typographie.date(d.reponseAvant());
        if (d.reponseLe() != null) {
            String le = "Le partenaire a répondu le " + Typographie.date(LocalDate.ofInstant(d.reponseLe(), Horloge.PARIS));
            return d.reponseATemps() ? new Reponse("succes", "circle-check", le + ", dans son délai (jusqu’au " + avant + ").")
                    : new Reponse("attention", "triangle-alert", le + ", après son délai (jusqu’au " + avant + ").");
        }
        return LocalDate.now(horloge).isAfter(d.reponseAvant()) ? new Reponse("attention", "hourglass", "Le partenaire n’a pas répondu\u202f: son délai est passé depuis le " + avant + ".")
                : new Reponse("info", "hourglass", "Le partenaire peut présenter ses observations jusqu’au " + avant + ".");
    }

    /** How the answer to the suspension of one contract stands. */
    public String reponseAuContrat(ContratVu k) {
        return k.reponseLe() == null ? "Réponse possible jusqu’au " + Typographie.date(k.reponseAvant())
                : "Le partenaire a répondu le " + Typographie.date(LocalDate.ofInstant(k.reponseLe(), Horloge.PARIS));
    }

    public String icone(GenreEvenement genre) {
        return switch (genre) {
            case PREPAREE -> "file-plus";
            case REPRISE -> "upload";
            case A_SIGNER -> "send";
            case BROUILLON -> "pencil";
            case SIGNEE -> "circle-check";
            case SUSPENDUE -> "circle-pause";
            case REPONDUE -> "reply";
            case LEVEE -> "rotate-ccw";
            case DENONCEE -> "calendar";
            case ROMPUE -> "ban";
            case RENOUVELEE, RECONDUITE -> "refresh-cw";
            case FINIE -> "archive";
            case CONTRAT -> "file-text";
            case TRANSFEREE -> "corner-up-right";
        };
    }
}
