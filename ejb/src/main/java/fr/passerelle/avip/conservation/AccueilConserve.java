package fr.passerelle.avip.conservation;

import fr.passerelle.socle.conservation.Apercu;
import fr.passerelle.socle.conservation.Conservation;
import fr.passerelle.socle.conservation.Duree;
import fr.passerelle.socle.conservation.ObjetConserve;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** A request whose receptions have all ended. */
@ApplicationScoped
class AccueilConserve implements ObjetConserve {

    static final String CODE = "ACCUEIL_AVIP";
    private static final String DUES = """
            exists (select 1 from avip.accueil a where a.orientation_id = o.id)
            and not exists (select 1 from avip.accueil a where a.orientation_id = o.id
                and (a.statut in ('PREPARE', 'SIGNE', 'EN_COURS', 'SUSPENDU') or coalesce(a.sortie_le, a.fin) >= cast(cast(:avant as timestamptz) as date)))""";

    @Inject
    private Anonymisation anonymisation;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String libelle() {
        return "Accueil Avip terminé";
    }

    @Override
    public String depart() {
        return "la fin du dernier contrat d’accueil";
    }

    @Override
    public String ensuite() {
        return "anonymisé\u202f: les chiffres restent, la famille s’en va";
    }

    @Override
    public Duree parDefaut() {
        return Duree.parDefaut(CODE, 24, 0, "Par défaut\u202f: deux ans après le dernier contact, comme le référentiel de la Cnil pour l’accompagnement social (délibération 2023-095).");
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
