package fr.passerelle.avip.reprise;

import fr.passerelle.avip.chiffres.calcul.EcheanceDeReponse;
import fr.passerelle.avip.chiffres.calcul.FaitBilan;
import fr.passerelle.avip.nomenclature.InscriptionFranceTravail;
import fr.passerelle.avip.nomenclature.IssueParcours;
import fr.passerelle.avip.nomenclature.ModeContinuite;
import fr.passerelle.avip.nomenclature.MotifRefus;
import fr.passerelle.avip.nomenclature.ReponseDonnee;
import fr.passerelle.avip.nomenclature.SensOrientation;
import fr.passerelle.avip.nomenclature.TypeParcours;
import fr.passerelle.avip.nomenclature.TypePrescripteur;
import fr.passerelle.socle.imports.Cellules;
import fr.passerelle.socle.imports.Lecteur;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads the requests and receptions of a year; all that is wrong with a line is told. */
class LectureDesAccueils implements Lecteur<LigneReprise> {

    private static final int CODE = 40;
    private static final int NOM = 120;
    private static final int PAUSE = 366;
    private static final int SEMAINE = 10;
    private static final String NON_JOIGNABLE = "NON_JOIGNABLE";
    /** Shorter words that files use. */
    private static final Map<String, ModeContinuite> MODES = Map.of("FAMILLE", ModeContinuite.SOLUTION_FAMILIALE, "AUCUNE", ModeContinuite.AUCUNE_SOLUTION);

    private final int annee;
    private final BiFunction<String, String, Optional<Long>> structures;
    private final Map<String, Optional<Long>> trouvees = new HashMap<>();
    private final AccordDesLignes accord = new AccordDesLignes();

    /** @param structures the number of a structure by its name and the Insee code of its commune */
    LectureDesAccueils(int annee, BiFunction<String, String, Optional<Long>> structures) {
        this.annee = annee;
        this.structures = structures;
    }

    @Override
    public LigneReprise ligne(Cellules c) {
        Annees.verifier(c, annee);
        FaitBilan.Demande demande = demande(c);
        FaitBilan.Parent parent = parent(c);
        String enfant = c.reference("enfant", CODE);
        FaitBilan.Contrat contrat = contrat(c);
        InscriptionFranceTravail ft = c.codeFacultatif("france_travail", InscriptionFranceTravail.values(), InscriptionFranceTravail::libelle);
        TypeParcours parcours = c.codeFacultatif("parcours", TypeParcours.values(), TypeParcours::libelle);
        if (!c.sontJustes()) {
            return null;
        }
        FaitBilan fait = new FaitBilan(demande, parent, enfant, contrat);
        accord.verifier(c, fait);
        return new LigneReprise.Accueil(fait, ft, parcours);
    }

    private FaitBilan.Demande demande(Cellules c) {
        String reference = c.reference("orientation", CODE);
        Long structure = structure(c);
        TypePrescripteur prescripteur = c.code("prescripteur", TypePrescripteur.values(), TypePrescripteur::libelle);
        SensOrientation sens = c.code("sens", SensOrientation.values(), SensOrientation::libelle);
        LocalDate envoyee = c.estVide("envoyee_le") ? c.refuser("envoyee_le", "Valeur obligatoire.") : c.date("envoyee_le");
        Integer pause = c.entier("pause_jours", 0, PAUSE);
        LocalDate repondue = c.date("repondue_le");
        ReponseDonnee reponse = c.codeFacultatif("reponse", ReponseDonnee.values(), ReponseDonnee::libelle);
        MotifRefus motif = c.codeFacultatif("motif_refus", MotifRefus.values(), MotifRefus::libelle);
        accorderLaReponse(c, envoyee, repondue);
        return !c.sontJustes() ? null : new FaitBilan.Demande(reference, structure, prescripteur, sens, envoyee, pause == null ? 0 : pause,
                EcheanceDeReponse.de(envoyee, pause == null ? 0 : pause), repondue, reponse, motif);
    }

