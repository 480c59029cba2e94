package fr.passerelle.web.partenaires.chiffres;

import fr.passerelle.partenaires.chiffres.BilanDesPartenariatsService;
import fr.passerelle.partenaires.chiffres.ComplementsDesPartenariats;
import fr.passerelle.socle.bilans.Bilan;
import fr.passerelle.socle.bilans.Indicateur;
import fr.passerelle.socle.bilans.Repartition;
import fr.passerelle.socle.bilans.VersionBilan;
import fr.passerelle.web.socle.bilans.GraphiquesDeBilan;
import fr.passerelle.web.socle.bilans.PageDeBilan;
import fr.passerelle.web.socle.commun.graphique.Barres;
import fr.passerelle.web.socle.commun.graphique.Colonnes;
import fr.passerelle.web.socle.commun.graphique.Histogramme;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The yearly report of partnerships on screen. */
@Named
@ViewScoped
public class BilanPartenariatsPage extends PageDeBilan<ComplementsDesPartenariats> {

    private static final long serialVersionUID = 1L;

    @Inject
    private BilanDesPartenariatsService bilans;

    @Override
    protected Bilan<ComplementsDesPartenariats> lire(int deLAnnee, Integer numero) {
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
        return "/partenaires/bilan";
    }

    /** The figures of a past day have no list behind them. */
    @Override
    protected String lien(String code) {
        return null;
    }

    @Override
    public List<Integer> getAnnees() {
        return bilans.annees();
    }

    @Override
    public List<Indicateur> getEssentiels() {
        return Stream.of("I-1", "V-5", "V-6", "I-4", "I-3", "I-7").map(this::indicateur).toList();
    }

    public List<Repartition> getRepartitions() {
        return getBilan().repartitions();
    }

    public Barres barres(String repartition) {
        return graphiques().barres(repartition, true);
    }

    public Colonnes getTrimestres() {
        return graphiques().trimestres("R-4", getBilan().propre().trimestresN1());
    }

    public Histogramme getDelais() {
        return GraphiquesDeBilan.histogramme(getBilan().propre().delais(), 10, List.of());
    }
}
