package fr.passerelle.avip.conservation;

import fr.passerelle.socle.conservation.Apercu;
import fr.passerelle.socle.conservation.Conservation;
import fr.passerelle.socle.conservation.Duree;
import fr.passerelle.socle.conservation.ObjetConserve;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** A request that ended without any reception. */
@ApplicationScoped
class OrientationConservee implements ObjetConserve {

    static final String CODE = "ORIENTATION_AVIP";
    private static final String DUES = """
            (o.close_le < :avant or o.statut = 'SANS_REPONSE' and o.envoyee_le < cast(:avant as timestamptz) - interval '30 days')
            and not exists (select 1 from avip.accueil a where a.orientation_id = o.id)""";

    @Inject
    private Anonymisation anonymisation;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String libelle() {
        return "Orientation Avip close sans accueil";
    }

    @Override
    public String depart() {
        return "la fin de la demande, ou les trente jours restés sans réponse";
    }

    @Override
    public String ensuite() {
        return "anonymisé\u202f: les chiffres restent, la famille s’en va";
    }

    @Override
    public Duree parDefaut() {
        return Duree.parDefaut(CODE, 6, 0, "Par défaut\u202f: le temps qu’une réponse se conteste (dossier Avip, §2).");
    }

    @Override
    public Apercu apercu(LocalDate finEchue) {
        return anonymisation.apercu(DUES, Conservation.apres(finEchue));
    }

    @Override
    @Transactional
    public int retirer(LocalDate finEchue) {
        return anonymisation.faire(DUES, Conservation.apres(finEchue));
    }
}
