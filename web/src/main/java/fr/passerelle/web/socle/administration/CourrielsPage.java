package fr.passerelle.web.socle.administration;

import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.courriels.EtatEnvoi;
import fr.passerelle.socle.courriels.suivi.CourrielVu;
import fr.passerelle.socle.courriels.suivi.CourrielsService;
import fr.passerelle.socle.courriels.suivi.FileDAttente;
import fr.passerelle.web.socle.commun.Recu;
import fr.passerelle.web.socle.listes.RetourALaListe;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;

/** The mails: what waits, what has left, what failed; having one tried again. Its address says all it shows. */
@Named
@RequestScoped
public class CourrielsPage {

    @Inject
    private CourrielsService service;
    @Inject
    private RetourALaListe retour;
    @Inject
    private HttpServletRequest demande;
    @Inject
    private Clock horloge;
    private FileDAttente file;
    private CourrielVu choisi;

    /** Finds the mail that the address names: one that does not exist is a page not found. */
    public void choisir() {
        if (parametre("relancer").matches("\\d{1,18}")) {
            CourrielVu designe = service.courriel(Long.parseLong(parametre("relancer")));
            choisi = designe.aDecider() ? designe : null;
        }
    }

    /** The form carries which mail: the list may have moved since. */
    public String relancer() {
        String id = parametre("relance");
        return retour.siPermis(() -> service.relancer(id.matches("\\d{1,18}") ? Long.parseLong(id) : 0),
                "Le courriel est remis en attente\u202f: il part à la prochaine minute.");
    }

    public FileDAttente getFile() {
        if (file == null) {
            file = service.file();
        }
        return file;
    }

    /** The mail whose new try is being prepared, named by the address; {@code null} when there is none. */
    public CourrielVu getChoisi() {
        if (choisi == null) {
            choisir();
        }
        return choisi;
    }

    /** « 3 courriels attendent, le plus ancien depuis 12 min ». */
    public String getAttente() {
        FileDAttente lue = getFile();
        if (lue.enAttente() == 0) {
            return "Aucun courriel n’attend.";
        }
        Duration depuis = lue.attente();
        return Typographie.compte(lue.enAttente(), "courriel") + (lue.enAttente() > 1 ? " attendent, le plus ancien depuis " : " attend, depuis ")
                + (depuis.toMinutes() < 1 ? "moins d’une minute" : Typographie.duree(depuis)) + ".";
    }

    /** What became of a mail, or what it waits for: the time of its next try only while it is to come. */
    public String suite(CourrielVu courriel) {
        if (courriel.partiLe() != null) {
            return "parti le " + Typographie.horodatage(courriel.partiLe());
        }
        if (courriel.prochainEssai() == null) {
            return "";
        }
        return courriel.prochainEssai().isAfter(horloge.instant()) ? "prochain essai le " + Typographie.horodatage(courriel.prochainEssai())
                : getFile().peutPartir() ? "part d’un instant à l’autre" : "part dès qu’un serveur de courriel est réglé";
    }

    public String ton(EtatEnvoi etat) {
        return switch (etat) {
            case ENVOYE -> "succes";
            case EN_ATTENTE, EN_COURS -> "info";
            case INCERTAIN -> "attention";
            case ABANDONNE -> "erreur";
        };
    }

    public String icone(EtatEnvoi etat) {
        return switch (etat) {
            case ENVOYE -> "circle-check";
            case EN_ATTENTE, EN_COURS -> "hourglass";
            case INCERTAIN -> "circle-question-mark";
            case ABANDONNE -> "triangle-alert";
        };
    }

    private String parametre(String nom) {
        return Recu.texte(demande, nom);
    }
}
