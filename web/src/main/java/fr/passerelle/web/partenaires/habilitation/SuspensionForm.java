package fr.passerelle.web.partenaires.habilitation;

import fr.passerelle.partenaires.nomenclature.MotifSuspension;
import java.io.Serializable;

/** Why a right is frozen. */
public class SuspensionForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private MotifSuspension motif;
    private String texte;

    public MotifSuspension[] getMotifs() {
        return MotifSuspension.values();
    }

    public MotifSuspension getMotif() {
        return motif;
    }

    public void setMotif(MotifSuspension motif) {
        this.motif = motif;
    }

    public String getTexte() {
        return texte;
    }

    public void setTexte(String texte) {
        this.texte = texte;
    }
}
