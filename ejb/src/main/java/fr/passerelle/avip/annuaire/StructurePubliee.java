package fr.passerelle.avip.annuaire;

import fr.passerelle.avip.nomenclature.TypeStructure;
import fr.passerelle.avip.nomenclature.MotDePlaces;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One labelled structure as anyone may see it.
 *
 * @param reseau the network it belongs to, or {@code null}
 * @param labelJusquAu the last day of its label
 * @param places whether there may be a place, never how many (dossier §7)
 * @param distance kilometres from where one looks, as the crow flies, or {@code null}
 * @param aJourLe when it last said what it offers, or when it was registered
 */
public record StructurePubliee(long id, String nom, TypeStructure type, String gestionnaire, String adresse, String codePostal, String commune,
        String codeCommune, int agrement, LocalDate labelJusquAu, String reseau, String horaires, String telephone, String courriel, String idMonenfant,
        BigDecimal latitude, BigDecimal longitude, MotDePlaces places, Integer distance, LocalDate aJourLe) implements Serializable {

    public boolean estSituee() {
        return latitude != null;
    }
}
