package fr.passerelle.web.socle.bilans;

import fr.passerelle.socle.bilans.Affichage;
import fr.passerelle.socle.bilans.Bilan;
import fr.passerelle.socle.bilans.Indicateur;
import fr.passerelle.socle.bilans.IndicateurPublie;
import fr.passerelle.socle.bilans.Unite;
import fr.passerelle.socle.bilans.VersionBilan;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The bilan of a year on screen: its figures, how each was made, its versions, and the acts of who may freeze it.
 *
 * @param <P> what the capability adds to what every bilan has
 */
public abstract class PageDeBilan<P> implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Clock horloge;

    private Integer annee;
    private Integer version;
    private String motif;
    private transient Bilan<P> bilan;
    private transient List<VersionBilan> versions;
    private transient GraphiquesDeBilan graphiques;

    /** @param numero {@code null} for the latest */
    protected abstract Bilan<P> lire(int deLAnnee, Integer numero);

    protected abstract List<VersionBilan> lireLesVersions(int deLAnnee);

    protected abstract void figer(int lAnnee);

    protected abstract void figerANouveau(int lAnnee, String raison);

    /** Of the page, without the context: {@code /guichets/bilan}. */
    protected abstract String adresse();

    /** The address of the cases a figure counts; {@code null} for who may not list cases or when there is none. */
    protected abstract String lien(String code);

    public abstract List<Integer> getAnnees();

    /** The few figures to remember, in order. */
    public abstract List<Indicateur> getEssentiels();

    /** The year asked for, or the latest that is over. */
    public void ouvrir() {
        if (annee == null) {
            annee = LocalDate.now(horloge).getYear() - 1;
        }
        getBilan();
    }

    public String arreter() {
        return Messages.siPermis(() -> figer(annee), "Le bilan " + annee + " est arrêté\u202f: c’est la version 1.", ici());
    }

    public String corriger() {
        return Messages.siPermis(() -> figerANouveau(annee, motif), "La version corrigée du bilan " + annee + " est arrêtée.", ici());
    }

    private String ici() {
        return adresse() + "?annee=" + annee;
    }

    public Bilan<P> getBilan() {
        if (bilan == null) {
            bilan = lire(annee, version);
        }
        return bilan;
    }

    public Indicateur indicateur(String code) {
        return getBilan().indicateur(code);
    }

    /** Nothing to open behind a figure that counts nothing. */
    public String lien(Indicateur i) {
        boolean rien = i.numerateur() != null && i.numerateur().signum() == 0;
        return rien ? null : lien(i.code());
    }

    /** What a screen reader says of that link: what it leads to, which is not always what the bilan counts. */
    public String versQuoi(String code) {
        return "voir les cas";
    }

    public String texte(String bloc) {
        return getBilan().textes().get(bloc);
    }

    /** The national value beside a figure, for instance « 28,9 jours en 2025 (source) », or {@code null}. */
    public String repere(String code) {
        Optional<IndicateurPublie> repere = getBilan().repere().stream().filter(r -> r.code().equals(code)).findFirst();
        return repere.map(r -> Affichage.nombre(r.valeur(), r.precision())
                + (indicateur(code).unite() == Unite.JOURS ? "\u00a0jours" : "\u202f%")
                + " en " + r.annee() + " (" + Typographie.soigner(r.source()) + ")").orElse(null);
    }

    protected GraphiquesDeBilan graphiques() {
        if (graphiques == null) {
            graphiques = new GraphiquesDeBilan(getBilan(), this::lien);
        }
        return graphiques;
    }

    public List<VersionBilan> getVersions() {
        if (versions == null) {
            versions = lireLesVersions(annee);
        }
        return versions;
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

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }
}
