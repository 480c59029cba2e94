package fr.passerelle.web.partenaires.demande;

import fr.passerelle.partenaires.demande.DossierDeDemande;
import fr.passerelle.partenaires.demande.InstructionService;
import fr.passerelle.partenaires.demande.saisie.ChampDemande;
import fr.passerelle.partenaires.demande.saisie.EtatDemande;
import fr.passerelle.partenaires.demande.saisie.PointAVerifier;
import fr.passerelle.partenaires.nomenclature.Reconduction;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A request as the Caf examines it: the whole folder, the check-list, and the act that is open. */
@Named
@ViewScoped
public class DemandeInstruitePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Set<String> ACTES = Set.of("complement", "refus", "classement", "etablissement");

    @Inject
    private InstructionService service;

    private String ref;
    private String acte;
    private int version;
    private transient DossierDeDemande dossier;
    private PointAVerifier[] verifies = {};
    private Map<String, String> questions = new HashMap<>();
    private ConditionsForm conditions = new ConditionsForm();
    private String motif;

    public void ouvrir() {
        relire();
        verifies = dossier.verifies().toArray(PointAVerifier[]::new);
        if (isEtablissementOuvert()) {
            conditions = ConditionsForm.de(service.conditionsUsuelles(ref));
        }
    }

    /** Reads the folder again, after somebody else changed it; what was typed stays. */
    private void relire() {
        dossier = service.dossier(ref);
        version = dossier.demande().version();
    }

    public String prendre() {
        return agir(() -> service.prendre(ref, version), "La demande est en instruction, à votre nom.");
    }

    public String verifier() {
        Set<PointAVerifier> vus = EnumSet.noneOf(PointAVerifier.class);
        vus.addAll(List.of(verifies));
        return agir(() -> service.verifier(ref, version, vus), "Vos vérifications sont gardées.");
    }

    public String demanderComplement() {
        Map<ChampDemande, String> dites = new EnumMap<>(ChampDemande.class);
        for (ChampDemande champ : ChampDemande.values()) {
            dites.put(champ, questions.get(champ.nom()));
        }
        return agir(() -> service.demanderComplement(ref, version, dites), "Le complément est demandé\u202f: le partenaire en est averti.");
    }

    public String refuser() {
        return agir(() -> service.refuser(ref, version, motif), "La demande est refusée\u202f: le partenaire en est averti.");
    }

    public String classer() {
        return agir(() -> service.classer(ref, version, motif), "La demande est close\u202f: le partenaire en est averti.");
    }

    public String etablir() {
        return agir(() -> service.etablir(ref, version, conditions.saisie()), "La convention et ses contrats sont établis.");
    }

    private String agir(Runnable geste, String fait) {
        return Messages.siPermis(geste, this::relire, fait, "/partenaires/demande-instruite?ref=" + ref);
    }

    public DossierDeDemande getDossier() {
        if (dossier == null) {
            dossier = service.dossier(ref);
        }
        return dossier;
    }

    private boolean en(EtatDemande etat) {
        return getDossier().demande().etat() == etat;
    }

    private boolean ouvert(String lequel) {
        return lequel.equals(acte) && ACTES.contains(acte);
    }

    public boolean isAPrendre() {
        return en(EtatDemande.ENVOYEE);
    }

    public boolean isEnInstruction() {
        return en(EtatDemande.EN_INSTRUCTION);
    }

    public boolean isEtablie() {
        return getDossier().convention() != null;
    }

    public boolean isSignatureAttendue() {
        return en(EtatDemande.ETABLIE);
    }

    public boolean isRefusable() {
        return getDossier().demande().etat().suivants().contains(EtatDemande.REFUSEE);
    }

    public boolean isClassable() {
        return getDossier().demande().etat().suivants().contains(EtatDemande.ABANDONNEE) && !getDossier().suivie().aRemplir();
    }

    public boolean isComplementOuvert() {
        return ouvert("complement") && isEnInstruction();
    }

    public boolean isRefusOuvert() {
        return ouvert("refus") && isRefusable();
    }

    public boolean isClassementOuvert() {
        return ouvert("classement") && isClassable();
    }

    public boolean isEtablissementOuvert() {
        return ouvert("etablissement") && isEnInstruction();
    }

    public List<PointAVerifier> getPointsAVerifier() {
        return List.of(PointAVerifier.values());
    }

    public List<Reconduction> getReconductions() {
        return List.of(Reconduction.values());
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getActe() {
        return acte;
    }

    public void setActe(String acte) {
        this.acte = acte;
    }

    public PointAVerifier[] getVerifies() {
        return verifies;
    }

    public void setVerifies(PointAVerifier[] verifies) {
        this.verifies = verifies;
    }

    public Map<String, String> getQuestions() {
        return questions;
    }

    public ConditionsForm getConditions() {
        return conditions;
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }
}
