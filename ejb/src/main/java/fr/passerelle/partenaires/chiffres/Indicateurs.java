package fr.passerelle.partenaires.chiffres;

import static fr.passerelle.socle.bilans.Unite.JOURS;
import static fr.passerelle.socle.bilans.Unite.NOMBRE;
import static fr.passerelle.socle.bilans.Unite.POURCENT;

import fr.passerelle.partenaires.chiffres.ComptesDeLAnnee.Jour;
import fr.passerelle.partenaires.chiffres.ComptesDeLAnnee.Periode;
import fr.passerelle.socle.bilans.Comparaison;
import fr.passerelle.socle.bilans.Indicateur;
import fr.passerelle.socle.bilans.Mesure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** Every plain figure, said once, and its value from what was counted (dossier §5). */
final class Indicateurs {

    static final Mesure CONVENTIONS = new Mesure("I-1", "Conventions actives", NOMBRE, 0, "Conventions à l’état «\u202fActive\u202f» à la date J");
    static final Mesure DEUX_ADMINISTRATEURS = new Mesure("I-2", "Partenaires couverts par deux administrateurs", POURCENT, 0,
            "Partenaires en gestion déléguée qui ont deux administrateurs actifs à J ÷ partenaires en gestion déléguée à J");
    static final Mesure OUVERTURE = new Mesure("I-3", "Délai d’ouverture d’un droit", JOURS, 1,
            "Somme des jours de la demande à l’activation ÷ habilitations activées dans la période");
    static final Mesure REVUE = new Mesure("I-4", "Taux de revue annuelle", POURCENT, 0,
            "Habilitations actives à J depuis plus de 365 jours et revues depuis J − 365 jours ÷ habilitations actives à J depuis plus de 365 jours");
    static final Mesure DORMANTS = new Mesure("I-5", "Comptes dormants", POURCENT, 1,
            "Utilisateurs actifs dont la dernière connexion est antérieure à J − 90 jours ÷ utilisateurs actifs à J");
    static final Mesure SUSPENSION = new Mesure("I-6", "Taux de suspension", POURCENT, 1,
            "Suspensions de la période ÷ moyenne, sur la période, des habilitations actives").quiIdentifie();
    static final Mesure RETRAIT = new Mesure("I-7", "Délai de retrait au départ", JOURS, 1,
            "Médiane des jours entre le départ d’une personne et la fin de son droit, pour les droits finis dans la période");
    static final Mesure PARTENAIRES = new Mesure("V-1", "Partenaires sous convention", NOMBRE, 0, "Partenaires dont la convention est active ou suspendue à J");
    static final Mesure SIGNEES = new Mesure("V-2", "Conventions signées", NOMBRE, 0, "Conventions signées dans la période");
    static final Mesure FINIES = new Mesure("V-3", "Conventions finies", NOMBRE, 0, "Conventions résiliées ou expirées dans la période").quiIdentifie();
    static final Mesure CONTRATS = new Mesure("V-4", "Contrats de service actifs", NOMBRE, 0, "Contrats de service à l’état «\u202fActif\u202f» à J, sous une convention active");
    static final Mesure UTILISATEURS = new Mesure("V-5", "Utilisateurs actifs", NOMBRE, 0, "Utilisateurs à l’état «\u202fActif\u202f» à J");
    static final Mesure DROITS = new Mesure("V-6", "Habilitations actives", NOMBRE, 0, "Habilitations à l’état «\u202fActive\u202f» à J");
    static final Mesure ACTIVEES = new Mesure("V-7", "Habilitations ouvertes", NOMBRE, 0, "Habilitations activées dans la période");
    static final Mesure SUSPENSIONS = new Mesure("V-8", "Suspensions", NOMBRE, 0, "Habilitations suspendues dans la période, chaque fois comptée").quiIdentifie();
    static final Mesure SIGNATURE = new Mesure("V-9", "Délai de signature", JOURS, 1,
            "Somme des jours de la mise à la signature à la dernière signature ÷ conventions signées dans la période par l’application");

    static final List<Mesure> TOUTES = List.of(CONVENTIONS, DEUX_ADMINISTRATEURS, OUVERTURE, REVUE, DORMANTS, SUSPENSION, RETRAIT, PARTENAIRES, SIGNEES, FINIES,
            CONTRATS, UTILISATEURS, DROITS, ACTIVEES, SUSPENSIONS, SIGNATURE);

    private static final BigDecimal CENT = BigDecimal.valueOf(100);
    private static final BigDecimal SECONDES_PAR_JOUR = BigDecimal.valueOf(86_400);

    private Indicateurs() {
    }

    static List<Indicateur> de(ComptesDeLAnnee c) {
        Jour j = c.jour();
        Periode p = c.periode();
        return List.of(
                CONVENTIONS.compte(j.conventions()),
                DEUX_ADMINISTRATEURS.part(j.delegueesADeux(), j.deleguees()),
                OUVERTURE.moyenne(p.joursDOuverture(), p.activees()),
                REVUE.part(j.droitsRevus(), j.droitsAnciens()),
                DORMANTS.part(j.dormants(), j.utilisateurs()),
                suspension(p.suspensions(), moyenne(p.secondesActives(), c.jours())),
                RETRAIT.rang(p.retraitMedian()),
                PARTENAIRES.compte(j.partenaires()), SIGNEES.compte(p.signees()), FINIES.compte(p.finies()), CONTRATS.compte(j.contrats()),
                UTILISATEURS.compte(j.utilisateurs()), DROITS.compte(j.droits()), ACTIVEES.compte(p.activees()), SUSPENSIONS.compte(p.suspensions()),
                SIGNATURE.moyenne(p.joursDeSignature(), p.signeesSuivies()));
    }

    /** How many rights were active on average, each counted for the time it was. */
    private static BigDecimal moyenne(BigDecimal secondes, long jours) {
        return secondes.divide(SECONDES_PAR_JOUR.multiply(BigDecimal.valueOf(Math.max(1, jours))), MathContext.DECIMAL64);
    }

    /** A count over a mean: no other figure divides by one. */
    private static Indicateur suspension(long suspensions, BigDecimal moyenne) {
        BigDecimal base = moyenne.setScale(1, RoundingMode.HALF_UP);
        BigDecimal valeur = moyenne.signum() == 0 ? null : BigDecimal.valueOf(suspensions).multiply(CENT).divide(moyenne, MathContext.DECIMAL64);
        return new Indicateur(SUSPENSION.code(), SUSPENSION.libelle(), SUSPENSION.unite(), SUSPENSION.decimales(), BigDecimal.valueOf(suspensions), base, valeur,
                SUSPENSION.formule(), Comparaison.INCONNUE);
    }
}
