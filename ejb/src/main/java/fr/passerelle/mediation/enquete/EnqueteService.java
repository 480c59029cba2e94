package fr.passerelle.mediation.enquete;

import static fr.passerelle.mediation.Permissions.AGREGATS_LIRE;

import fr.passerelle.socle.commun.tableur.Tableur;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.enquetes.Depouillement;
import fr.passerelle.socle.enquetes.ResultatsEnquete;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;

/** What people answered once their case was closed, for whoever reads the other figures. */
@Stateless
public class EnqueteService {

    @Inject
    private ApresLaCloture enquete;
    @Inject
    private Depouillement depouillement;

    /** For how many days people may answer; 0 when nobody is asked. */
    @Autorise(AGREGATS_LIRE)
    public int jours() {
        return enquete.jours();
    }

    /** The years in which someone was invited or answered, the latest first. */
    @Autorise(AGREGATS_LIRE)
    public List<Integer> annees() {
        return depouillement.annees(enquete);
    }

    /** What was answered that year. */
    @Autorise(AGREGATS_LIRE)
    public ResultatsEnquete resultats(int annee) {
        return depouillement.resultats(enquete, annee);
    }

    /** Writes what the page shows: below the threshold, only how many were invited. */
    @Autorise(AGREGATS_LIRE)
    public void exporter(int annee, Tableur sortie) throws IOException {
        depouillement.exporter(enquete, annee, sortie);
    }
}
