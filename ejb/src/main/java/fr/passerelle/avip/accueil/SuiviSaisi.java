package fr.passerelle.avip.accueil;

import fr.passerelle.avip.nomenclature.IssueParcours;
import java.time.LocalDate;

/** The parent’s situation about six months after the end, or that nobody could reach them. */
public record SuiviSaisi(LocalDate le, boolean nonJoignable, IssueParcours situation) {
}
