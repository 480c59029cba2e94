package fr.passerelle.web.avip.structure;

import fr.passerelle.avip.nomenclature.PrecisionDuPoint;
import fr.passerelle.avip.nomenclature.TypeGestionnaire;
import fr.passerelle.avip.nomenclature.TypeStructure;
import fr.passerelle.avip.structure.StructureSaisie;
import fr.passerelle.socle.commun.TextePropre;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What is typed of a structure. Its Insee code follows from its postcode and its commune. */
public class StructureForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final BigDecimal HORS_DU_GLOBE = new BigDecimal("999");

    private String nom;
    private TypeStructure type;
    private String gestionnaire;
    private TypeGestionnaire typeGestionnaire;
    private String siretGestionnaire;
    private String adresse;
    private String codePostal;
    private String commune;
    private String agrement;
    private LocalDate agrementDepuis;
    private String latitude;
    private String longitude;
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
        form.agrement = s.agrement() == null ? null : s.agrement().toString();
        form.agrementDepuis = s.agrementDepuis();
        form.latitude = s.latitude() == null ? null : s.latitude().toPlainString().replace('.', ',');
        form.longitude = s.longitude() == null ? null : s.longitude().toPlainString().replace('.', ',');
        form.precision = s.precision();
        form.telephone = s.telephone();
        form.courriel = s.courriel();
        form.surMonenfant = s.surMonenfant();
        form.idMonenfant = s.idMonenfant();
        return form;
    }

    StructureSaisie saisie() {
        return new StructureSaisie(nom, type, gestionnaire, typeGestionnaire, siretGestionnaire, adresse, codePostal, commune, null, entier(agrement),
                agrementDepuis, degres(latitude), degres(longitude), precision, telephone, courriel, surMonenfant, idMonenfant);
    }

    /** What is no whole number is none that may be: the service says so with all the rest. */
    private static Integer entier(String tape) {
        String lu = TextePropre.compact(tape);
        if (lu.isEmpty()) {
            return null;
        }
        return lu.matches("\\d{1,6}") ? Integer.valueOf(lu) : Integer.valueOf(0);
    }

    /** With a comma or a dot; what is no number is off the globe. */
    private static BigDecimal degres(String tape) {
        String lu = TextePropre.compact(tape).replace(',', '.').replace('−', '-');
        if (lu.isEmpty()) {
            return null;
        }
        return lu.matches("-?\\d{1,3}(?:\\.\\d{1,9})?") ? new BigDecimal(lu) : HORS_DU_GLOBE;
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

    public String getAgrement() {
        return agrement;
    }

    public void setAgrement(String agrement) {
        this.agrement = agrement;
    }

    public LocalDate getAgrementDepuis() {
        return agrementDepuis;
    }

    public void setAgrementDepuis(LocalDate agrementDepuis) {
        this.agrementDepuis = agrementDepuis;
    }

    public String getLatitude() {
        return latitude;
    }

    public void setLatitude(String latitude) {
        this.latitude = latitude;
    }

    public String getLongitude() {
        return longitude;
    }

    public void setLongitude(String longitude) {
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
