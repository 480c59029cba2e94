package fr.passerelle.partenaires.habilitation.fichier;

import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import java.time.LocalDate;
import java.util.Locale;

/**
 * A right to give or to end, as a line of a file says it.
 *
 * @param ajout whether it is given; it ends otherwise
 * @param fin its last day, or {@code null}
 */
record LigneDeDroit(String siret, String nom, String prenom, String courriel, ServicePartenaire service, String profil, boolean ajout, LocalDate fin) {

    String cleDuContrat() {
        return siret + "|" + service;
    }

    String cleDuDroit() {
        return siret + "|" + courriel.toLowerCase(Locale.ROOT) + "|" + service + "|" + profil;
    }
}
