package fr.passerelle.prets;

import fr.passerelle.socle.commun.valeurs.Courriel;
import fr.passerelle.socle.commun.valeurs.Matricule;
import java.time.LocalDate;

/** A loan as a line of a file says it. */
record PretLu(Matricule numero, String nom, Courriel courriel, String objet, LocalDate le, LocalDate renduLe) {
}
