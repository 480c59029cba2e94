package fr.passerelle.mediation.dossier;

import fr.passerelle.mediation.nomenclature.EtatSaisine;
import java.io.Serializable;
import java.time.LocalDate;

/** A case, by what tells whose it is and nothing of what it holds. */
public record DossierTrouve(String reference, LocalDate dateReception, EtatSaisine etat, String numeroAllocataire, String concerne,
        String saisissants) implements Serializable {
}
