package fr.passerelle.web.avip.chiffres;

import fr.passerelle.avip.chiffres.MaPartService;
import fr.passerelle.avip.chiffres.PartVue;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** What the people of a structure read of their year, and validate. */
@Named
@ViewScoped
public class MaPartPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ANNEES = 4;
    /** From this month on, the year one looks at is the one that goes on. */
    private static final int AUTOMNE = 7;

    @Inject
    private MaPartService service;
    @Inject
    private Clock horloge;

    private Integer annee;
    private String commentaire;
    private transient List<PartVue> parts;

    /** The year asked for, or the one to validate now. */
    public void ouvrir() {
        if (annee == null) {
            LocalDate jour = LocalDate.now(horloge);
            annee = jour.getMonthValue() < AUTOMNE ? jour.getYear() - 1 : jour.getYear();
        }
        getParts();
    }

    public String valider(long structure) {
        return Messages.siPermis(() -> service.valider(structure, annee, commentaire), "Votre part du bilan " + annee + " est validée.", "/avip/ma-part?annee=" + annee);
    }

    public List<PartVue> getParts() {
        if (parts == null) {
            parts = service.miennes(annee);
        }
        return parts;
    }

    public List<Integer> getAnnees() {
        int cette = LocalDate.now(horloge).getYear();
        return IntStream.range(0, ANNEES).mapToObj(i -> cette - i).toList();
    }

    /** What one may do now, and until when. */
    public String suite(PartVue p) {
        if (p.valideeLe() != null) {
            return "Validée le " + Typographie.instant(p.valideeLe()) + ". Si vos lignes changent, elle sera à valider de nouveau.";
        }
        if (p.du() == null) {
            return "Ce bilan est arrêté, ou repris d’un fichier\u202f: il ne se valide pas ici.";
        }
        if (!p.ouverte()) {
            return "Vous pourrez la valider à partir du " + Typographie.date(p.du()) + ".";
        }
        return (p.depassee() ? "Vos lignes ont changé depuis que vous l’avez validée\u202f: relisez-les et validez-les de nouveau, " : "À valider ") + "avant le "
                + Typographie.date(p.jusquA().plusDays(1)) + ". Passé ce jour, votre structure est dite «\u202fnon transmis\u202f» dans le bilan.";
    }

    public Integer getAnnee() {
        return annee;
    }

    public void setAnnee(Integer annee) {
        this.annee = annee;
    }

    public String getCommentaire() {
        return commentaire;
    }

    public void setCommentaire(String commentaire) {
        this.commentaire = commentaire;
    }
}
