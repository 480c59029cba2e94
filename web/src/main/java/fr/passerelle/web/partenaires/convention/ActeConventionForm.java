package fr.passerelle.web.partenaires.convention;

import fr.passerelle.partenaires.convention.ContratVu;
import fr.passerelle.partenaires.nomenclature.MotifSuspension;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.partenaires.suivi.ConventionsService;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is typed to suspend, restore, denounce, renew or end a convention, or to suspend and restore one contract. */
@Named
@ViewScoped
public class ActeConventionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ConventionsService service;
    @Inject
    private ConventionPage page;
    @Inject
    private Clock horloge;

    private MotifSuspension motif;
    private String texte;
    private LocalDate recueLe;
    private Boolean parLaCaf = Boolean.FALSE;
    private Integer mois = 12;
    private ServicePartenaire ajoute;
    private final Map<ServicePartenaire, Object[]> profils = new EnumMap<>(ServicePartenaire.class);
    private Integer utilisateursMax;

    public String suspendre() {
        return page.getContrat() != null
                ? faire(() -> service.suspendreContrat(page.getRef(), page.getContrat(), motif, texte), "Le contrat est suspendu\u202f: ses accès sont gelés. Le partenaire en est averti.")
                : faire(() -> service.suspendre(page.getRef(), page.getVersion(), motif, texte),
                        "La convention est suspendue\u202f: plus personne n’entre par elle. Le partenaire en est averti.");
    }

    public String lever() {
        return page.getContrat() != null
                ? faire(() -> service.leverContrat(page.getRef(), page.getContrat(), texte), "Le contrat est rétabli. Le partenaire en est averti.")
                : faire(() -> service.lever(page.getRef(), page.getVersion(), texte), "La suspension est levée. Le partenaire en est averti.");
    }

    public String denoncer() {
        return faire(() -> service.denoncer(page.getRef(), page.getVersion(), recueLe, Boolean.TRUE.equals(parLaCaf), texte),
                "La dénonciation est enregistrée.");
    }

    public String rompre() {
        return faire(() -> service.rompre(page.getRef(), page.getVersion(), texte), "La convention est résiliée\u202f: tout ce qui en dépendait a pris fin.");
    }

    public String ajouter() {
        List<String> permis = Arrays.stream(profils.getOrDefault(ajoute, new Object[0])).map(String::valueOf).toList();
        return faire(() -> service.ajouterService(page.getRef(), ajoute, permis, utilisateursMax),
                "Le contrat est en projet\u202f: envoyez-le à la signature depuis «\u202fDocuments et signatures\u202f».");
    }

    /** The services that have no contract there. */
    public List<ServicePartenaire> getServices() {
        return ServicePartenaire.sauf(page.getFiche().detail().contrats().stream().filter(c -> !c.etat().estFinal()).map(ContratVu::service).toList());
    }

    public ServicePartenaire getAjoute() {
        return ajoute;
    }

    public void setAjoute(ServicePartenaire ajoute) {
        this.ajoute = ajoute;
    }

    public Map<ServicePartenaire, Object[]> getProfils() {
        return profils;
    }

    public Integer getUtilisateursMax() {
        return utilisateursMax;
    }

    public void setUtilisateursMax(Integer utilisateursMax) {
        this.utilisateursMax = utilisateursMax;
    }

    public String renouveler() {
        return faire(() -> service.renouveler(page.getRef(), page.getVersion(), mois == null ? 0 : mois), "La convention est renouvelée.");
    }

    private String faire(Runnable acte, String fait) {
        return Messages.siPermis(acte, page::relire, fait, page.ici());
    }

    /** What the dates would make of a denunciation received today. */
    public String getSiDenonceeAujourdhui() {
        return service.sIlEtaitDenonce(page.getRef(), LocalDate.now(horloge));
    }

    public LocalDate getAujourdhui() {
        return LocalDate.now(horloge);
    }

    public List<MotifSuspension> getMotifs() {
        return List.of(MotifSuspension.values());
    }

    public MotifSuspension getMotif() {
        return motif;
    }

    public void setMotif(MotifSuspension motif) {
        this.motif = motif;
    }

    public String getTexte() {
        return texte;
    }

    public void setTexte(String texte) {
        this.texte = texte;
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

    public Integer getMois() {
        return mois;
    }

    public void setMois(Integer mois) {
        this.mois = mois;
    }
}
