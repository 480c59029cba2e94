package fr.passerelle.web.partenaires.demande;

import fr.passerelle.partenaires.demande.saisie.ControleDemande;
import fr.passerelle.partenaires.demande.saisie.DemandeSaisie;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What a request says, as typed, step by step. */
public class DemandeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String siret;
    private String raisonSociale;
    private String adresse;
    private String codePostal;
    private String commune;
    private String telephone;
    private String courriel;
    private String fonction;
    private String mission;
    private TypePartenaire type;
    private ServicePartenaire[] services = {};
    private ModeGestion mode;
    private Boolean plusTard;
    private List<AdministrateurForm> administrateurs = new ArrayList<>();
    private List<UtilisateurForm> utilisateurs = new ArrayList<>();

    static DemandeForm de(DemandeSaisie s) {
        DemandeForm form = new DemandeForm();
        form.siret = s.siret();
        form.raisonSociale = s.raisonSociale();
        form.adresse = s.adresse();
        form.codePostal = s.codePostal();
        form.commune = s.commune();
        form.telephone = s.telephone();
        form.courriel = s.courriel();
        form.fonction = s.fonction();
        form.mission = s.mission();
        form.type = s.type();
        form.services = s.services().toArray(ServicePartenaire[]::new);
        form.mode = s.mode();
        form.plusTard = s.utilisateursPlusTard() ? Boolean.TRUE : s.utilisateurs().isEmpty() ? null : Boolean.FALSE;
        form.administrateurs = new ArrayList<>(s.administrateurs().stream().map(AdministrateurForm::de).toList());
        form.utilisateurs = new ArrayList<>(s.utilisateurs().stream().map(UtilisateurForm::de).toList());
        form.completerLesRangs();
        return form;
    }

    DemandeSaisie saisie() {
        return new DemandeSaisie(siret, raisonSociale, type, adresse, codePostal, commune, telephone, courriel, fonction, List.of(services), mission, mode,
                administrateurs.stream().map(AdministrateurForm::saisie).toList(), Boolean.TRUE.equals(plusTard),
                utilisateurs.stream().map(UtilisateurForm::saisie).toList());
    }

    /** Rows left blank go, so that what is refused is said beside the row that was read. */
    void ranger() {
        administrateurs.removeIf(a -> a.saisie().estVide());
        utilisateurs.removeIf(u -> u.saisie().estVide());
        completerLesRangs();
    }

    private void completerLesRangs() {
        while (administrateurs.size() < ControleDemande.ADMINISTRATEURS_AU_PLUS) {
            administrateurs.add(new AdministrateurForm());
        }
        if (utilisateurs.isEmpty()) {
            utilisateurs.add(new UtilisateurForm());
        }
    }

    public void ajouterUtilisateur() {
        if (utilisateurs.size() < DemandeSaisie.UTILISATEURS_AU_PLUS) {
            utilisateurs.add(new UtilisateurForm());
        }
    }

    public void retirerUtilisateur(int rang) {
        if (rang >= 0 && rang < utilisateurs.size()) {
            utilisateurs.remove(rang);
            completerLesRangs();
        }
    }

    /** Whether that service is among those asked for. */
    public boolean demande(ServicePartenaire service) {
        return List.of(services).contains(service);
    }

    public List<AdministrateurForm> getAdministrateurs() {
        return administrateurs;
    }

    public List<UtilisateurForm> getUtilisateurs() {
        return utilisateurs;
    }

    public String getSiret() {
        return siret;
    }

    public void setSiret(String siret) {
        this.siret = siret;
    }

    public String getRaisonSociale() {
        return raisonSociale;
    }

    public void setRaisonSociale(String raisonSociale) {
        this.raisonSociale = raisonSociale;
    }

    public String getAdresse() {
        return adresse;
    }

    public void setAdresse(String adresse) {
        this.adresse = adresse;
    }

    public String getCodePostal() {
        return codePostal;
    }

    public void setCodePostal(String codePostal) {
        this.codePostal = codePostal;
    }

    public String getCommune() {
        return commune;
    }

    public void setCommune(String commune) {
        this.commune = commune;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public String getCourriel() {
        return courriel;
    }

    public void setCourriel(String courriel) {
        this.courriel = courriel;
    }

    public String getFonction() {
        return fonction;
    }

    public void setFonction(String fonction) {
        this.fonction = fonction;
    }

    public String getMission() {
        return mission;
    }

    public void setMission(String mission) {
        this.mission = mission;
    }

    public TypePartenaire getType() {
        return type;
    }

    public void setType(TypePartenaire type) {
        this.type = type;
    }

    public ServicePartenaire[] getServices() {
        return services;
    }

    public void setServices(ServicePartenaire[] services) {
        this.services = services;
    }

    public ModeGestion getMode() {
        return mode;
    }

    public void setMode(ModeGestion mode) {
        this.mode = mode;
    }

    public Boolean getPlusTard() {
        return plusTard;
    }

    public void setPlusTard(Boolean plusTard) {
        this.plusTard = plusTard;
    }
}
