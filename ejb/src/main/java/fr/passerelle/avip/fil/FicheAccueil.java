package fr.passerelle.avip.fil;

import fr.passerelle.avip.accueil.AccueilVu;

/** A contract, with the thread it belongs to. */
public record FicheAccueil(FilVu fil, EnfantDuFil enfant, AccueilVu contrat) {
}
