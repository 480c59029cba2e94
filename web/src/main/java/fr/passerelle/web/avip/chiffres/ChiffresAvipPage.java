package fr.passerelle.web.avip.chiffres;

import fr.passerelle.avip.chiffres.BilanAvipService;
import fr.passerelle.avip.chiffres.ComplementsAvip;
import fr.passerelle.socle.bilans.Affichage;
import fr.passerelle.socle.bilans.Bilan;
import fr.passerelle.socle.bilans.Indicateur;
import fr.passerelle.socle.commun.Typographie;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** The year of the label in a few figures, on the home page of those who follow it. */
@Named
@RequestScoped
public class ChiffresAvipPage {

    @Inject
    private BilanAvipService service;
    @Inject
    private Clock horloge;

    private Bilan<ComplementsAvip> bilan;

    public Bilan<ComplementsAvip> getBilan() {
        if (bilan == null) {
            bilan = service.version(getAnnee(), null);
        }
        return bilan;
    }

    public int getAnnee() {
        return LocalDate.now(horloge).getYear();
    }

    public String valeur(String code) {
        return getBilan().chercher(code).map(Affichage::valeurEnClair).orElse(Affichage.AUCUN);
    }

    /** « 24 sur 33 », or nothing when there is no base. */
    public String sur(String code, String quoi) {
        return getBilan().chercher(code).filter(i -> i.numerateur() != null && i.denominateur() != null)
                .map(i -> Affichage.nombre(i.numerateur()) + " sur " + Typographie.compte(i.denominateur().longValue(), quoi)).orElse("");
    }

    /** « 1 place engagée », « 12 places engagées »; a dash where it is not known. */
    public String combien(String code, String un, String plusieurs) {
        return getBilan().chercher(code).map(Indicateur::numerateur).map(n -> Typographie.compte(n.longValue(), un, plusieurs)).orElse(Affichage.AUCUN + " " + plusieurs);
    }
}
