package fr.passerelle.avip.chiffres;

import fr.passerelle.avip.chiffres.LectureDeLOffre.Usage;
import fr.passerelle.avip.chiffres.LectureDesFaits.Lus;
import fr.passerelle.avip.chiffres.calcul.Comptes;
import fr.passerelle.avip.chiffres.calcul.Compteur;
import fr.passerelle.avip.chiffres.calcul.Indicateurs;
import fr.passerelle.avip.chiffres.calcul.TrameAvip;
import fr.passerelle.socle.bilans.Bilan;
import fr.passerelle.socle.bilans.Chiffres;
import fr.passerelle.socle.bilans.DeclarationDeBilan;
import fr.passerelle.socle.bilans.Trame;
import fr.passerelle.socle.changement.Changements;
import fr.passerelle.socle.changement.ConnusParAnnee;
import fr.passerelle.socle.commun.reglages.Reglages;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The yearly report of the label: what it holds, from the facts of the year and from what it offered. */
@Dependent
class BilanAvip implements DeclarationDeBilan<ComplementsAvip> {

    private static final ConnusParAnnee<Bilan<ComplementsAvip>> CONNUS = new ConnusParAnnee<>("avip");

    @Inject
    private LectureDesFaits lecture;
    @Inject
    private LectureDeLOffre offre;
    @Inject
    private VerrouDeLAnnee verrou;
    @Inject
    private Changements changements;
    @Inject
    private Reglages reglages;
    @Inject
    private Clock horloge;

    @Override
    public String capacite() {
        return "avip";
    }

    @Override
    public String regle() {
        return "R-AVIP-50";
    }

    @Override
    public Trame trame() {
        return TrameAvip.TRAME;
    }

    @Override
    public Class<ComplementsAvip> propre() {
        return ComplementsAvip.class;
    }

    @Override
    public Chiffres<ComplementsAvip> calculer(int annee) {
        Lus lus = lecture.lire(List.of(annee)).get(0);
        return chiffres(lus, usages(List.of(lus)).get(0), true);
    }

    /** Both years are read at once; of the one before, neither structures nor networks: no comparison asks for them. */
    @Override
    public Chiffres.AvecPrecedents<ComplementsAvip> calculerAvecLaPrecedente(int annee) {
        List<Lus> deux = lecture.lire(List.of(annee - 1, annee));
        List<Usage> usages = usages(deux);
        return new Chiffres.AvecPrecedents<>(chiffres(deux.get(0), usages.get(0), false), chiffres(deux.get(1), usages.get(1), true));
    }

    private List<Usage> usages(List<Lus> annees) {
        Iterator<Usage> lus = offre.usages(annees.stream().filter(Lus::estVivante).map(Lus::faits).toList()).iterator();
        return annees.stream().map(a -> a.estVivante() ? lus.next() : Usage.INCONNU).toList();
    }

    private Chiffres<ComplementsAvip> chiffres(Lus lus, Usage usage, boolean enDetail) {
        Comptes comptes = Compteur.compter(lus.faits());
        OffreDeLAnnee lOffre = new OffreDeLAnnee(offre, lus, usage, !estEchu(lus.faits().annee()));
        return new Chiffres<>(Indicateurs.de(comptes, lOffre.offre()), TrameAvip.repartitions(comptes), enDetail ? lOffre.complements(comptes) : null);
    }

    @Override
    public ComplementsAvip diffusable(ComplementsAvip propre, int seuil) {
        return Discretion.diffusable(propre, seuil);
    }

    /** Whether structures had the time to validate their lines (R-AVIP-51). */
    private boolean estEchu(int annee) {
        return LocalDate.now(horloge).isAfter(jusquA(annee));
    }

    LocalDate jusquA(int annee) {
        return LocalDate.of(annee, 12, 31).plusDays(reglages.entier(ReglagesDuBilan.VALIDATION));
    }

    @Override
    public List<Integer> annees(Supplier<List<Integer>> arretees) {
        return Stream.concat(arretees.get().stream(), offre.annees(LocalDate.now(horloge).getYear()).stream()).toList();
    }

    @Override
    public void avantArret(int annee, boolean premier) {
        verrou.prendre(annee);
    }

    @Override
    public Bilan<ComplementsAvip> connu(int annee, Supplier<Bilan<ComplementsAvip>> figures) {
        return changements.siRienNAChange(CONNUS, annee, List.of(reglages.entier(ReglagesDuBilan.VALIDATION)), figures);
    }
}
