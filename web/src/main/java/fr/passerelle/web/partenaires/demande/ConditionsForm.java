package fr.passerelle.web.partenaires.demande;

import fr.passerelle.partenaires.demande.saisie.ConditionsDeConvention;
import fr.passerelle.partenaires.nomenclature.Reconduction;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** On what terms a convention is drawn up, as typed. */
public class ConditionsForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private LocalDate effetLe;
    private Integer dureeMois;
    private Reconduction reconduction;
    private Integer dureeReconductionMois;
    private Integer reconductionsMax;
    private Integer preavisMois;
    private final Map<ServicePartenaire, Object[]> profils = new EnumMap<>(ServicePartenaire.class);

    static ConditionsForm de(ConditionsDeConvention c) {
        ConditionsForm form = new ConditionsForm();
        form.effetLe = c.effetLe();
        form.dureeMois = c.dureeMois();
        form.reconduction = c.reconduction();
        form.dureeReconductionMois = c.dureeReconductionMois();
        form.reconductionsMax = c.reconductionsMax();
        form.preavisMois = c.preavisMois();
        ServicePartenaire.aProfils().forEach(s -> form.profils.put(s, c.profils(s).toArray(String[]::new)));
        return form;
    }

    ConditionsDeConvention saisie() {
        return new ConditionsDeConvention(effetLe, dureeMois == null ? 0 : dureeMois, reconduction,
                reconduction == Reconduction.TACITE ? dureeReconductionMois : null, reconduction == Reconduction.TACITE ? reconductionsMax : null,
                preavisMois == null ? -1 : preavisMois, permis());
    }

    private Map<ServicePartenaire, List<String>> permis() {
        Map<ServicePartenaire, List<String>> permis = new EnumMap<>(ServicePartenaire.class);
        profils.forEach((service, codes) -> permis.put(service, Arrays.stream(codes).map(String::valueOf).toList()));
        return permis;
    }

    public LocalDate getEffetLe() {
        return effetLe;
    }

    public void setEffetLe(LocalDate effetLe) {
        this.effetLe = effetLe;
    }

    public Integer getDureeMois() {
        return dureeMois;
    }

    public void setDureeMois(Integer dureeMois) {
        this.dureeMois = dureeMois;
    }

    public Reconduction getReconduction() {
        return reconduction;
    }

    public void setReconduction(Reconduction reconduction) {
        this.reconduction = reconduction;
    }

    public Integer getDureeReconductionMois() {
        return dureeReconductionMois;
    }

    public void setDureeReconductionMois(Integer dureeReconductionMois) {
        this.dureeReconductionMois = dureeReconductionMois;
    }

    public Integer getReconductionsMax() {
        return reconductionsMax;
    }

    public void setReconductionsMax(Integer reconductionsMax) {
        this.reconductionsMax = reconductionsMax;
    }

    public Integer getPreavisMois() {
        return preavisMois;
    }

    public void setPreavisMois(Integer preavisMois) {
        this.preavisMois = preavisMois;
    }

    /** Those the contract of each service allows. */
    public Map<ServicePartenaire, Object[]> getProfils() {
        return profils;
    }
}
