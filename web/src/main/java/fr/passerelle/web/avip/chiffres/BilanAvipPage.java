package fr.passerelle.web.avip.chiffres;

import fr.passerelle.avip.chiffres.BilanAvipService;
import fr.passerelle.avip.chiffres.ComplementsAvip;
import fr.passerelle.avip.chiffres.LigneDeReseau;
import fr.passerelle.avip.chiffres.LigneDeStructure;
import fr.passerelle.socle.bilans.Affichage;
import fr.passerelle.socle.bilans.Bilan;
import fr.passerelle.socle.bilans.Indicateur;
import fr.passerelle.socle.bilans.Repartition;
import fr.passerelle.socle.bilans.VersionBilan;
import fr.passerelle.socle.commun.Tranche;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.web.socle.bilans.GraphiquesDeBilan;
import fr.passerelle.web.socle.bilans.PageDeBilan;
import fr.passerelle.web.socle.commun.graphique.Barre;
import fr.passerelle.web.socle.commun.graphique.Barres;
import fr.passerelle.web.socle.commun.graphique.Colonnes;
import fr.passerelle.web.socle.commun.graphique.Empilee;
import fr.passerelle.web.socle.commun.graphique.Histogramme;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The yearly report of the label on screen. */
@Named
@ViewScoped
public class BilanAvipPage extends PageDeBilan<ComplementsAvip> {

    private static final long serialVersionUID = 1L;
    private static final int DELAI = 10;
    static final String NON_TRANSMIS = "non transmis";
    /** So many are named; the others are in the list. */
    private static final int NOMMEES = 10;

    @Inject
    private BilanAvipService bilans;

    private String mots = "";
    private String nonTransmises;
    private int page = 1;
    private transient Tranche<LigneDeStructure> structures;
    private transient List<LigneDeReseau> reseaux;

    @Override
    protected Bilan<ComplementsAvip> lire(int deLAnnee, Integer numero) {
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
        return "/avip/bilan";
    }

    /** Nobody is listed behind a figure. */
    @Override
    protected String lien(String code) {
        return null;
    }

    @Override
    public List<Integer> getAnnees() {
        return bilans.annees();
    }

    /** What is not known is not shown. */
    @Override
    public List<Indicateur> getEssentiels() {
        return Stream.of("I-01", "I-02", "I-03", "I-04", "I-07", "I-09", "I-13", "I-14.MOYEN").map(getBilan()::chercher).flatMap(Optional::stream)
                .filter(i -> i.valeur() != null).toList();
    }

    public boolean connu(String code) {
        return getBilan().chercher(code).map(Indicateur::valeur).isPresent();
    }

    public List<Repartition> getRepartitions() {
        return getBilan().repartitions();
    }

    /** A version frozen before it was counted has none. */
    public boolean vide(String repartition) {
        return getBilan().chiffres().repartition(repartition).map(Repartition::lignes).map(List::isEmpty).orElse(true);
    }

    /** Counts, the largest first. */
    public Barres barres(String repartition) {
        return new Barres(getBilan().repartition(repartition).lignes().stream().sorted(Comparator.comparing(Indicateur::numerateur).reversed())
                .map(i -> new Barre(i.libelle(), i.numerateur().doubleValue(), Affichage.nombre(i.numerateur()))).toList());
    }

    /** The youngest first. */
    public Barres getAges() {
        return new Barres(getBilan().repartition("I-04.AGE").lignes().stream().map(i -> new Barre(i.libelle(), i.numerateur().doubleValue(), Affichage.nombre(i.numerateur()))).toList());
    }

    /** The parents of whom that is so, and the others. */
    public Empilee parts(String code, String oui, String non) {
        Indicateur i = indicateur(code);
        BigDecimal reste = i.denominateur().subtract(i.numerateur());
        return new Empilee(List.of(new Barre(oui, i.numerateur().doubleValue(), Affichage.nombre(i.numerateur()) + " (" + Affichage.valeur(i) + ")"),
                new Barre(non, reste.doubleValue(), Affichage.nombre(reste))));
    }

    public Colonnes getMois() {
        List<Barre> mois = new ArrayList<>();
        for (Long n : getBilan().propre().parMois()) {
            mois.add(new Barre(Month.of(mois.size() + 1).getDisplayName(TextStyle.SHORT, Locale.FRENCH), n, Long.toString(n)));
        }
        return new Colonnes(String.valueOf(getAnnee()), null, mois, List.of());
    }

