package fr.passerelle.web.partenaires.convention;

import fr.passerelle.partenaires.convention.Explication;
import fr.passerelle.partenaires.convention.Terme;
import fr.passerelle.partenaires.suivi.ConventionsService;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;

/** What is typed to denounce one contract, its convention going on. */
@Named
@ViewScoped
public class DenonciationDeContratForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ConventionsService service;
    @Inject
    private ConventionPage page;
    @Inject
    private Clock horloge;

    private LocalDate recueLe;
    private Boolean parLaCaf = Boolean.FALSE;
    private Boolean fauteGrave = Boolean.FALSE;
    private String texte;
    private Boolean dejaDenonce;

    public String denoncer() {
        return Messages.siPermis(() -> service.denoncerContrat(page.getRef(), page.getContrat(), recueLe, Boolean.TRUE.equals(parLaCaf), texte, estGrave()),
                page::relire, estGrave() ? "Le contrat est résilié\u202f: ses accès sont fermés. Le partenaire en est averti."
                        : "La dénonciation du contrat est enregistrée. Le partenaire en est averti.", page.ici());
    }

    /** Denounced already, only a serious breach ends it sooner. */
    private boolean estGrave() {
        return Boolean.TRUE.equals(fauteGrave) || isDejaDenonce();
    }

    /** As it was when the page was shown: what another window did since never turns a notice into an end at once. */
    public boolean isDejaDenonce() {
        if (dejaDenonce == null) {
            dejaDenonce = page.getContratADenoncer() != null && page.getContratADenoncer().finitLe() != null;
        }
        return dejaDenonce;
    }

    /** What it comes to, as it is typed so far; received today as long as no day is. */
    public String getSuite() {
        if (estGrave()) {
            return "Le contrat prend fin aujourd’hui\u202f: les accès à ce service sont fermés aussitôt.";
        }
        LocalDate aujourdhui = LocalDate.now(horloge);
        Terme terme = page.getFiche().detail().vue().terme();
        return recueLe == null ? "Pour une dénonciation reçue aujourd’hui, " + Typographie.minuscule(Explication.finDUnContrat(terme, aujourdhui, aujourdhui))
                : Explication.finDUnContrat(terme, recueLe, aujourdhui);
    }

    public LocalDate getAujourdhui() {
        return LocalDate.now(horloge);
    }

    public LocalDate getRecueLe() {
        return recueLe;
    }

    public void setRecueLe(LocalDate recueLe) {
        this.recueLe = recueLe;
    }

    public Boolean getParLaCaf() {
        return parLaCaf;
    }

    public void setParLaCaf(Boolean parLaCaf) {
        this.parLaCaf = parLaCaf;
    }

    public Boolean getFauteGrave() {
        return fauteGrave;
    }

    public void setFauteGrave(Boolean fauteGrave) {
        this.fauteGrave = fauteGrave;
    }

    public String getTexte() {
        return texte;
    }

    public void setTexte(String texte) {
        this.texte = texte;
    }
}
