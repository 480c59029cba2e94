package fr.passerelle.mediation.bilan;

import fr.passerelle.mediation.bilan.calcul.CalculBilan;
import fr.passerelle.mediation.bilan.calcul.ReglagesBilan;
import fr.passerelle.mediation.bilan.calcul.TrameDeMediation;
import fr.passerelle.mediation.delai.Seuils;
import fr.passerelle.mediation.saisine.AnneesArretees;
import fr.passerelle.socle.bilans.Bilan;
import fr.passerelle.socle.bilans.Chiffres;
import fr.passerelle.socle.bilans.DeclarationDeBilan;
import fr.passerelle.socle.bilans.Indicateur;
import fr.passerelle.socle.bilans.IndicateurPublie;
import fr.passerelle.socle.bilans.Repartition;
import fr.passerelle.socle.bilans.Trame;
import fr.passerelle.socle.changement.Changements;
import fr.passerelle.socle.changement.ConnusParAnnee;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.reglages.Reglages;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Supplier;

/** The bilan of mediation: what it holds, from the cases as they stand. */
@Dependent
class BilanDeMediation implements DeclarationDeBilan<Complements> {

    private static final ConnusParAnnee<Bilan<Complements>> CONNUS = new ConnusParAnnee<>("mediation");

    @Inject
    private EntityManager em;
    @Inject
    private Changements changements;
    @Inject
    private Seuils seuils;
    @Inject
    private CalculBilan calcul;
    @Inject
    private PublicationsEtSuites autour;
    @Inject
    private AnneesArretees annees;
    @Inject
    private Reglages reglages;

    @Override
    public String capacite() {
        return "mediation";
    }

    @Override
    public String regle() {
        return "R-MED-25";
    }

    @Override
    public Trame trame() {
        return TrameDeMediation.TRAME;
    }

    @Override
    public Class<Complements> propre() {
        return Complements.class;
    }

    @Override
    public Chiffres<Complements> calculer(int annee) {
        return calcul.calculer(annee);
    }

    @Override
    public Complements completer(int annee, Complements propre, Chiffres<Complements> precedents) {
        return new Complements(propre.delais(), trimestres(precedents), autour.preconisations(annee), propre.surRecevables());
    }

    private static List<Long> trimestres(Chiffres<?> precedents) {
        return precedents.effectif() == 0 ? List.of() : precedents.repartition("I-06").map(Repartition::lignes).orElse(List.of()).stream()
                .map(Indicateur::numerateur)
                .map(n -> n.longValueExact())
                .toList();
    }

    @Override
    public List<IndicateurPublie> publies(int annee) {
        return autour.publies(annee);
    }

    @Override
    public List<Integer> annees(Supplier<List<Integer>> arretees) {
        return Lignes.de(em.createNativeQuery(AnneesArretees.LESQUELLES + """
                 union
                select annee from mediation.indicateur_publie where not national union
                select generate_series(min(annee), max(annee)) from mediation.saisine""", Integer.class));
    }

    @Override
    public int seuilDiffusion() {
        return reglages.entier(ReglagesBilan.SEUIL_DIFFUSION);
    }

    @Override
    public int effectifFaible() {
        return reglages.entier(ReglagesBilan.EFFECTIF_FAIBLE);
    }

    @Override
    public void avantArret(int annee, boolean premier) {
        if (premier) {
            annees.reserver(annee);
        } else {
            annees.verrouiller(annee);
        }
    }

    @Override
    public Bilan<Complements> connu(int annee, Supplier<Bilan<Complements>> figures) {
        return changements.siRienNAChange(CONNUS, annee, List.of(seuils, seuilDiffusion(), effectifFaible()), figures);
    }
}
