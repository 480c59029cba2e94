package fr.passerelle.web.socle.conservation;

import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.conservation.Duree;
import fr.passerelle.socle.conservation.DureesService;
import fr.passerelle.socle.conservation.EtatConserve;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Every kind of thing of every room: how long it is kept, since whose decision, what would go now. */
@Named
@RequestScoped
public class DureesPage {

    @Inject
    private DureesService durees;
    @Inject
    private Clock horloge;

    private List<EtatConserve> etats;
    private String objet;
    private Integer active;
    private Integer intermediaire;
    private LocalDate aCompterDu;
    private String motif;

    public void ouvrir() {
        etats = durees.etats();
    }

    public List<EtatConserve> getEtats() {
        if (etats == null) {
            ouvrir();
        }
        return etats;
    }

    /** Those with periods that someone decided, past or to come. */
    public List<EtatConserve> getDecides() {
        return getEtats().stream().filter(e -> !e.versions().isEmpty()).toList();
    }

    /** « 12 mois, puis 12 mois en archive ». */
    public String duree(EtatConserve etat, Duree duree) {
        return duree.active() + " mois" + (etat.aUneArchive() ? ", puis " + duree.intermediaire() + " mois en archive" : "");
    }

    /** « 01/06/2026 »; the duration the house came with has no day of its own. */
    public String depuis(Duree duree) {
        return duree.dOrigine() ? "depuis l’origine" : Typographie.dateCourte(duree.aCompterDu());
    }

    /** « en vigueur », « à venir », « passée ». */
    public String quand(EtatConserve etat, Duree duree) {
        return duree.aCompterDu().isAfter(LocalDate.now(horloge)) ? "à venir"
                : duree.aCompterDu().equals(etat.enVigueur().aCompterDu()) ? "en vigueur" : "passée";
    }

    public List<SelectItem> getDecidables() {
        return getEtats().stream().filter(EtatConserve::decidable).map(e -> new SelectItem(e.code(), e.libelle())).toList();
    }

    public String fixer() {
        return Messages.siPermis(() -> durees.fixer(new Duree(objet, aCompterDu, active == null ? 0 : active,
                intermediaire == null ? 0 : intermediaire, motif)), this::ouvrir, "La durée est décidée.", "/conservation");
    }

    public String getObjet() {
        return objet;
    }

    public void setObjet(String objet) {
        this.objet = objet;
    }

    public Integer getActive() {
        return active;
    }

    public void setActive(Integer active) {
        this.active = active;
    }

    public Integer getIntermediaire() {
        return intermediaire;
    }

    public void setIntermediaire(Integer intermediaire) {
        this.intermediaire = intermediaire;
    }

    public LocalDate getaCompterDu() {
        return aCompterDu;
    }

    public void setaCompterDu(LocalDate aCompterDu) {
        this.aCompterDu = aCompterDu;
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }
}
