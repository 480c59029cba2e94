package fr.passerelle.web.avip.label;

import fr.passerelle.avip.label.Constat;
import fr.passerelle.avip.label.Critere;
import fr.passerelle.avip.label.CritereVu;
import java.io.Serializable;
import java.util.List;

/** A criterion being answered, or looked at. */
public class CritereForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Critere critere;
    private String preuve;
    private Constat constat;

    CritereForm(CritereVu vu) {
        critere = vu.critere();
        preuve = vu.preuve();
        constat = vu.constat();
    }

    static List<CritereForm> de(List<CritereVu> criteres) {
        return criteres.stream().map(CritereForm::new).toList();
    }

    public Critere getCritere() {
        return critere;
    }

    public String getPreuve() {
        return preuve;
    }

    public void setPreuve(String preuve) {
        this.preuve = preuve;
    }

    public Constat getConstat() {
        return constat;
    }

    public void setConstat(Constat constat) {
        this.constat = constat;
    }
}
