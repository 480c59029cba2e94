package fr.passerelle.web.mediation.demande;

import fr.passerelle.mediation.acte.DemarchePrealable;
import fr.passerelle.mediation.acte.Enregistrement;
import fr.passerelle.mediation.dossier.DossierSaisine;
import fr.passerelle.mediation.nomenclature.CanalSaisine;
import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.mediation.nomenclature.ResultatDemarche;
import fr.passerelle.mediation.nomenclature.VoieRecours;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.valeurs.NomComplet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A request received, as typed on the page that registers it and on the one that corrects it. */
public class DemandeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate dateReception;
    private CanalSaisine canal;
    private List<SaisissantForm> saisissants = new ArrayList<>(List.of(new SaisissantForm()));
    private String numeroAllocataire;
    private String concerneNom;
    private String concernePrenom;
    /** As it was copied from the one who asks, to tell it from one written. */
    private String nomCopie;
    private String prenomCopie;
    private boolean identiteVerifiee;
    private String identiteMoyen;
    private MotifSaisine motif;
    private MotifSaisine[] motifsSecondaires = {};
    private Prestation prestation;
    private Prestation[] prestationsSecondaires = {};
    private LocalDate demarcheDate;
    private String demarcheService;
    private String demarcheNature;
    private ResultatDemarche demarcheResultat;
    private VoieRecours voieRecours = VoieRecours.AUCUNE;
    private LocalDate voieRecoursDate;
    private LocalDate dateNotificationDecision;
    private String expose;
    private String demandePrecise;
    private String urgence;
    private String etiquettes;
    private List<String> agentsImpliques = new ArrayList<>();

    public static DemandeForm vierge(LocalDate aujourdhui) {
        DemandeForm form = new DemandeForm();
        form.dateReception = aujourdhui;
        return form;
    }

    /** The form as it was when this content was kept. */
    public static DemandeForm de(Enregistrement contenu) {
        DemandeForm form = new DemandeForm();
        form.reprendreDemande(contenu);
        form.reprendreContexte(contenu);
        return form;
    }

    /** What was registered of a case, as it stands now. */
    public static Enregistrement contenu(DossierSaisine dossier) {
        DossierSaisine.Demande d = dossier.demande();
        return new Enregistrement(d.dateReception(), d.canal(), d.saisissants(), d.numeroAllocataire(), d.concerneNom(),
                d.concernePrenom(), d.identiteVerifiee(), d.identiteMoyen(), d.motif(), d.motifsSecondaires(),
                d.prestation(), d.prestationsSecondaires(), d.demarche(), d.voieRecours(), d.voieRecoursDate(),
                d.dateNotificationDecision(), d.expose(), d.demandePrecise(), dossier.entete().urgence(),
                dossier.entete().etiquettes(),
                d.agentsImpliques().stream().map(DossierSaisine.Agent::identifiant).toList(), List.of());
    }

    private void reprendreDemande(Enregistrement contenu) {
        dateReception = contenu.dateReception();
        canal = contenu.canal();
        if (!contenu.saisissants().isEmpty()) {
            saisissants = new ArrayList<>(contenu.saisissants().stream().map(SaisissantForm::de).toList());
        }
        numeroAllocataire = contenu.numeroAllocataire();
        concerneNom = contenu.concerneNom();
        concernePrenom = contenu.concernePrenom();
        identiteVerifiee = contenu.identiteVerifiee();
        identiteMoyen = contenu.identiteMoyen();
        motif = contenu.motif();
        prestation = contenu.prestation();
        expose = contenu.expose();
        demandePrecise = contenu.demandePrecise();
        urgence = contenu.urgence();
    }

    private void reprendreContexte(Enregistrement contenu) {
        motifsSecondaires = contenu.motifsSecondaires().toArray(MotifSaisine[]::new);
        prestationsSecondaires = contenu.prestationsSecondaires().toArray(Prestation[]::new);
        if (contenu.demarche() != null) {
            demarcheDate = contenu.demarche().date();
            demarcheService = contenu.demarche().service();
            demarcheNature = contenu.demarche().nature();
            demarcheResultat = contenu.demarche().resultat();
        }
        voieRecours = contenu.voieRecours() == null ? VoieRecours.AUCUNE : contenu.voieRecours();
        voieRecoursDate = contenu.voieRecoursDate();
        dateNotificationDecision = contenu.dateNotificationDecision();
        etiquettes = String.join(", ", contenu.etiquettes());
        agentsImpliques = new ArrayList<>(contenu.agentsImpliques());
    }

    /** What the form says, ready to be registered, corrected or kept as a draft. */
    public Enregistrement enEnregistrement(List<Long> pieces) {
        return new Enregistrement(dateReception, canal, saisissants.stream().map(SaisissantForm::enSaisissant).toList(),
                numeroAllocataire, concerneNom, concernePrenom, identiteVerifiee, identiteMoyen, motif,
                List.of(motifsSecondaires), prestation, List.of(prestationsSecondaires), demarche(), voieRecours, voieRecoursDate,
                dateNotificationDecision, expose, demandePrecise, urgence, listeEtiquettes(), agentsImpliques, pieces);
    }

    private DemarchePrealable demarche() {
        boolean rien = demarcheDate == null && estVide(demarcheService) && estVide(demarcheNature)
                && demarcheResultat == null;
        return rien ? null : new DemarchePrealable(demarcheDate, demarcheService, demarcheNature, demarcheResultat);
    }

    private List<String> listeEtiquettes() {
        return estVide(etiquettes) ? List.of()
                : Arrays.stream(etiquettes.split(",")).map(TextePropre::ligne).filter(e -> !e.isEmpty()).distinct().toList();
    }

    /** Whether something of the prior step is already said, so that its group is shown unfolded. */
    public boolean isDemarcheDecrite() {
        return demarche() != null;
    }

    /** Whether something of the contested decision or of another appeal is already said. */
    public boolean isRecoursDecrit() {
        return dateNotificationDecision != null || voieRecoursDate != null || voieRecours != VoieRecours.AUCUNE;
    }

    /** Whether something optional of the classification is already said. */
    public boolean isClassementPrecise() {
        return !estVide(urgence) || !estVide(etiquettes) || motifsSecondaires.length + prestationsSecondaires.length > 0;
    }

    private static boolean estVide(String texte) {
        return TextePropre.estVide(texte);
    }

    public void ajouterSaisissant() {
        saisissants.add(new SaisissantForm());
    }

    /** Takes one requester away; the first one stays, for a request always comes from someone. */
    public void retirerSaisissant(int rang) {
        if (rang > 0 && rang < saisissants.size()) {
            saisissants.remove(rang);
        }
    }

    /** An allocataire who asks for themselves is the person concerned, as long as nobody wrote another name. */
    public void copierLaPersonne() {
        boolean laisseTelle = estVide(concerneNom) && estVide(concernePrenom)
                || Objects.equals(concerneNom, nomCopie) && Objects.equals(concernePrenom, prenomCopie);
        if (laisseTelle) {
            concerneNom = null;
            concernePrenom = null;
            NomComplet personne = enEnregistrement(List.of()).personneConcernee();
            nomCopie = personne.nom();
            prenomCopie = personne.prenom();
            concerneNom = nomCopie;
            concernePrenom = prenomCopie;
        }
    }

    public List<SaisissantForm> getSaisissants() {
        return saisissants;
    }

    public LocalDate getDateReception() {
        return dateReception;
    }

    public void setDateReception(LocalDate dateReception) {
        this.dateReception = dateReception;
    }

    public CanalSaisine getCanal() {
        return canal;
    }

    public void setCanal(CanalSaisine canal) {
        this.canal = canal;
    }

    public String getNumeroAllocataire() {
        return numeroAllocataire;
    }

    public void setNumeroAllocataire(String numeroAllocataire) {
        this.numeroAllocataire = numeroAllocataire;
    }

    public String getConcerneNom() {
        return concerneNom;
    }

    public void setConcerneNom(String concerneNom) {
        this.concerneNom = concerneNom;
    }

    public String getConcernePrenom() {
        return concernePrenom;
    }

    public void setConcernePrenom(String concernePrenom) {
        this.concernePrenom = concernePrenom;
    }

    public boolean isIdentiteVerifiee() {
        return identiteVerifiee;
    }

    public void setIdentiteVerifiee(boolean identiteVerifiee) {
        this.identiteVerifiee = identiteVerifiee;
    }

    public String getIdentiteMoyen() {
        return identiteMoyen;
    }

    public void setIdentiteMoyen(String identiteMoyen) {
        this.identiteMoyen = identiteMoyen;
    }

    public MotifSaisine getMotif() {
        return motif;
    }

    public void setMotif(MotifSaisine motif) {
        this.motif = motif;
    }

    public MotifSaisine[] getMotifsSecondaires() {
        return motifsSecondaires;
    }

    public void setMotifsSecondaires(MotifSaisine[] motifsSecondaires) {
        this.motifsSecondaires = motifsSecondaires;
    }

    public Prestation getPrestation() {
        return prestation;
    }

    public void setPrestation(Prestation prestation) {
        this.prestation = prestation;
    }

    public Prestation[] getPrestationsSecondaires() {
        return prestationsSecondaires;
    }

    public void setPrestationsSecondaires(Prestation[] prestationsSecondaires) {
        this.prestationsSecondaires = prestationsSecondaires;
    }

    public LocalDate getDemarcheDate() {
        return demarcheDate;
    }

    public void setDemarcheDate(LocalDate demarcheDate) {
        this.demarcheDate = demarcheDate;
    }

    public String getDemarcheService() {
        return demarcheService;
    }

    public void setDemarcheService(String demarcheService) {
        this.demarcheService = demarcheService;
    }

    public String getDemarcheNature() {
        return demarcheNature;
    }

    public void setDemarcheNature(String demarcheNature) {
        this.demarcheNature = demarcheNature;
    }

    public ResultatDemarche getDemarcheResultat() {
        return demarcheResultat;
    }

    public void setDemarcheResultat(ResultatDemarche demarcheResultat) {
        this.demarcheResultat = demarcheResultat;
    }

    public VoieRecours getVoieRecours() {
        return voieRecours;
    }

    public void setVoieRecours(VoieRecours voieRecours) {
        this.voieRecours = voieRecours;
    }

    public LocalDate getVoieRecoursDate() {
        return voieRecoursDate;
    }

    public void setVoieRecoursDate(LocalDate voieRecoursDate) {
        this.voieRecoursDate = voieRecoursDate;
    }

    public LocalDate getDateNotificationDecision() {
        return dateNotificationDecision;
    }

    public void setDateNotificationDecision(LocalDate dateNotificationDecision) {
        this.dateNotificationDecision = dateNotificationDecision;
    }

    public String getExpose() {
        return expose;
    }

    public void setExpose(String expose) {
        this.expose = expose;
    }

    public String getDemandePrecise() {
        return demandePrecise;
    }

    public void setDemandePrecise(String demandePrecise) {
        this.demandePrecise = demandePrecise;
    }

    public String getUrgence() {
        return urgence;
    }

    public void setUrgence(String urgence) {
        this.urgence = urgence;
    }

    public String getEtiquettes() {
        return etiquettes;
    }

    public void setEtiquettes(String etiquettes) {
        this.etiquettes = etiquettes;
    }

    public List<String> getAgentsImpliques() {
        return agentsImpliques;
    }

    public void setAgentsImpliques(List<String> agentsImpliques) {
        this.agentsImpliques = agentsImpliques;
    }
}
