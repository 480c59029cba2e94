package fr.passerelle.web.avip.label;

import fr.passerelle.avip.label.CandidatureSaisie;
import fr.passerelle.avip.label.Constat;
import fr.passerelle.avip.label.Critere;
import fr.passerelle.avip.label.DossierDeLabel;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A candidacy being written: places, the two commitments, what answers each criterion. */
public class CandidatureForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private Integer places;
    private boolean projet;
    private boolean charte;
    private String synthese;
    private List<CritereForm> criteres = List.of();

    static CandidatureForm de(DossierDeLabel d) {
        CandidatureForm form = new CandidatureForm();
        form.places = d.etat().placesProposees();
        form.projet = d.etat().projetMentionne();
        form.charte = d.etat().charteAccepteeLe() != null;
        form.synthese = d.etat().synthese();
        form.criteres = CritereForm.de(d.criteres());
        return form;
    }

    CandidatureSaisie saisie() {
        Map<Critere, String> preuves = new EnumMap<>(Critere.class);
        criteres.forEach(c -> preuves.put(c.getCritere(), c.getPreuve() == null ? "" : c.getPreuve()));
        return new CandidatureSaisie(places, projet, charte, preuves);
    }

    Map<Critere, Constat> constats() {
        Map<Critere, Constat> constats = new EnumMap<>(Critere.class);
        criteres.forEach(c -> constats.put(c.getCritere(), c.getConstat()));
        return constats;
    }

    public Integer getPlaces() {
        return places;
    }

    public void setPlaces(Integer places) {
        this.places = places;
    }

    public boolean isProjet() {
        return projet;
    }

    public void setProjet(boolean projet) {
        this.projet = projet;
    }

    public boolean isCharte() {
        return charte;
    }

    public void setCharte(boolean charte) {
        this.charte = charte;
    }

    public String getSynthese() {
        return synthese;
    }

    public void setSynthese(String synthese) {
        this.synthese = synthese;
    }

    public List<CritereForm> getCriteres() {
        return criteres;
    }
}
