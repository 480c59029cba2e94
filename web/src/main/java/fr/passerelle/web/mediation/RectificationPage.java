package fr.passerelle.web.mediation;

import static fr.passerelle.mediation.Permissions.BILAN_ARRETER;

import fr.passerelle.mediation.acte.Rectification;
import fr.passerelle.mediation.dossier.DossierSaisine;
import fr.passerelle.mediation.dossier.DossierService;
import fr.passerelle.mediation.nomenclature.CanalSaisine;
import fr.passerelle.mediation.nomenclature.ModeReponse;
import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.OrigineDysfonctionnement;
import fr.passerelle.mediation.nomenclature.PositionCaf;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.mediation.nomenclature.TypeSaisissant;
import fr.passerelle.mediation.saisine.SaisineService;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.web.socle.commun.EntreTemps;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.commun.Moi;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** Rectifying what a frozen bilan counted of one case (R-MED-25): what it was, what it should have been, and why. */
@Named
@ViewScoped
public class RectificationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DossierService dossiers;
    @Inject
    private SaisineService service;
    @Inject
    private Moi moi;

    private String ref;
    private int version;
    private int annee;
    private boolean repondue;
    private Comptee depart;
    private CanalSaisine canal;
    private TypeSaisissant qualite;
    private MotifSaisine motifSaisine;
    private Prestation prestation;
    private LocalDate date;
    private PositionCaf position;
    private ModeReponse mode;
    private OrigineDysfonctionnement origine;
    private String motif;

    /** Opens the case as the bilan counted it; there is nothing to rectify before a bilan is frozen. */
    public void ouvrir() {
        DossierSaisine dossier = dossiers.dossier(ref);
        if (!dossier.entete().anneeArretee() || !moi.peut(BILAN_ARRETER)) {
            throw new Introuvable("rectification " + ref);
        }
        annee = dossier.demande().dateReception().getYear();
        depart = comptee(dossier);
        prendre(depart);
    }

    /** Takes the newer version as the base: what was typed stays, what was not touched is the other's. */
    private void relire() {
        Comptee autre = comptee(dossiers.dossier(ref));
        prendre(EntreTemps.reprendre(depart, autre, new Comptee(canal, qualite, motifSaisine, prestation, date, position, mode, origine)));
        depart = autre;
    }

    private Comptee comptee(DossierSaisine dossier) {
        version = dossier.version();
        DossierSaisine.Demande d = dossier.demande();
        DossierSaisine.ReponseVue r = dossier.reponse();
        repondue = r != null && r.premiereReponse() != null;
        return repondue ? new Comptee(d.canal(), d.qualite(), d.motif(), d.prestation(), r.premiereReponse(), r.position(), r.mode(), r.origine())
                : new Comptee(d.canal(), d.qualite(), d.motif(), d.prestation(), null, null, null, null);
    }

    private void prendre(Comptee c) {
        canal = c.canal();
        qualite = c.qualite();
        motifSaisine = c.motifSaisine();
        prestation = c.prestation();
        date = c.date();
        position = c.position();
        mode = c.mode();
        origine = c.origine();
    }

    /** What is counted, under the names of the fields. */
    private record Comptee(CanalSaisine canal, TypeSaisissant qualite, MotifSaisine motifSaisine, Prestation prestation, LocalDate date,
            PositionCaf position, ModeReponse mode, OrigineDysfonctionnement origine) implements Serializable {
    }

    public String rectifier() {
        Rectification.Reponse reponse = repondue ? new Rectification.Reponse(date, position, mode, origine) : null;
        Rectification rectification = new Rectification(canal, qualite, motifSaisine, prestation, reponse);
        return Messages.siPermis(() -> service.rectifier(ref, version, rectification, motif),
                this::relire,
                "Donnée rectifiée\u202f: une nouvelle version du bilan " + annee + " est arrêtée.",
                "/mediation/saisine?ref=" + ref);
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public int getAnnee() {
        return annee;
    }

    public boolean isRepondue() {
        return repondue;
    }

    public CanalSaisine getCanal() {
        return canal;
    }

    public void setCanal(CanalSaisine canal) {
        this.canal = canal;
    }

    public TypeSaisissant getQualite() {
        return qualite;
    }

    public void setQualite(TypeSaisissant qualite) {
        this.qualite = qualite;
    }

    public MotifSaisine getMotifSaisine() {
        return motifSaisine;
    }

    public void setMotifSaisine(MotifSaisine motifSaisine) {
        this.motifSaisine = motifSaisine;
    }

    public Prestation getPrestation() {
        return prestation;
    }

    public void setPrestation(Prestation prestation) {
        this.prestation = prestation;
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

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }
}
