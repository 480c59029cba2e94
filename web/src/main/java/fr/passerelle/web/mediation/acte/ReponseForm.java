package fr.passerelle.web.mediation.acte;

import fr.passerelle.mediation.acte.ReponseDonnee;
import fr.passerelle.mediation.dossier.DossierSaisine;
import fr.passerelle.mediation.nomenclature.Acte;
import fr.passerelle.mediation.lettre.Recommandation;
import fr.passerelle.mediation.nomenclature.ModeReponse;
import fr.passerelle.mediation.nomenclature.OrigineDysfonctionnement;
import fr.passerelle.mediation.nomenclature.PositionCaf;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The mediator's answer (T12). */
@Named
@ViewScoped
public class ReponseForm extends BrouillonForm {

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
    private LocalDate suitesAvant;
    private String recommandation;
    private String service;
    /** The recommendation as it was last proposed: one that was not rewritten follows what is typed beside it. */
    private String proposee;

    @Inject
    private Clock horloge;
    @Inject
    private Modeles modeles;

    private transient Long modele;
    private transient Integer curseur;

    /** Today, the way the person wrote, and what the direction granted: proposed, to be changed. */
    @Override
    Acte acte() {
        return Acte.REPONDRE;
    }

    @PostConstruct
    void proposer() {
        date = LocalDate.now(horloge);
        remiseLe = date;
        DossierSaisine dossier = saisine().getDossier();
        mode = dossier.demande().canal().reponse(joignable(dossier));
        montantRappel = dossier.propositions().stream().filter(p -> Boolean.TRUE.equals(p.acceptee())).map(DossierSaisine.PropositionVue::montant)
                .filter(Objects::nonNull).reduce((avant, apres) -> apres).orElse(null);
        service = dossier.demande().demarche() == null ? null : dossier.demande().demarche().service();
        suivreLaProposition();
        reprendreLeBrouillon();
        suivreLaProposition();
    }

    public List<SelectItem> getModeles() {
        return modeles.offerts();
    }

    /** Puts the chosen model where one was writing, or after what is written. */
    public void inserer() {
        if (modele == null) {
            Messages.refuser(new RegleRefusee("MODELE", "modele", "Choisissez un modèle à insérer."));
            return;
        }
        texte = modeles.inserer(modele, texte, curseur);
        modele = null;
        curseur = null;
    }

    public Long getModele() {
        return modele;
    }

    public void setModele(Long modele) {
        this.modele = modele;
    }

    public Integer getCurseur() {
        return curseur;
    }

    public void setCurseur(Integer curseur) {
        this.curseur = curseur;
    }

    private static boolean joignable(DossierSaisine dossier) {
        return dossier.demande().saisissants().stream().limit(1).anyMatch(s -> !TextePropre.estVide(s.courriel()));
    }

    /** Writes the recommendation anew from the position, the amounts and the follow-ups, unless it was rewritten by hand. */
    private void suivreLaProposition() {
        recommandation = enVigueur();
        proposee = proposition();
    }

    /**
     * The recommendation as it goes: what was rewritten by hand, or else what follows from the answer as it is now. Neither it nor what was
     * proposed moves when the act is tried, for the page keeps what it showed: a field left alone would then pass for one rewritten.
     */
    private String enVigueur() {
        return TextePropre.estVide(recommandation) || TextePropre.de(recommandation).equals(TextePropre.de(proposee)) ? proposition() : recommandation;
    }

    /** Writes it anew, whatever was written. */
    public void reprendreLaProposition() {
        proposee = proposition();
        recommandation = proposee;
    }

    private String proposition() {
        DossierSaisine dossier = saisine().getDossier();
        DossierSaisine.Demande demande = dossier.demande();
        return new Recommandation(dossier.reference(), demande.concerne(), demande.numeroAllocataire(), demande.prestation(), demande.dateReception(), position,
                montantRappel, montantInduAnnule, montantInduDetecte, droitsRetrouves, promesses(), suitesAvant).enClair();
    }

    public String repondre() {
        return faireAvecUneLettre("Réponse donnée\u202f: les lettres aux deux parties sont prêtes.",
                (ref, version) -> service().repondre(ref, version, enReponse()), texte, droitsRetrouves, suivis, enVigueur(), service);
    }

    private ReponseDonnee enReponse() {
        return new ReponseDonnee(date, position, mode, origine, texte, rappelLe, rappelResume, montantRappel,
                montantInduAnnule, montantInduDetecte, droitsRetrouves, promesses(), remiseLe, suitesAvant, enVigueur(), service);
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

    public LocalDate getSuitesAvant() {
        return suitesAvant;
    }

    public void setSuitesAvant(LocalDate suitesAvant) {
        this.suitesAvant = suitesAvant;
    }

    public String getRecommandation() {
        return recommandation;
    }

    public void setRecommandation(String recommandation) {
        this.recommandation = recommandation;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public LocalDate getRemiseLe() {
        return remiseLe;
    }

    public void setRemiseLe(LocalDate remiseLe) {
        this.remiseLe = remiseLe;
    }
}
