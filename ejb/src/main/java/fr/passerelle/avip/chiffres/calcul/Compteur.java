package fr.passerelle.avip.chiffres.calcul;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import fr.passerelle.avip.chiffres.calcul.Comptes.Contrats;
import fr.passerelle.avip.chiffres.calcul.Comptes.Demandes;
import fr.passerelle.avip.chiffres.calcul.Comptes.Personnes;
import fr.passerelle.avip.chiffres.calcul.FaitBilan.Contrat;
import fr.passerelle.avip.chiffres.calcul.FaitBilan.Demande;
import fr.passerelle.avip.chiffres.calcul.FaitBilan.Parent;
import fr.passerelle.avip.nomenclature.IssueParcours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Counts the facts of a year, or those of one structure in it (dossier §6). */
public final class Compteur {

    private static final Comparator<FaitBilan> DANS_L_ORDRE = Comparator.comparing((FaitBilan f) -> f.demande().reference()).thenComparing(FaitBilan::enfant);
    /** The earliest contract says what the parent was; then the request, then the child. */
    private static final Comparator<FaitBilan> PAR_ENTREE = Comparator.comparing((FaitBilan f) -> f.contrat().entree()).thenComparing(DANS_L_ORDRE);
    /** The last one to end says what the parent became; then the request, then the child, the last one. */
    private static final Comparator<FaitBilan> PAR_SORTIE = Comparator.comparing((FaitBilan f) -> f.contrat().sortie()).thenComparing(DANS_L_ORDRE);

    private final FaitsDeLAnnee annee;
    private final List<FaitBilan> actifs;

    private Compteur(FaitsDeLAnnee annee) {
        this.annee = annee;
        this.actifs = annee.faits().stream().filter(f -> f.contrat() != null && f.contrat().court(annee.du(), finDAnnee())).sorted(PAR_ENTREE).toList();
    }

    public static Comptes compter(FaitsDeLAnnee annee) {
        Compteur c = new Compteur(annee);
        return annee.seulementDeclares() ? c.declares() : new Comptes(c.personnes(), c.issues(), c.demandes(), c.contrats());
    }

    private LocalDate finDAnnee() {
        return LocalDate.of(annee.annee(), 12, 31);
    }

    /** Each parent as its earliest contract tells it. */
    private Map<String, Parent> parents() {
        Map<String, Parent> parents = new LinkedHashMap<>();
        actifs.forEach(f -> parents.putIfAbsent(f.parent().cle(), f.parent()));
        return parents;
    }

    private Personnes personnes() {
        Map<String, Parent> parents = parents();
        Set<String> enfants = new HashSet<>();
        Map<String, Long> ages = new HashMap<>();
        Set<String> deSeuls = new HashSet<>();
        for (FaitBilan f : actifs) {
            if (enfants.add(f.enfant()) && f.contrat().age() != null) {
                ages.merge(f.contrat().age().name(), 1L, Long::sum);
            }
            if (parents.get(f.parent().cle()).monoparental()) {
                deSeuls.add(f.enfant());
            }
        }
        return new Personnes(parents.size(), enfants.size(), nombre(parents, Parent::qpv), nombre(parents, Parent::moinsDe25Ans),
                nombre(parents, Parent::monoparental), deSeuls.size(), ages);
    }

    private static long nombre(Map<String, Parent> parents, Predicate<Parent> qui) {
        return parents.values().stream().filter(qui).count();
    }

    private Stream<FaitBilan> finis() {
        return actifs.stream().filter(f -> f.contrat().finitEn(annee.annee()));
    }

    private Map<String, Long> issues() {
        Map<String, IssueParcours> dernieres = new HashMap<>();
        finis().sorted(PAR_SORTIE).forEach(f -> dernieres.put(f.parent().cle(), f.contrat().issueDite()));
        return parents().keySet().stream().map(p -> dernieres.containsKey(p) ? dernieres.get(p).name() : Comptes.EN_COURS).collect(groupingBy(i -> i, counting()));
    }

    private Demandes demandes() {
        Map<String, Demande> envoyees = new LinkedHashMap<>();
        annee.faits().stream().map(FaitBilan::demande).filter(d -> d.envoyeeEn(annee.annee())).forEach(d -> envoyees.putIfAbsent(d.reference(), d));
        List<Demande> toutes = List.copyOf(envoyees.values());
        List<Demande> dues = toutes.stream().filter(d -> !d.echeance().isAfter(finDAnnee())).toList();
        List<Long> jours = new ArrayList<>(toutes.stream().filter(Demande::estRepondue).map(Demande::joursDeReponse).toList());
        Collections.sort(jours);
        Long[] parMois = Collections.nCopies(12, 0L).toArray(Long[]::new);
        toutes.forEach(d -> parMois[d.envoyeeLe().getMonthValue() - 1]++);
        return new Demandes(toutes.size(), toutes.stream().collect(groupingBy(d -> d.prescripteur().name(), counting())),
                toutes.stream().collect(groupingBy(d -> d.sens().name(), counting())), List.of(parMois), dues.size(),
                dues.stream().filter(Demande::estRepondue).count(), dues.stream().filter(Demande::estRepondueATemps).count(), jours,
                toutes.stream().filter(d -> d.reponse() != null).collect(groupingBy(d -> d.reponse().name(), counting())),
                toutes.stream().filter(d -> d.motif() != null).collect(groupingBy(d -> d.motif().name(), counting())));
    }

    private Contrats contrats() {
        List<Contrat> finis = finis().map(FaitBilan::contrat).toList();
        return new Contrats(finis.size(), finis.stream().mapToLong(Contrat::jours).sum(),
                combien(finis, c -> c.issueDite() == IssueParcours.NOUVEAU_CONTRAT_AVIP), combien(finis, c -> c.continuiteDite().estUneSolution()),
                finis.stream().collect(groupingBy(c -> c.continuiteDite().name(), counting())), combien(finis, Contrat::estJoint),
                combien(finis, c -> c.estJoint() && c.situation6Mois().estUnEmploiOuUneFormation()), combien(finis, Contrat::nonJoignable));
    }

    private static long combien(List<Contrat> contrats, Predicate<Contrat> lesquels) {
        return contrats.stream().filter(lesquels).count();
    }

    /** A year of which only the report is known: neither requests nor contracts. */
    private Comptes declares() {
        List<ParentDeclare> p = annee.parents();
        return new Comptes(new Personnes(p.size(), p.stream().mapToLong(ParentDeclare::enfants).sum(), p.stream().filter(ParentDeclare::qpv).count(),
                p.stream().filter(ParentDeclare::moinsDe25Ans).count(), p.stream().filter(ParentDeclare::monoparental).count(),
                p.stream().filter(ParentDeclare::monoparental).mapToLong(ParentDeclare::enfants).sum(), Map.of()),
                p.stream().collect(groupingBy(d -> d.issue().name(), counting())), null, null);
    }
}
