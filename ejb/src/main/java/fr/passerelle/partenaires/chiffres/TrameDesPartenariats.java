package fr.passerelle.partenaires.chiffres;

import fr.passerelle.partenaires.chiffres.ComptesDeLAnnee.Axe;
import fr.passerelle.partenaires.nomenclature.MotifSuspension;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import fr.passerelle.socle.bilans.Bloc;
import fr.passerelle.socle.bilans.Ligne;
import fr.passerelle.socle.bilans.Repartition;
import fr.passerelle.socle.bilans.Trame;
import fr.passerelle.socle.bilans.Ventilation;
import fr.passerelle.socle.commun.Libelle;
import java.util.Arrays;
import java.util.List;

/** What the report of partnerships is made of: its indicators, its breakdowns, its texts. */
public final class TrameDesPartenariats {

    /** A landlord is a person: a small count of a kind could name one. */
    static final Ventilation TYPES = Ventilation.par("R-1", "Conventions actives par type de partenaire", "Conventions actives à J de ce type ÷ conventions actives à J",
            lignes(TypePartenaire.values())).quiIdentifie();
    static final Ventilation SERVICES = Ventilation.par("R-2", "Habilitations actives par service", "Habilitations actives à J de ce service ÷ habilitations actives à J",
            lignes(ServicePartenaire.values()));
    static final Ventilation MOTIFS = Ventilation.par("R-3", "Suspensions par motif", "Suspensions de la période pour ce motif ÷ suspensions de la période",
            lignes(MotifSuspension.values())).quiIdentifie().totalisee(Indicateurs.SUSPENSIONS);
    static final Ventilation TRIMESTRES = Ventilation.parTrimestre("R-4", "Conventions signées par trimestre", "Conventions signées dans le trimestre");

    public static final Trame TRAME = new Trame(Indicateurs.TOUTES, List.of(TYPES, SERVICES, MOTIFS, TRIMESTRES),
            Arrays.stream(BlocPartenariats.values()).map(b -> new Bloc(b.name(), b.libelle())).toList());

    private TrameDesPartenariats() {
    }

    static List<Repartition> repartitions(ComptesDeLAnnee c) {
        return List.of(TYPES.repartir(v -> c.par(Axe.TYPE, v), c.jour().conventions()), SERVICES.repartir(v -> c.par(Axe.SERVICE, v), c.jour().droits()),
                MOTIFS.repartir(v -> c.par(Axe.MOTIF_SUSPENSION, v), c.periode().suspensions()), TRIMESTRES.compter(v -> c.par(Axe.TRIMESTRE, v)));
    }

    private static <E extends Enum<E> & Libelle> List<Ligne> lignes(E[] valeurs) {
        return Arrays.stream(valeurs).map(v -> new Ligne(v.name(), v.libelle())).toList();
    }
}
