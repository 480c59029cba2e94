package fr.passerelle.web.socle.administration;

import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.commun.Tranche;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.courriels.EtatEnvoi;
import fr.passerelle.socle.courriels.suivi.CourrielVu;
import fr.passerelle.socle.courriels.suivi.CourrielsService;
import fr.passerelle.socle.courriels.suivi.FileDAttente;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;

/** The mails: what waits, what has left, what failed; having one tried again. Its address says all it shows. */
@Named
@RequestScoped
public class CourrielsPage {

    private static final int LIGNES = 50;

    @Inject
    private CourrielsService service;
    @Inject
    private HttpServletRequest demande;

    private Tranche<CourrielVu> tranche;
    private FileDAttente file;
    private CourrielVu choisi;

    public void chercher() {
        String page = parametre("page");
        tranche = service.chercher(CourrielsDansLAdresse.lire(Parametres.de(demande.getParameterMap())),
                page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1, LIGNES);
        file = service.file();
        if (parametre("relancer").matches("\\d{1,18}")) {
            CourrielVu designe = service.courriel(Long.parseLong(parametre("relancer")));
            choisi = designe.aDecider() ? designe : null;
        }
    }

    /** The form carries which mail: the list may have moved since. */
    public String relancer() {
        String id = parametre("relance");
        return Messages.siPermis(() -> service.relancer(id.matches("\\d{1,18}") ? Long.parseLong(id) : 0),
                "Le courriel est remis en attente\u202f: il part à la prochaine minute.", "/administration/courriels");
    }

    public Tranche<CourrielVu> getTranche() {
        if (tranche == null) {
            chercher();
        }
        return tranche;
    }

    public FileDAttente getFile() {
        if (file == null) {
            chercher();
        }
        return file;
    }

    /** The mail whose new try is being prepared, named by the address; {@code null} when there is none. */
    public CourrielVu getChoisi() {
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

    public List<EtatEnvoi> getEtats() {
        return List.of(EtatEnvoi.values());
    }

    public List<SelectItem> getModeles() {
        return service.modeles().stream().map(m -> new SelectItem(m.code(), m.titre())).toList();
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
        String valeur = demande.getParameter(nom);
        return valeur == null ? "" : valeur;
    }
}