    public Histogramme getDelais() {
        return GraphiquesDeBilan.histogramme(getBilan().propre().delais(), DELAI + 2, List.of(new Histogramme.But(DELAI + 1, "Délai\u202f: " + DELAI + "\u00a0jours")));
    }

    /** A number of a structure: « non transmis » is never nought. */
    public String nombre(LigneDeStructure l, Long nombre) {
        if (!l.transmise()) {
            return NON_TRANSMIS;
        }
        return nombre == null ? Affichage.AUCUN : nombre < 0 ? Affichage.NON_DIFFUSE : Typographie.entier(nombre);
    }

    /** « 42,3 % », or why there is none. */
    public String taux(LigneDeStructure l, BigDecimal taux) {
        if (!l.transmise()) {
            return NON_TRANSMIS;
        }
        return taux == null ? Affichage.AUCUN : Typographie.pourcent(taux, 1);
    }

    public String pourcent(BigDecimal taux) {
        return taux == null ? Affichage.AUCUN : Typographie.pourcent(taux, 1);
    }

    public String entier(Integer nombre) {
        return nombre == null ? Affichage.AUCUN : nombre.toString();
    }

    /** Who has not validated its lines, in one sentence. */
    public String getManquantes() {
        List<String> noms = getBilan().propre().nonTransmises();
        if (noms.isEmpty()) {
            return null;
        }
        int autres = noms.size() - NOMMEES;
        return Typographie.compte(noms.size(), "structure") + (noms.size() > 1 ? " n’ont" : " n’a") + " pas validé " + (noms.size() > 1 ? "leurs" : "ses") + " lignes\u202f: "
                + noms.stream().limit(NOMMEES).collect(Collectors.joining(", "))
                + (autres > 0 ? ", et " + Typographie.compte(autres, "autre") + ", à retrouver dans la liste des structures" : "") + ".";
    }

    private StructuresDuBilan detail() {
        return new StructuresDuBilan(getBilan().propre(), mots == null ? "" : mots, nonTransmises != null, page);
    }

    /** A page of those looked for. */
    public Tranche<LigneDeStructure> getStructures() {
        if (structures == null) {
            structures = detail().structures();
        }
        return structures;
    }

    public List<LigneDeReseau> getReseaux() {
        if (reseaux == null) {
            reseaux = detail().reseaux();
        }
        return reseaux;
    }

    /** Whether there are so many that one looks for some. */
    public boolean isStructuresCherchables() {
        return detail().seCherchent();
    }

    /** What is not shown of the networks, in words; {@code null} when all are. */
    public String getAutresReseaux() {
        long autres = detail().reseauxTus();
        return autres == 0 ? null : Typographie.compte(autres, "autre réseau", "autres réseaux") + "\u202f: cherchez-les par leur nom, ou ouvrez le PDF, qui les dit tous.";
    }

    /** Of all structures, each rounded up (R-AVIP-2). */
    public String getMinimum() {
        List<Integer> connus = getBilan().propre().structures().stream().map(LigneDeStructure::minimum).filter(Objects::nonNull).toList();
        return connus.isEmpty() ? Affichage.AUCUN : Typographie.entier(connus.stream().mapToLong(Integer::longValue).sum());
    }

    public String getAcceptees() {
        return getBilan().chercher("I-16").map(i -> Affichage.nombre(i.numerateur())).orElse(Affichage.AUCUN);
    }

    /** A figure of the whole department, beside those of structures. */
    public String ensemble(String code) {
        return getBilan().chercher(code).map(Affichage::valeur).orElse(Affichage.AUCUN);
    }

    /** Where the figures of the year come from. */
    public String getOrigine() {
        return switch (getBilan().propre().origine()) {
            case APPLICATION -> "Chiffres calculés d’après les demandes et les accueils tenus dans l’application, jusqu’au "
                    + Typographie.date(getBilan().propre().au()) + ".";
            case FICHIER -> "Année reprise d’un fichier, une ligne par orientation et par enfant\u202f: ces lignes sont toute l’année.";
            case DECLARE -> "Année reprise de son bilan, une ligne par parent\u202f: orientations et durées n’en sont pas connues.";
        };
    }

    public String getMots() {
        return mots;
    }

    public void setMots(String mots) {
        this.mots = mots;
    }

    public String getNonTransmises() {
        return nonTransmises;
    }

    public void setNonTransmises(String nonTransmises) {
        this.nonTransmises = nonTransmises;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }
}
