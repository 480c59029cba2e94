package fr.passerelle.avip.accueil;

import fr.passerelle.avip.nomenclature.ModeContinuite;
import fr.passerelle.avip.nomenclature.TypeAccueil;
import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import java.time.LocalDate;

/** What each act on a contract requires of what is typed, all of it said at once. */
final class ReglesDAccueil {

    private static final int JOURS_PASSES = 31;

    private ReglesDAccueil() {
    }

    /** The terms of a contract. */
    static void verifier(ContratSaisi c, Cadre cadre) {
        Exigences exigences = new Exigences("R-AVIP-40");
        exigences.exiger(cadre.age() != null, "R-AVIP-14", null, "L’enfant n’est pas encore né, ou sa date de naissance n’est pas connue\u202f: pas de contrat avant elle.");
        exigences.exiger(c.type() != null, "R-AVIP-41", "type", "Choisissez le rythme de l’accueil.");
        exigences.exiger(c.type() == null || c.type() == TypeAccueil.REGULIER || !TextePropre.estVide(c.raisonDuType()), "R-AVIP-41", "raisonDuType",
                "Dites pourquoi l’accueil n’est pas régulier.");
        exigences.exiger(!c.demiJournees().isEmpty(), "demiJournees", "Choisissez au moins une demi-journée.");
        exigences.exiger(c.debut() != null, "debut", "Indiquez le premier jour d’accueil.");
        exigences.exiger(c.fin() != null, "fin", "Indiquez le dernier jour d’accueil.");
        if (c.debut() != null && c.fin() != null) {
            exigerDates(c.debut(), c.fin(), cadre, exigences);
            exigences.exiger(c.adaptation() == null || !c.adaptation().isBefore(c.debut()) && !c.adaptation().isAfter(c.fin()), "adaptation",
                    "L’adaptation commence pendant le contrat.");
        }
        exigences.refuser();
    }

    /** A signature, until that last day. */
    static void verifier(SignatureSaisie s, LocalDate charteRemiseLe, LocalDate fin, Cadre cadre) {
        Exigences exigences = new Exigences("R-AVIP-40");
        exigences.exiger(s.le() != null && !s.le().isAfter(cadre.aujourdhui()), "signeLe", "Indiquez le jour de la signature, au plus tard aujourd’hui.");
        exigences.exiger(s.le() == null || !s.le().isBefore(charteRemiseLe), "R-AVIP-45", "signeLe", "La charte a été remise le "
                + Typographie.date(charteRemiseLe) + "\u202f: la signature ne peut pas la précéder.");
        exigences.exiger(s.debut() != null, "debut", "Indiquez le premier jour d’accueil.");
        exigences.exiger(s.monoparental() != null, "monoparental", "Confirmez si le parent élève seul ses enfants.");
        exigences.exiger(s.residenceQpv() != null, "residenceQpv", "Confirmez si le parent habite un quartier prioritaire.");
        exigences.exiger(s.moinsDe25ans() != null, "moinsDe25ans", "Confirmez si le parent a moins de 25 ans.");
        if (s.debut() != null) {
            exigerDates(s.debut(), fin, cadre, exigences);
        }
        exigences.refuser();
    }

    /** An end (R-AVIP-44). */
    static void verifier(FinSaisie f, LocalDate debut, LocalDate aujourdhui) {
        Exigences exigences = new Exigences("R-AVIP-44");
        exigences.exiger(f.issue() != null, "issue", "Dites ce que devient le parent.");
        exigences.exiger(f.issue() == null || f.issue().estUnTerme(), "issue", "Cette issue se note par un renouvellement ou par une rupture.");
        exigerSortie(f.sortie(), f.continuite(), debut, aujourdhui, exigences);
        exigences.refuser();
    }