    private Long structure(Cellules c) {
        String nom = c.texte("structure", NOM);
        String insee = c.estVide("code_insee") ? c.refuser("code_insee", "Valeur obligatoire.") : c.brut("code_insee");
        if (nom == null || insee == null) {
            return null;
        }
        Optional<Long> trouvee = trouvees.computeIfAbsent(insee + " " + nom, cle -> structures.apply(nom, insee));
        return trouvee.isPresent() ? trouvee.get()
                : c.refuser("structure", "Aucune structure de ce nom dans la commune " + insee + "\u202f: le nom et le code Insee la désignent ensemble.");
    }

    private static void accorderLaReponse(Cellules c, LocalDate envoyee, LocalDate repondue) {
        if (c.estVide("repondue_le") != c.estVide("reponse")) {
            c.refuser(c.estVide("reponse") ? "reponse" : "repondue_le", "Une réponse et sa date vont ensemble.");
        }
        if (envoyee != null && repondue != null && repondue.isBefore(envoyee)) {
            c.refuser("repondue_le", "La réponse ne peut pas précéder l’envoi.");
        }
        boolean refusee = c.brut("reponse").equals(ReponseDonnee.REFUSEE.name());
        if (refusee && c.estVide("motif_refus")) {
            c.refuser("motif_refus", "Un refus a un motif (R-AVIP-23).");
        }
        if (!refusee && !c.estVide("motif_refus")) {
            c.avertir("motif_refus", c.brut("motif_refus"), "Cette demande n’est pas refusée\u202f: son motif n’est compté que comme motif.");
        }
    }

    private static FaitBilan.Parent parent(Cellules c) {
        String cle = c.reference("parent", CODE);
        Boolean seul = c.ouiNon("monoparental");
        Boolean qpv = c.ouiNon("qpv");
        Boolean jeune = c.ouiNon("moins_de_25_ans");
        return cle == null || seul == null || qpv == null || jeune == null ? null : new FaitBilan.Parent(cle, seul, qpv, jeune);
    }

    private static FaitBilan.Contrat contrat(Cellules c) {
        LocalDate entree = c.date("entree");
        LocalDate sortie = c.date("sortie");
        Integer parSemaine = c.entier("demi_journees", 1, SEMAINE);
        IssueParcours issue = c.codeFacultatif("issue", IssueParcours.values(), IssueParcours::libelle);
        ModeContinuite continuite = continuite(c);
        boolean nonJoignable = c.brut("situation_6_mois").equals(NON_JOIGNABLE);
        IssueParcours situation = nonJoignable ? null : c.codeFacultatif("situation_6_mois", IssueParcours.values(), IssueParcours::libelle);
        if (c.estVide("entree") && !c.estVide("sortie")) {
            c.refuser("sortie", "Une sortie demande une entrée.");
        }
        if (entree != null && sortie != null && sortie.isBefore(entree)) {
            c.refuser("sortie", "La sortie ne peut pas précéder l’entrée.");
        }
        if (sortie == null && !c.estVide("issue")) {
            c.avertir("issue", c.brut("issue"), "Sans date de sortie, l’accueil est en cours\u202f: son issue ne compte pas.");
        }
        if (entree != null && !c.brut("reponse").equals(ReponseDonnee.ACCEPTEE.name())) {
            c.avertir("entree", c.brut("entree"), "Un accueil sans réponse «\u202facceptée\u202f»\u202f: il compte comme accueil.");
        }
        return entree == null ? null : new FaitBilan.Contrat(entree, sortie, parSemaine == null ? 0 : parSemaine, null, issue, continuite, situation, nonJoignable);
    }

    private static ModeContinuite continuite(Cellules c) {
        ModeContinuite court = MODES.get(c.brut("continuite"));
        return court != null ? court : c.codeFacultatif("continuite", ModeContinuite.values(), ModeContinuite::libelle);
    }
}
