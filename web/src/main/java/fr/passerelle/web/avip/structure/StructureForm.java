package fr.passerelle.web.avip.structure;

import fr.passerelle.avip.nomenclature.PrecisionDuPoint;
import fr.passerelle.avip.nomenclature.TypeGestionnaire;
import fr.passerelle.avip.nomenclature.TypeStructure;
import fr.passerelle.avip.structure.StructureSaisie;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What is typed of a structure. Its Insee code follows from its postcode and its commune. */
public class StructureForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String nom;
    private TypeStructure type;
    private String gestionnaire;
    private TypeGestionnaire typeGestionnaire;
    private String siretGestionnaire;
    private String adresse;
    private String codePostal;
    private String commune;
    private Integer agrement;
    private LocalDate agrementDepuis;
    private BigDecimal latitude;
    private BigDecimal longitude;
    private PrecisionDuPoint precision;
    private String telephone;
    private String courriel;
    private boolean surMonenfant;
    private String idMonenfant;

    static StructureForm de(StructureSaisie s) {
        StructureForm form = new StructureForm();
        form.nom = s.nom();
        form.type = s.type();
        form.gestionnaire = s.gestionnaire();
        form.typeGestionnaire = s.typeGestionnaire();
        form.siretGestionnaire = s.siretGestionnaire();
        form.adresse = s.adresse();
        form.codePostal = s.codePostal();
        form.commune = s.commune();
        form.agrement = s.agrement();
        form.agrementDepuis = s.agrementDepuis();
        form.latitude = s.latitude();
        form.longitude = s.longitude();
        form.precision = s.precision();
        form.telephone = s.telephone();
        form.courriel = s.courriel();
        form.surMonenfant = s.surMonenfant();
        form.idMonenfant = s.idMonenfant();
        return form;
    }

    StructureSaisie saisie() {
        return new StructureSaisie(nom, type, gestionnaire, typeGestionnaire, siretGestionnaire, adresse, codePostal, commune, null, agrement,
                agrementDepuis, latitude, longitude, precision, telephone, courriel, surMonenfant, idMonenfant);
    }

    public TypeStructure[] getTypes() {
        return TypeStructure.values();
    }

    public TypeGestionnaire[] getTypesDeGestionnaire() {
        return TypeGestionnaire.values();
    }

    public PrecisionDuPoint[] getPrecisions() {
        return PrecisionDuPoint.values();
    }

    public String getNom() {
        return nom;
    }

    public void setNom(String nom) {
        this.nom = nom;
    }

    public TypeStructure getType() {
        return type;
    }

    public void setType(TypeStructure type) {
        this.type = type;
    }

    public String getGestionnaire() {
        return gestionnaire;
    }

    public void setGestionnaire(String gestionnaire) {
        this.gestionnaire = gestionnaire;
    }

    public TypeGestionnaire getTypeGestionnaire() {
        return typeGestionnaire;
    }

    public void setTypeGestionnaire(TypeGestionnaire typeGestionnaire) {
        this.typeGestionnaire = typeGestionnaire;
    }

    public String getSiretGestionnaire() {
        return siretGestionnaire;
    }

    public void setSiretGestionnaire(String siretGestionnaire) {
        this.siretGestionnaire = siretGestionnaire;
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

    public Integer getAgrement() {
        return agrement;
    }

    public void setAgrement(Integer agrement) {
        this.agrement = agrement;
    }

    public LocalDate getAgrementDepuis() {
        return agrementDepuis;
    }

    public void setAgrementDepuis(LocalDate agrementDepuis) {
        this.agrementDepuis = agrementDepuis;
    }

    public BigDecimal getLatitude() {
        return latitude;
    }

    public void setLatitude(BigDecimal latitude) {
        this.latitude = latitude;
    }

    public BigDecimal getLongitude() {
        return longitude;
    }

    public void setLongitude(BigDecimal longitude) {
        this.longitude = longitude;
    }

    public PrecisionDuPoint getPrecision() {
        return precision;
    }

    public void setPrecision(PrecisionDuPoint precision) {
        this.precision = precision;
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

    public boolean isSurMonenfant() {
        return surMonenfant;
    }

    public void setSurMonenfant(boolean surMonenfant) {
        this.surMonenfant = surMonenfant;
    }

    public String getIdMonenfant() {
        return idMonenfant;
    }

    public void setIdMonenfant(String idMonenfant) {
        this.idMonenfant = idMonenfant;
    }
}
