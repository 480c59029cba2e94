package fr.passerelle.web.mediation.bilan;

import static fr.passerelle.mediation.Permissions.SAISINE_LISTER;

import fr.passerelle.mediation.bilan.BilanService;
import fr.passerelle.mediation.bilan.Complements;
import fr.passerelle.mediation.delai.Seuils;
import fr.passerelle.socle.bilans.Affichage;
import fr.passerelle.socle.bilans.Bilan;
import fr.passerelle.socle.bilans.Indicateur;
import fr.passerelle.socle.bilans.Pic;
import fr.passerelle.socle.bilans.Repartition;
import fr.passerelle.socle.bilans.VersionBilan;
import fr.passerelle.web.socle.bilans.GraphiquesDeBilan;
import fr.passerelle.web.socle.bilans.PageDeBilan;
import fr.passerelle.web.socle.commun.Moi;
import fr.passerelle.web.socle.commun.graphique.Barre;
import fr.passerelle.web.socle.commun.graphique.Barres;
import fr.passerelle.web.socle.commun.graphique.Colonnes;
import fr.passerelle.web.socle.commun.graphique.Empilee;
import fr.passerelle.web.socle.commun.graphique.Histogramme;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The bilan of mediation on screen, its charts and the admissible cases apart. */
@Named
@ViewScoped
public class BilanPage extends PageDeBilan<Complements> {

    private static final long serialVersionUID = 1L;

    @Inject
    private BilanService bilans;
    @Inject
    private Seuils seuils;
    @Inject
    private Moi moi;
    @Inject
    private HttpServletRequest demande;

    private boolean recevables;

    @Override
    protected Bilan<Complements> lire(int deLAnnee, Integer numero) {
        return bilans.version(deLAnnee, numero);
    }

    @Override
    protected List<VersionBilan> lireLesVersions(int deLAnnee) {
        return bilans.versions(deLAnnee);
    }

    @Override
    protected void figer(int lAnnee) {
        bilans.arreter(lAnnee);
    }

    @Override
    protected void figerANouveau(int lAnnee, String raison) {
        bilans.corriger(lAnnee, raison);
    }

    @Override
    protected String adresse() {
        return "/mediation/bilan";
    }

    @Override
    protected String lien(String code) {
        if (!moi.peut(SAISINE_LISTER) && !code.startsWith("I-19")) {
            return null;
        }
        return demande.getContextPath() + (code.startsWith("I-19") ? "/mediation/preconisations"
                : "/mediation/bilan-cas?annee=" + getAnnee() + "&code=" + code);
    }

    @Override
    public String versQuoi(String code) {
        return code.startsWith("I-19") ? "voir les préconisations" : "voir les saisines";
    }

    @Override
    public List<Integer> getAnnees() {
        return bilans.annees();
    }

    @Override
    public List<Indicateur> getEssentiels() {
        return Stream.of("I-01", "I-04", "I-07", "I-09", "I-10", "I-12").map(this::indicateur).toList();
    }

    /** The breakdowns, on all cases or on admissible ones only where that makes sense. */
    public List<Repartition> getRepartitions() {
        return recevables ? bilans.surRecevables(getAnnee(), getVersion()) : getBilan().repartitions();
    }

    public String getPic() {
        return Pic.de(getBilan().repartition("I-06")).enMots();
    }

    public Barres barres(String repartition) {
        return graphiques().barres(repartition, !repartition.equals("I-03"));
    }

    public Empilee getDirectesEtTiers() {
        return graphiques().parts("I-04", "I-04.TIERS");
    }

    public Empilee getPositions() {
        return graphiques().empilee("I-07.POSITION");
    }

    public Empilee getRecevabilite() {
        Indicateur taux = indicateur("I-02");
        BigDecimal aExaminer = indicateur("I-01").numerateur().subtract(taux.denominateur());
        List<Barre> parts = new ArrayList<>();
        parts.add(part("Recevables", taux.denominateur().subtract(taux.numerateur())));
        parts.add(part("Irrecevables ou réorientées", taux.numerateur()));
        if (aExaminer.signum() > 0) {
            parts.add(part("Recevabilité à examiner", aExaminer));
        }
        return new Empilee(parts);
    }

    private static Barre part(String libelle, BigDecimal effectif) {
        return new Barre(libelle, effectif.doubleValue(), Affichage.nombre(effectif));
    }

    public Colonnes getTrimestres() {
        return graphiques().trimestres("I-06", getBilan().propre().trimestresN1());
    }

    public Histogramme getDelais() {
        return GraphiquesDeBilan.histogramme(getBilan().propre().delais(), seuils.retard(), List.of(
                new Histogramme.But(seuils.national(), "national\u00a0: moins de " + seuils.national()),
                new Histogramme.But(seuils.retard(), "local\u00a0: moins de " + seuils.retard())));
    }

    public boolean isRecevables() {
        return recevables;
    }

    public void setRecevables(boolean recevables) {
        this.recevables = recevables;
    }
}
