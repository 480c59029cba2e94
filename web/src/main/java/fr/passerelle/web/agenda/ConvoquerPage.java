package fr.passerelle.web.agenda;

import fr.passerelle.agenda.SeanceSaisie;
import fr.passerelle.agenda.SeanceVue;
import fr.passerelle.agenda.SeancesService;
import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.valeurs.Heure;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A meeting called, or corrected before it is held. Without a number, a new one. */
@Named
@ViewScoped
public class ConvoquerPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SeancesService service;

    private List<SelectItem> cadres = List.of();
    private Long id;
    private int version;
    private long nouvelle;
    private String cadre;
    private String titre;
    private LocalDate jour;
    private String debut = "14:00";
    private String fin = "16:00";
    private String lieu;
    private String ordreDuJour;

    public void ouvrir() {
        cadres = service.cadres().entrySet().stream().map(c -> new SelectItem(c.getKey(), c.getValue())).toList();
        if (id != null) {
            relire();
        }
    }

    private void relire() {
        SeanceVue lue = service.lire(id);
        version = lue.version();
        cadre = lue.cadre();
        titre = lue.titre();
        jour = lue.debut().atZone(Horloge.PARIS).toLocalDate();
        debut = Heure.pourUnChamp(lue.debut().atZone(Horloge.PARIS).toLocalTime());
        fin = Heure.pourUnChamp(lue.fin().atZone(Horloge.PARIS).toLocalTime());
        lieu = lue.lieu();
        ordreDuJour = lue.ordreDuJour();
    }

    public String enregistrer() {
        SeanceSaisie saisie = new SeanceSaisie(cadre, titre, jour, Heure.lue(debut).orElse(null), Heure.lue(fin).orElse(null), lieu, ordreDuJour);
        if (id != null) {
            return Messages.siPermis(() -> service.corriger(id, version, saisie), this::relire, "La rencontre est modifiée\u202f; ceux qui étaient déjà invités reçoivent le changement.",
                    "/agenda/rencontre?id=" + id);
        }
        if (Messages.siPermis(() -> nouvelle = service.convoquer(saisie), null, "/agenda/rencontre") == null) {
            return null;
        }
        Messages.succes("La rencontre est convoquée. Choisissez maintenant qui y inviter.");
        return "/agenda/rencontre?faces-redirect=true&id=" + nouvelle;
    }

    public List<SelectItem> getCadres() {
        return cadres;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getCadre() {
        return cadre;
    }

    public void setCadre(String cadre) {
        this.cadre = cadre;
    }

    public String getTitre() {
        return titre;
    }

    public void setTitre(String titre) {
        this.titre = titre;
    }

    public LocalDate getJour() {
        return jour;
    }

    public void setJour(LocalDate jour) {
        this.jour = jour;
    }

    public String getDebut() {
        return debut;
    }

    public void setDebut(String debut) {
        this.debut = debut;
    }

    public String getFin() {
        return fin;
    }

    public void setFin(String fin) {
        this.fin = fin;
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
