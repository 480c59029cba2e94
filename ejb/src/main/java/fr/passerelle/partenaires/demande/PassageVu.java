package fr.passerelle.partenaires.demande;

import fr.passerelle.partenaires.demande.saisie.EtatDemande;
import java.io.Serializable;
import java.time.Instant;

/** A step, with the name of who took it. */
public record PassageVu(EtatDemande etat, Instant quand, String auteur, String texte) implements Serializable {
}
