package fr.passerelle.partenaires.parcours;

import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.partenaires.service.ConventionsPretes;
import fr.passerelle.partenaires.service.PartenairesPrets;
import java.time.LocalDate;

/** Made in the server for the journeys: a convention in force. */
public final class ConventionDEssai {

    private ConventionDEssai() {
    }

    public static String active() throws Exception {
        PartenairesPrets.ouvrirLesComptes();
        return ConventionsPretes.active(LocalDate.now().minusMonths(2), ServicePartenaire.CDAP, ServicePartenaire.AFAS);
    }
}
