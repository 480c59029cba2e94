package fr.passerelle.avip.chiffres.calcul;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import fr.passerelle.avip.chiffres.calcul.Comptes.Contrats;
import fr.passerelle.avip.chiffres.calcul.Comptes.Personnes;
import fr.passerelle.avip.chiffres.calcul.FaitBilan.Contrat;
import fr.passerelle.avip.chiffres.calcul.FaitBilan.Parent;
import fr.passerelle.avip.nomenclature.IssueParcours;
import fr.passerelle.avip.nomenclature.ModeContinuite;
import fr.passerelle.avip.nomenclature.TrancheDAge;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts the facts of a year, or those of one structure in it (dossier §6). Facts are gone through once: a year is tens of thousands of them. */
public final class Compteur {

    /** The earliest contract says what the parent was; then the request, then the child. */
    private static final Comparator<FaitBilan> PAR_ENTREE = (a, b) -> dansLOrdre(a.contrat().entree().compareTo(b.contrat().entree()), a, b);
    /** The last one to end says what the parent became; then the request, then the child, the last one; of two for one child, the later to begin. */
    private static final Comparator<FaitBilan> PAR_SORTIE = (a, b) -> {
        int ordre = dansLOrdre(a.contrat().sortie().compareTo(b.contrat().sortie()), a, b);
        return ordre != 0 ? ordre : a.contrat().entree().compareTo(b.contrat().entree());
    };

    private final FaitsDeLAnnee annee;
    private final CompteurDeDemandes demandes;
    private final List<FaitBilan> actifs = new ArrayList<>();
    private final List<Contrat> finis = new ArrayList<>();
    /** Each parent as its earliest contract tells it, each child in its earliest one, each parent as it became. */
    private final Map<String, FaitBilan> parents = new HashMap<>();
    private final Map<String, FaitBilan> enfants = new HashMap<>();
    private final Map<String, FaitBilan> derniers = new HashMap<>();

    private Compteur(FaitsDeLAnnee annee) {
        this.annee = annee;
        LocalDate fin = LocalDate.of(annee.annee(), 12, 31);
        this.demandes = new CompteurDeDemandes(annee.annee(), fin);
        for (FaitBilan f : annee.faits()) {
            demandes.compter(f.demande());
            if (f.contrat() != null && f.contrat().court(annee.du(), fin)) {
                accueillir(f);
            }
        }
    }

    public static Comptes compter(FaitsDeLAnnee annee) {
        if (annee.seulementDeclares()) {
            return declares(annee.parents());
        }
        Compteur c = new Compteur(annee);
        return new Comptes(c.personnes(), c.issues(), c.demandes.comptes(), c.contrats());
    }

    private static int dansLOrdre(int parDate, FaitBilan a, FaitBilan b) {
        int parDemande = parDate != 0 ? parDate : a.demande().reference().compareTo(b.demande().reference());
        return parDemande != 0 ? parDemande : a.enfant().compareTo(b.enfant());
    }

    private void accueillir(FaitBilan f) {
        actifs.add(f);
        garder(parents, f.parent().cle(), f);
        garder(enfants, f.enfant(), f);
        if (f.contrat().finitEn(annee.annee())) {
            finis.add(f.contrat());
            FaitBilan connu = derniers.putIfAbsent(f.parent().cle(), f);
            if (connu != null && PAR_SORTIE.compare(f, connu) >= 0) {
                derniers.put(f.parent().cle(), f);
            }
        }
    }

    /** The earliest. */
    private static void garder(Map<String, FaitBilan> premiers, String cle, FaitBilan f) {
        FaitBilan connu = premiers.putIfAbsent(cle, f);
        if (connu != null && PAR_ENTREE.compare(f, connu) < 0) {
            premiers.put(cle, f);
        }
    }

    private Personnes personnes() {
        long qpv = 0;
        long jeunes = 0;
        long seuls = 0;
        for (FaitBilan f : parents.values()) {
            Parent p = f.parent();
            qpv += p.qpv() ? 1 : 0;
            jeunes += p.moinsDe25Ans() ? 1 : 0;
            seuls += p.monoparental() ? 1 : 0;
        }
        return new Personnes(parents.size(), enfants.size(), qpv, jeunes, seuls, enfantsDeSeuls(), ages());
    }

    private long enfantsDeSeuls() {
        Set<String> deSeuls = new HashSet<>();
        for (FaitBilan f : actifs) {
            if (parents.get(f.parent().cle()).parent().monoparental()) {
                deSeuls.add(f.enfant());
            }
        }
        return deSeuls.size();
    }

    private Map<String, Long> ages() {
        long[] ages = new long[TrancheDAge.values().length];
        for (FaitBilan f : enfants.values()) {
            if (f.contrat().age() != null) {
                ages[f.contrat().age().ordinal()]++;
            }
        }
        return Tableau.parNom(TrancheDAge.values(), ages);
    }

    private Map<String, Long> issues() {
        long[] combien = new long[IssueParcours.values().length];
        derniers.values().forEach(f -> combien[f.contrat().issueDite().ordinal()]++);
        Map<String, Long> issues = Tableau.parNom(IssueParcours.values(), combien);
        if (parents.size() > derniers.size()) {
            issues.put(Comptes.EN_COURS, (long) parents.size() - derniers.size());
        }
        return issues;
    }

    private Contrats contrats() {
        long[] modes = new long[ModeContinuite.values().length];
        long jours = 0;
        long renouveles = 0;
        long joints = 0;
        long places = 0;
        long nonJoints = 0;
        for (Contrat c : finis) {
            modes[c.continuiteDite().ordinal()]++;
            jours += c.jours();
            renouveles += c.issueDite() == IssueParcours.NOUVEAU_CONTRAT_AVIP ? 1 : 0;
            joints += c.estJoint() ? 1 : 0;
            places += c.estJoint() && c.situation6Mois().estUnEmploiOuUneFormation() ? 1 : 0;
            nonJoints += c.nonJoignable() ? 1 : 0;
        }
        long solutions = 0;
        for (ModeContinuite m : ModeContinuite.values()) {
            solutions += m.estUneSolution() ? modes[m.ordinal()] : 0;
        }
        return new Contrats(finis.size(), jours, renouveles, solutions, Tableau.parNom(ModeContinuite.values(), modes), joints, places, nonJoints);
    }

    /** A year of which only the report is known: neither requests nor contracts. */
    private static Comptes declares(List<ParentDeclare> p) {
        return new Comptes(new Personnes(p.size(), p.stream().mapToLong(ParentDeclare::enfants).sum(), p.stream().filter(ParentDeclare::qpv).count(),
                p.stream().filter(ParentDeclare::moinsDe25Ans).count(), p.stream().filter(ParentDeclare::monoparental).count(),
                p.stream().filter(ParentDeclare::monoparental).mapToLong(ParentDeclare::enfants).sum(), Map.of()),
                p.stream().collect(groupingBy(d -> d.issue().name(), counting())), null, null);
    }
}
