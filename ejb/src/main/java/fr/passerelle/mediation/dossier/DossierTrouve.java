package fr.passerelle.mediation.dossier;

import fr.passerelle.mediation.nomenclature.EtatSaisine;
import fr.passerelle.mediation.nomenclature.MotifCloture;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A case, by what tells whose it is and nothing of what it holds.
 *
 * @param fin how it ended, or {@code null}
 */
public record DossierTrouve(String reference, LocalDate dateReception, EtatSaisine etat, MotifCloture fin, String numeroAllocataire, String concerne,
        String saisissants) implements Serializable {

    public String etatEnClair() {
        return etat.enClair(fin);
    }
}
