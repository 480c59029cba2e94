package fr.passerelle.mediation.bilan.calcul;

import fr.passerelle.mediation.nomenclature.CanalSaisine;
import fr.passerelle.mediation.nomenclature.Libelle;
import fr.passerelle.mediation.nomenclature.ModeReponse;
import fr.passerelle.mediation.nomenclature.MotifCloture;
import fr.passerelle.mediation.nomenclature.MotifIrrecevabilite;
import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.OrigineDysfonctionnement;
import fr.passerelle.mediation.nomenclature.PositionCaf;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.mediation.nomenclature.TypeSaisissant;
import java.util.List;

/**
 * Every breakdown over one dimension, said once: code, label, values in display order, formula, and whether a small cell
 * could name a family.
 */
enum Ventilation {

    IRRECEVABILITE("I-02", "Motifs d’irrecevabilité", Dimension.MOTIF_IRRECEVABILITE, MotifIrrecevabilite.values(),
            "Irrecevables pour ce motif ÷ irrecevables", true),
    CANAL("I-03", "Modes de saisine", Dimension.CANAL, CanalSaisine.values(), "Saisines par ce mode ÷ R", false),
    TYPE("I-04.TYPE", "Qualité des saisissants", Dimension.TYPE, TypeSaisissant.values(),
            "Saisines par cette qualité de saisissant ÷ R", true),
    MOTIF("I-05.MOTIF", "Motifs de saisine", Dimension.MOTIF, MotifSaisine.values(),
            "Saisines pour ce motif principal ÷ R", true),
    PRESTATION("I-05.PRESTATION", "Prestations concernées", Dimension.PRESTATION, Prestation.values(),
            "Saisines sur cette prestation principale ÷ R", true),
    POSITION("I-07.POSITION", "Positions de la Caf", Dimension.POSITION, PositionCaf.values(),
            "Saisines à cette position ÷ saisines répondues", true),
    MODE("I-09.MODE", "Modes de réponse", Dimension.MODE, ModeReponse.values(),
            "Réponses par ce mode ÷ saisines répondues", false),
    CAUSE("I-15.CAUSE", "Causes d’interruption", Dimension.CAUSE,
            new Libelle[] {MotifCloture.CONTENTIEUX_ENGAGE, MotifCloture.DESISTEMENT, MotifCloture.SANS_SUITE_USAGER},
            "Médiations interrompues pour cette cause ÷ saisines recevables", true),
    ORIGINE("I-17", "Origine du dysfonctionnement", Dimension.ORIGINE, OrigineDysfonctionnement.values(),
            "Saisines de cette origine ÷ saisines répondues", true);

    private final String code;
    private final String libelle;
    private final Dimension dimension;
    private final List<Libelle> valeurs;
    private final String formule;
    private final boolean identifiante;

    Ventilation(String code, String libelle, Dimension dimension, Libelle[] valeurs, String formule,
            boolean identifiante) {
        this.code = code;
        this.libelle = libelle;
        this.dimension = dimension;
        this.valeurs = List.of(valeurs);
        this.formule = formule;
        this.identifiante = identifiante;
    }

    String code() {
        return code;
    }

    String libelle() {
        return libelle;
    }

    Dimension dimension() {
        return dimension;
    }

    List<Libelle> valeurs() {
        return valeurs;
    }

    String formule() {
        return formule;
    }

    boolean identifiante() {
        return identifiante;
    }
}
