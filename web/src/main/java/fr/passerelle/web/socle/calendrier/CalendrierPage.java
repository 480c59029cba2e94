package fr.passerelle.web.socle.calendrier;

import fr.passerelle.socle.calendrier.CalendrierService;
import fr.passerelle.socle.calendrier.Mois;
import fr.passerelle.socle.commun.valeurs.JourPlausible;
import fr.passerelle.web.socle.commun.Adresses;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.commun.Recu;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** One month of all that is due, the one its address says; and the link one's diary follows it by. */
@Named
@ViewScoped
public class CalendrierPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TITRE = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);

    @Inject
    private CalendrierService service;
    @Inject
    private transient HttpServletRequest demande;
    @Inject
    private Clock horloge;

    private YearMonth celui;
    private transient Mois mois;
    private String adresseDuLien;

    /** Who has nothing to see there does not find the page. */
    public void ouvrir() {
        getMois();
    }

    private YearMonth celui() {
        if (celui == null) {
            celui = lu(Recu.texte(demande, "mois"));
        }
        return celui;
    }

    private YearMonth lu(String texte) {
        LocalDate aujourdhui = LocalDate.now(horloge);
        try {
            YearMonth demandee = texte.isEmpty() ? YearMonth.from(aujourdhui) : YearMonth.parse(texte);
            return JourPlausible.estUn(demandee.atDay(1), aujourdhui) ? demandee : YearMonth.from(aujourdhui);
        } catch (DateTimeException inexistant) {
            return YearMonth.from(aujourdhui);
        }
    }

    /** The link is shown on this page alone, once: it is not kept. */
    public void ouvrirLeLien() {
        Messages.siPermis(() -> adresseDuLien = service.ouvrirLeLien(), null, Adresses.pageCourante());
    }

    public void revoquerLeLien() {
        adresseDuLien = null;
        Messages.siPermis(service::revoquerLeLien, "Le lien est révoqué\u202f: l’agenda qui le suivait ne reçoit plus rien.", Adresses.pageCourante());
    }

    public Mois getMois() {
        if (mois == null) {
            mois = service.mois(celui());
        }
        return mois;
    }

    public String getTitre() {
        String titre = TITRE.format(celui());
        return Character.toUpperCase(titre.charAt(0)) + titre.substring(1);
    }

    public String getPrecedent() {
        return celui().minusMonths(1).toString();
    }

    public String getSuivant() {
        return celui().plusMonths(1).toString();
    }

    public List<String> getJours() {
        return List.of("Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi", "Samedi", "Dimanche");
    }

    public boolean isSuivi() {
        return service.estSuivi();
    }

    public String getAdresseDuLien() {
        return adresseDuLien;
    }
}
