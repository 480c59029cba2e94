package fr.passerelle.web.mediation.bilan;

import fr.passerelle.mediation.bilan.BilanService;
import fr.passerelle.mediation.bilan.Complements;
import fr.passerelle.mediation.delai.Seuils;
import fr.passerelle.socle.bilans.Affichage;
import fr.passerelle.socle.bilans.Bilan;
import fr.passerelle.socle.bilans.Indicateur;
import fr.passerelle.socle.bilans.IndicateurPublie;
import fr.passerelle.socle.bilans.Pic;
import fr.passerelle.socle.bilans.Repartition;
import fr.passerelle.socle.bilans.VersionBilan;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.commun.Moi;
import fr.passerelle.web.socle.commun.graphique.Barres;
import fr.passerelle.web.socle.commun.graphique.Colonnes;
import fr.passerelle.web.socle.commun.graphique.Empilee;
import fr.passerelle.web.socle.commun.graphique.Histogramme;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The bilan of a year on screen: its figures, how each was made, its versions, and the acts of who may freeze it. */
@Named
@ViewScoped
public class BilanPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BilanService bilans;
    @Inject
    private Seuils seuils;
    @Inject
    private Moi moi;
    @Inject
    private Clock horloge;
    @Inject
    private HttpServletRequest demande;

    private Integer annee;
    private Integer version;
    private boolean recevables;
    private String motif;
    private transient Bilan<Complements> bilan;
    private transient List<VersionBilan> versions;
    private transient GraphiquesBilan graphiques;

    /** The year asked for, or the latest that is over. */
    public void ouvrir() {
        if (annee == null) {
            annee = LocalDate.now(horloge).getYear() - 1;
        }
        getBilan();
    }

    public String arreter() {
        return Messages.siPermis(() -> bilans.arreter(annee), "Le bilan " + annee + " est arrêté\u202f: c’est la version 1.", ici());
    }

    public String corriger() {
        return Messages.siPermis(() -> bilans.corriger(annee, motif), "La version corrigée du bilan " + annee + " est arrêtée.", ici());
    }

    private String ici() {
        return "/mediation/bilan?annee=" + annee;
    }

    public Bilan<Complements> getBilan() {
        if (bilan == null) {
            bilan = version == null ? bilans.pour(annee) : bilans.version(annee, version);
        }
        return bilan;
    }

    public Indicateur indicateur(String code) {
        return getBilan().indicateur(code);
    }

    public List<Indicateur> getEssentiels() {
        return List.of("I-01", "I-04", "I-07", "I-09", "I-10", "I-12").stream().map(this::indicateur).toList();
    }

    /** The breakdowns, on all cases or on admissible ones only where that makes sense. */
    public List<Repartition> getRepartitions() {
        if (!recevables) {
            return getBilan().repartitions();
        }
        return bilans.surRecevables(annee, version);
    }

    /** The address of the cases a figure counts; {@code null} for who may not list cases or when there is none. */
    public String lien(Indicateur i) {
        boolean rien = i.numerateur() != null && i.numerateur().signum() == 0;
        return rien ? null : lien(i.code());
    }

    private String lien(String code) {
        if (!moi.peut("SAISINE_LISTER") && !code.startsWith("I-19")) {
            return null;
        }
        return demande.getContextPath() + (code.startsWith("I-19") ? "/mediation/preconisations"
                : "/mediation/bilan-cas?annee=" + annee + "&code=" + code);
    }

    public String texte(String bloc) {
        return getBilan().textes().get(bloc);
    }

    public String getPic() {
        return Pic.de(getBilan().repartition("I-06")).enMots();
    }

    /** The national value beside a figure, for instance « national : 28,9 jours », or {@code null}. */
    public String repere(String code) {
        Optional<IndicateurPublie> repere = getBilan().repere().stream().filter(r -> r.code().equals(code)).findFirst();
        return repere.map(r -> Affichage.nombre(r.valeur(), r.precision()) + (code.equals("I-10") ? "\u00a0jours" : "\u202f%")
                + " (" + r.annee() + ", " + r.source() + ")").orElse(null);
    }

    public Barres barres(String repartition) {
        return getGraphiques().barres(repartition, !repartition.equals("I-03"));
    }

    public Empilee getDirectesEtTiers() {
        return getGraphiques().directesEtTiers();
    }

    public Empilee getPositions() {
        return getGraphiques().positions();
    }

    public Empilee getRecevabilite() {
        return getGraphiques().recevabilite();
    }

    public Colonnes getTrimestres() {
        return getGraphiques().trimestres();
    }

    public Histogramme getDelais() {
        return getGraphiques().delais();
    }

    private GraphiquesBilan getGraphiques() {
        if (graphiques == null) {
            graphiques = new GraphiquesBilan(getBilan(), seuils, this::lien);
        }
        return graphiques;
    }

    public List<VersionBilan> getVersions() {
        if (versions == null) {
            versions = bilans.versions(annee);
        }
        return versions;
    }

    public List<Integer> getAnnees() {
        return bilans.annees();
    }

    /** Whether the year is over, so that it can be frozen. */
    public boolean isTerminee() {
        return annee < LocalDate.now(horloge).getYear();
    }

    /** What a download link adds to the address to print this version. */
    public String getParametreVersion() {
        return version == null ? "" : "&version=" + version;
    }

    public Integer getAnnee() {
        return annee;
    }

    public void setAnnee(Integer annee) {
        this.annee = annee;
    }

    public Integer getVersion() {
        return version;
    }

    public void setVersion(Integer version) {
        this.version = version;
    }

    public boolean isRecevables() {
        return recevables;
    }

    public void setRecevables(boolean recevables) {
        this.recevables = recevables;
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }
}
