package fr.passerelle.avip.chiffres;

import fr.passerelle.socle.bilans.Bilans;
import fr.passerelle.socle.bilans.VersionBilan;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** How many times the report of a year was frozen. For services only, hence no permission of its own. */
@Dependent
public class VersionsDuBilan {

    @Inject
    private Bilans bilans;
    @Inject
    private BilanAvip avip;

    /** The number of its latest version; 0 while the year is open. */
    public int derniere(int annee) {
        return bilans.versions(avip, annee).stream().mapToInt(VersionBilan::version).max().orElse(0);
    }
}