    /** A break: for a breach, the prescriber first, then notice unless both agree (R-AVIP-43). */
    static void verifier(RuptureSaisie r, LocalDate debut, LocalDate aujourdhui) {
        Exigences exigences = new Exigences("R-AVIP-43");
        exigences.exiger(r.motif() != null, "motifRupture", "Choisissez le motif de la rupture.");
        if (r.motif() != null && r.motif().estUnManquement()) {
            exigences.exiger(r.entenduLe() != null && !r.entenduLe().isAfter(aujourdhui), "entenduLe", "Le référent du prescripteur est entendu d’abord\u202f: indiquez quand.");
            exigences.exiger(r.notifieeLe() != null && !r.notifieeLe().isAfter(aujourdhui), "notifieeLe", "Indiquez quand la rupture a été annoncée au parent.");
            exigences.exiger(r.entenduLe() == null || r.notifieeLe() == null || !r.notifieeLe().isBefore(r.entenduLe()), "notifieeLe",
                    "Le prescripteur est entendu avant que la rupture soit annoncée.");
            exigences.exiger(r.accord() || r.notifieeLe() == null || r.sortie() == null || !r.sortie().isBefore(r.notifieeLe().plusDays(Accueil.PREAVIS)), "sortie",
                    Accueil.PREAVIS + " jours de préavis après l’annonce, sauf accord.");
        }
        exigerSortie(r.sortie(), r.continuite(), debut, aujourdhui, exigences);
        exigences.refuser();
    }

    /** A situation five to eight months after that last day. */
    static void verifier(SuiviSaisi s, LocalDate sortie, LocalDate aujourdhui) {
        Exigences exigences = new Exigences("I-20");
        LocalDate des = sortie.plusMonths(Accueil.SUIVI_DES);
        LocalDate jusquA = sortie.plusMonths(Accueil.SUIVI_JUSQU_A);
        exigences.exiger(s.le() != null && !s.le().isAfter(aujourdhui), "suiviLe", "Indiquez le jour de l’échange, au plus tard aujourd’hui.");
        exigences.exiger(s.le() == null || !s.le().isBefore(des) && !s.le().isAfter(jusquA), "suiviLe",
                "La situation se relève entre le " + Typographie.date(des) + " et le " + Typographie.date(jusquA) + ".");
        exigences.exiger(s.nonJoignable() != (s.situation() != null), "situation", "Choisissez la situation du parent, ou dites qu’il n’a pas pu être joint.");
        exigences.exiger(s.situation() == null || s.situation().estUneSituation(), "situation", "Ce n’est pas une situation à six mois.");
        exigences.refuser();
    }

    private static void exigerDates(LocalDate debut, LocalDate fin, Cadre cadre, Exigences exigences) {
        exigences.exiger(!fin.isBefore(debut), "fin", "Le dernier jour précède le premier.");
        exigences.exiger(fin.isBefore(debut.plusMonths(Accueil.MOIS_MAX)), "fin", Accueil.MOIS_MAX + " mois au plus\u202f; l’accueil peut ensuite être renouvelé.");
        exigences.exiger(!debut.isBefore(cadre.aujourdhui().minusDays(JOURS_PASSES)), "debut", "Ce jour est passé depuis plus d’un mois.");
        exigences.exiger(!debut.isAfter(cadre.aujourdhui().plusMonths(Accueil.MOIS_MAX)), "debut", "Au plus tard dans un an.");
        exigences.exiger(cadre.labelLe(debut), "R-AVIP-40", "debut", "La structure n’a pas de label actif ce jour-là.");
        if (cadre.age() != null) {
            cadre.age().exiger(debut, fin, cadre.derogation(), exigences);
        }
    }

    private static void exigerSortie(LocalDate sortie, ModeContinuite ensuite, LocalDate debut, LocalDate aujourdhui, Exigences exigences) {
        exigences.exiger(sortie != null && !sortie.isBefore(debut) && !sortie.isAfter(aujourdhui), "sortie",
                "Indiquez le dernier jour d’accueil\u202f: depuis le " + Typographie.date(debut) + ", au plus tard aujourd’hui.");
        exigences.exiger(ensuite != null, "R-AVIP-44", "continuite", "Dites comment l’enfant est accueilli ensuite.");
    }
}
