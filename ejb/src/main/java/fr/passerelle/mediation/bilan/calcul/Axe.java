package fr.passerelle.mediation.bilan.calcul;

import fr.passerelle.mediation.nomenclature.CanalSaisine;
import fr.passerelle.mediation.nomenclature.GroupeSaisissant;
import fr.passerelle.mediation.nomenclature.ModeReponse;
import fr.passerelle.mediation.nomenclature.MotifCloture;
import fr.passerelle.mediation.nomenclature.MotifIrrecevabilite;
import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.OrigineDysfonctionnement;
import fr.passerelle.mediation.nomenclature.PositionCaf;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.mediation.nomenclature.TypeSaisissant;
import fr.passerelle.socle.bilans.Ligne;
import fr.passerelle.socle.bilans.Ventilation;
import fr.passerelle.socle.commun.Libelle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Every breakdown over one dimension, said once: code, label, values in display order, formula, and whether a small cell
 * could name a family. The confirmed positions are printed anyway, and so are those without object.
 */
enum Axe {

    IRRECEVABILITE(Dimension.MOTIF_IRRECEVABILITE, par("I-02", "Motifs d’irrecevabilité",
            "Irrecevables pour ce motif ÷ irrecevables", MotifIrrecevabilite.values()).quiIdentifie()),
    CANAL(Dimension.CANAL, par("I-03", "Modes de saisine", "Saisines par ce mode ÷ R", CanalSaisine.values())),
    TYPE(Dimension.TYPE, par("I-04.TYPE", "Qualité des saisissants", "Saisines par cette qualité de saisissant ÷ R",
            TypeSaisissant.values()).quiIdentifieDans(Groupes.VENTILATION, Groupes.PAR_TYPE)),
    MOTIF(Dimension.MOTIF, par("I-05.MOTIF", "Motifs de saisine", "Saisines pour ce motif principal ÷ R",
            MotifSaisine.values()).quiIdentifie()),
    PRESTATION(Dimension.PRESTATION, par("I-05.PRESTATION", "Prestations concernées", "Saisines sur cette prestation principale ÷ R",
            Prestation.values()).quiIdentifie()),
    POSITION(Dimension.POSITION, par("I-07.POSITION", "Positions de la Caf", "Saisines à cette position ÷ saisines répondues",
            PositionCaf.values()).quiIdentifie(p -> PositionCaf.valueOf(p).estUneRevision())),
    MODE(Dimension.MODE, par("I-09.MODE", "Modes de réponse", "Réponses par ce mode ÷ saisines répondues", ModeReponse.values())),
    CAUSE(Dimension.CAUSE, par("I-15.CAUSE", "Causes d’interruption", "Médiations interrompues pour cette cause ÷ saisines recevables",
            MotifCloture.CONTENTIEUX_ENGAGE, MotifCloture.DESISTEMENT, MotifCloture.SANS_SUITE_USAGER).quiIdentifie()),
    ORIGINE(Dimension.ORIGINE, par("I-17", "Origine du dysfonctionnement", "Saisines de cette origine ÷ saisines répondues",
            OrigineDysfonctionnement.values()).quiIdentifie());

    /** The types of requesters, added up: the direct share is printed, so that who asks for oneself hides nothing. */
    static final class Groupes {

        static final Ventilation VENTILATION = par("I-04.GROUPE", "Groupes de saisissants", "Saisines par ce groupe de saisissants ÷ R",
                GroupeSaisissant.values()).quiIdentifie(g -> !g.equals(GroupeSaisissant.ALLOCATAIRE.name()));
        static final Map<String, String> PAR_TYPE = Arrays.stream(TypeSaisissant.values())
                .collect(Collectors.toMap(Enum::name, t -> t.groupe().name()));

        private Groupes() {
        }
    }

    private final Dimension dimension;
    private final Ventilation ventilation;

    Axe(Dimension dimension, Ventilation ventilation) {
        this.dimension = dimension;
        this.ventilation = ventilation;
    }

    private static Ventilation par(String code, String libelle, String formule, Libelle... valeurs) {
        List<Ligne> lignes = Arrays.stream(valeurs).map(v -> new Ligne(v.name(), v.libelle())).toList();
        return Ventilation.par(code, libelle, formule, lignes);
    }

    Dimension dimension() {
        return dimension;
    }

    Ventilation ventilation() {
        return ventilation;
    }
}
