package fr.passerelle.partenaires.demande;

import java.io.Serializable;

/** What became of a person the request named, once access was open. */
public record InscriptionVue(String qui, String resultat, boolean faite) implements Serializable {
}
