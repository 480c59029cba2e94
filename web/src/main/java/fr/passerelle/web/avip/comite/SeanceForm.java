package fr.passerelle.web.avip.comite;

import fr.passerelle.avip.comite.ComiteService;
import fr.passerelle.avip.comite.SeanceSaisie;
import fr.passerelle.avip.comite.SeanceVue;
import fr.passerelle.socle.commun.valeurs.Heure;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** A session being planned, or corrected. */
@Named
@ViewScoped
public class SeanceForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ComiteService service;

    private Long id;
    private int version;
    private LocalDate jour;
    private String heure;
    private String lieu;
    private String ordreDuJour;

    public void ouvrir() {
        if (id == null) {
            SeanceSaisie vierge = service.vierge();
            heure = vierge.heure().toString();
            lieu = vierge.lieu();
        } else {
            SeanceVue vue = service.lire(id).vue();
            version = vue.version();
            jour = vue.jour();
            heure = vue.heure().toString();
            lieu = vue.lieu();
            ordreDuJour = vue.ordreDuJour();
        }
    }

    public String enregistrer() {
        SeanceSaisie saisie = new SeanceSaisie(jour, Heure.lue(heure).orElse(null), lieu, ordreDuJour);
        if (id != null) {
            return Messages.siPermis(() -> service.corriger(id, version, saisie), this::relire, "La séance est corrigée.", "/avip/comite?id=" + id);
        }
        long[] cree = new long[1];
        String suite = Messages.siPermis(() -> cree[0] = service.creer(saisie), "La séance est prévue\u202f: mettez-y les candidatures, puis invitez.", "/avip/comites");
        return suite == null || cree[0] == 0 ? suite : "/avip/comite?id=" + cree[0] + "&faces-redirect=true";
    }

    private void relire() {
        version = service.lire(id).vue().version();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getJour() {
        return jour;
    }

    public void setJour(LocalDate jour) {
        this.jour = jour;
    }

    public String getHeure() {
        return heure;
    }

    public void setHeure(String heure) {
        this.heure = heure;
    }

    public String getLieu() {
        return lieu;
    }

    public void setLieu(String lieu) {
        this.lieu = lieu;
    }

    public String getOrdreDuJour() {
        return ordreDuJour;
    }

    public void setOrdreDuJour(String ordreDuJour) {
        this.ordreDuJour = ordreDuJour;
    }
}
