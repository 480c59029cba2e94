package fr.passerelle.web.mediation.acte;

import fr.passerelle.mediation.acte.ReponseDonnee;
import fr.passerelle.mediation.nomenclature.ModeReponse;
import fr.passerelle.mediation.nomenclature.OrigineDysfonctionnement;
import fr.passerelle.mediation.nomenclature.PositionCaf;
import fr.passerelle.socle.commun.TextePropre;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The mediator's answer (T12). */
@Named
@ViewScoped
public class ReponseForm extends ActeForm {

    private static final long serialVersionUID = 1L;

    private LocalDate date;
    private PositionCaf position;
    private ModeReponse mode;
    private OrigineDysfonctionnement origine;
    private String texte;
    private LocalDate rappelLe;
    private String rappelResume;
    private BigDecimal montantRappel;
    private BigDecimal montantInduAnnule;
    private BigDecimal montantInduDetecte;
    private String droitsRetrouves;
    private String suivis;
    private LocalDate remiseLe;

    @Inject
    private Clock horloge;

    @PostConstruct
    void proposerAujourdhui() {
        date = LocalDate.now(horloge);
        remiseLe = date;
    }

    public String repondre() {
        return faireAvecUneLettre("Réponse donnée\u202f: les lettres aux deux parties sont prêtes.",
                (ref, version) -> service().repondre(ref, version, enReponse()), texte, droitsRetrouves, suivis);
    }

    private ReponseDonnee enReponse() {
        return new ReponseDonnee(date, position, mode, origine, texte, rappelLe, rappelResume, montantRappel,
                montantInduAnnule, montantInduDetecte, droitsRetrouves, promesses(), remiseLe);
    }

    /** What was promised, one a line. */
    private List<String> promesses() {
        return suivis == null ? List.of() : suivis.lines().map(TextePropre::de).filter(l -> !l.isEmpty()).toList();
    }

    /** Whether the chosen mode is spoken, which requires a dated summary (R-MED-13). */
    public boolean isOrale() {
        return mode != null && !mode.estEcrit();
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public PositionCaf getPosition() {
        return position;
    }

    public void setPosition(PositionCaf position) {
        this.position = position;
    }

    public ModeReponse getMode() {
        return mode;
    }

    public void setMode(ModeReponse mode) {
        this.mode = mode;
    }

    public OrigineDysfonctionnement getOrigine() {
        return origine;
    }

    public void setOrigine(OrigineDysfonctionnement origine) {
        this.origine = origine;
    }

    public String getTexte() {
        return texte;
    }

    public void setTexte(String texte) {
        this.texte = texte;
    }

    public LocalDate getRappelLe() {
        return rappelLe;
    }

    public void setRappelLe(LocalDate rappelLe) {
        this.rappelLe = rappelLe;
    }

    public String getRappelResume() {
        return rappelResume;
    }

    public void setRappelResume(String rappelResume) {
        this.rappelResume = rappelResume;
    }

    public BigDecimal getMontantRappel() {
        return montantRappel;
    }

    public void setMontantRappel(BigDecimal montantRappel) {
        this.montantRappel = montantRappel;
    }

    public BigDecimal getMontantInduAnnule() {
        return montantInduAnnule;
    }

    public void setMontantInduAnnule(BigDecimal montantInduAnnule) {
        this.montantInduAnnule = montantInduAnnule;
    }

    public BigDecimal getMontantInduDetecte() {
        return montantInduDetecte;
    }

    public void setMontantInduDetecte(BigDecimal montantInduDetecte) {
        this.montantInduDetecte = montantInduDetecte;
    }

    public String getDroitsRetrouves() {
        return droitsRetrouves;
    }

    public void setDroitsRetrouves(String droitsRetrouves) {
        this.droitsRetrouves = droitsRetrouves;
    }

    public String getSuivis() {
        return suivis;
    }

    public void setSuivis(String suivis) {
        this.suivis = suivis;
    }

    public LocalDate getRemiseLe() {
        return remiseLe;
    }

    public void setRemiseLe(LocalDate remiseLe) {
        this.remiseLe = remiseLe;
    }
}
