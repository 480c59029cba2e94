package fr.passerelle.web.socle.listes;

import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.commun.Tranche;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.listes.Colonne;
import fr.passerelle.socle.listes.Filtre;
import fr.passerelle.socle.listes.Liste;
import fr.passerelle.socle.listes.ListeLue;
import fr.passerelle.socle.listes.ListesService;
import fr.passerelle.socle.listes.Onglet;
import fr.passerelle.socle.listes.Option;
import fr.passerelle.socle.listes.PleinTexte;
import fr.passerelle.socle.listes.Volet;
import fr.passerelle.socle.listes.Vue;
import fr.passerelle.web.socle.commun.Adresses;
import fr.passerelle.web.socle.commun.Recu;
import fr.passerelle.web.socle.commun.Tri;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The list whose page this is. All it shows is said by its address, so it keeps nothing between two requests. */
@Named
@RequestScoped
public class ListePage {

    /** The checkboxes of the lines. */
    static final String CHOIX = "choix";
    /** Said by the form where one chooses columns. */
    private static final String GARDER = "colonnesChoisies";
    private static final String RANG = "rang=";
    /** A day further than this is more likely mistyped than looked for. */
    private static final int ANNEES_PLAUSIBLES = 20;

    @Inject
    private ListesService listes;
    @Inject
    private Cellules cellules;
    @Inject
    private HttpServletRequest demande;
    @Inject
    private Clock horloge;

    private ListeLue<?> lue;
    private List<VueGardee> mesVues;
    private List<VoletVu> volets;
    private List<String> choisies;
    /** How the first line says where it comes from, and where its place is said: the others say it the same way. */
    private String depuis;
    private String requete;
    private int avantLeRang;

    /** Reads the lines, once: before anything is drawn when the page is asked for, so that a refusal is a page not found. */
    public void chercher() {
        if (lue == null) {
            lue = listes.lire(getCode(), Recu.dit(demande, Adresses.VUE) ? Parametres.lire(Recu.texte(demande, Adresses.VUE))
                    : ColonnesGardees.completer(Recu.tout(demande), demande));
            if (Recu.dit(demande, GARDER)) {
                garderLesColonnes();
            }
        }
    }

    /** Then the address says no more than it has to. */
    private void garderLesColonnes() {
        ColonnesGardees.garder(getVue().enParametres(), demande, (HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse());
        Adresses.renvoyer(Adresses.sansFiltre() + (getRequete().isEmpty() ? "" : "?" + getRequete()));
    }

    /** What a link to the record of that line says of where it is, {@code &depuis=…}: its list comes back as it is, and its neighbours are known. */
    public String depuis(int rang) {
        if (depuis == null) {
            depuis = getListe().fiche() == null ? "" : Provenance.de(getCode(), getVue(), getTranche().page(), getTranche().premiere(), getTranche().total()).enParametre();
            avantLeRang = depuis.lastIndexOf(RANG) + RANG.length();
        }
        return depuis.isEmpty() ? "" : "&" + depuis.substring(0, avantLeRang) + (getTranche().premiere() + rang)
                + depuis.substring(avantLeRang + String.valueOf(getTranche().premiere()).length());
    }

    /** What the address says that a form of filters has to say again: the order, and columns of its own. */
    public List<Repris> getRepris() {
        List<Repris> repris = new ArrayList<>();
        for (String nom : List.of(Vue.TRI, Vue.COLONNE, Vue.TAILLE)) {
            if (Recu.dit(demande, nom)) {
                getVue().enParametres().tous(nom).forEach(v -> repris.add(new Repris(nom, v)));
            }
        }
        return repris;
    }

    /** What the form that chooses columns has to say again: all the rest. */
    public List<Repris> getCriteresRepris() {
        List<Repris> repris = new ArrayList<>();
        getVue().enParametres().avec(Vue.COLONNE, List.of()).avec(Vue.TAILLE, List.of()).valeurs().forEach((nom, valeurs) -> valeurs.forEach(v -> repris.add(new Repris(nom, v))));
        return repris;
    }

    /** A parameter of the address, said again by a form. */
    public record Repris(String nom, String valeur) {
    }

    /** What is wrong or unlikely with the dates asked for, each as a sentence. */
    public List<String> getRemarques() {
        List<String> remarques = new ArrayList<>(getVue().remarques());
        LocalDate lointain = LocalDate.now(horloge).plusYears(ANNEES_PLAUSIBLES);
        lue().offerts().stream().filter(o -> o.filtre().genre() == Filtre.Genre.DATE).flatMap(o -> getVue().valeurs(o.filtre().nom()).stream())
                .map(LocalDate::parse).filter(lointain::isBefore).forEach(j -> remarques.add("Le " + Typographie.date(j) + " est bien loin\u202f: vérifiez l’année."));
        return remarques;
    }

    /** Whether it is shown to be printed: all that is filtered, as far as paper goes. */
    public boolean isImprimee() {
        return getVue().imprimee();
    }

    /** What a printed list leaves out, as a sentence; {@code null} when it holds all. */
    public String getHorsDuPapier() {
        long total = getTranche().total();
        return !isImprimee() || total <= getVue().taille() ? null : "Les " + Typographie.entier(getVue().taille()) + " premières lignes sur " + Typographie.entier(total)
                + "\u202f: pour tout avoir, exportez la liste, ou filtrez-la.";
    }

    /** What is filtered, for who reads the paper. */
    public String getFiltresEnClair() {
        return String.join(" · ", getFiltresActifs().stream().map(FiltreActif::libelle).toList());
    }

    /** The code of the list is the path of its page. */
    public String getCode() {
        return Adresses.pageCourante().substring(1);
    }

    public Liste<?> getListe() {
        return lue().liste();
    }

    public Vue getVue() {
        return lue().vue();
    }

    public Tranche<?> getTranche() {
        return lue().tranche();
    }

    /** What the address says of this view, for the acts that come back to it. */
    public String getRequete() {
        if (requete == null) {
            requete = getVue().enParametres().enRequete();
        }
        return requete;
    }

    public List<? extends Colonne<?>> getColonnes() {
        return lue().colonnes();
    }

    /** What a screen reader says of the order of that column; nothing when it offers none. */
    public String sens(Colonne<?> colonne) {
        return colonne.tri() == null ? null : Tri.sens(colonne.tri(), getVue().tri().code());
    }

    public String versLeTri(Colonne<?> colonne) {
        return Adresses.avec("tri", Tri.suivant(colonne.tri(), getVue().tri().code()));
    }

    public String fleche(Colonne<?> colonne) {
        return switch (sens(colonne)) {
            case "ascending" -> "arrow-up";
            case "descending" -> "arrow-down";
            default -> "arrow-up-down";
        };
    }

    public boolean montre(String colonne) {
        return getVue().montre(colonne);
    }

    /** A link to the record of the line says where it comes from. */
    public Cellule cellule(Colonne<?> colonne, Object ligne, int rang) {
        Cellule cellule = cellules.de(colonne, ligne);
        boolean versSaFiche = cellule.lien() != null && getListe().fiche() != null && cellule.lien().startsWith(getListe().fiche().chemin() + "?");
        return versSaFiche ? new Cellule(cellule.texte(), cellule.lien() + depuis(rang)) : cellule;
    }

    /** What the checkbox of that line sends; {@code null} when lines are not chosen here. */
    public String choix(Object ligne) {
        return choix(getListe(), ligne);
    }

    /** Whether that line was checked in what was just sent, and refused. */
    public boolean choisie(Object ligne) {
        return !choisies().isEmpty() && choisies.contains(choix(ligne));
    }

    private List<String> choisies() {
        if (choisies == null) {
            choisies = Recu.choix(demande, CHOIX);
        }
        return choisies;
    }

    @SuppressWarnings("unchecked")
    private static <L> String choix(Liste<L> liste, Object ligne) {
        return liste.choix((L) ligne);
    }

    /** The filters that have a field of their own. */
    public List<ListeLue.Offert> getChamps() {
        return lue().offerts().stream().filter(o -> o.filtre().genre() != Filtre.Genre.PAR_LIEN).toList();
    }

    /** The value of a filter that takes one. */
    public String valeur(String filtre) {
        return getVue().criteres().premier(filtre);
    }

    public List<VoletVu> getVolets() {
        if (volets == null) {
            volets = getListe().volets().stream().map(this::volet).toList();
        }
        return volets;
    }

    private VoletVu volet(Volet volet) {
        return new VoletVu(volet.titre(), volet.filtres().stream().map(this::champ).toList());
    }

    private VoletVu.Champ champ(String filtre) {
        ListeLue.Offert offert = offert(filtre);
        List<String> choisies = getVue().valeurs(filtre);
        boolean date = offert.filtre().genre() == Filtre.Genre.DATE;
        return new VoletVu.Champ(filtre, offert.filtre().libelle(), date, date ? valeur(filtre) : "",
                offert.options().stream().map(o -> new VoletVu.Case(o.code(), o.libelle(), choisies.contains(o.code()))).toList());
    }

    private ListeLue.Offert offert(String filtre) {
        return lue().offerts().stream().filter(o -> o.filtre().nom().equals(filtre)).findFirst().orElseThrow();
    }

    public List<FiltreActif> getFiltresActifs() {
        return FiltreActif.de(lue());
    }

    /** What that filter offers: for the other fields of the page that offer the same. */
    public List<Option> options(String filtre) {
        return offert(filtre).options();
    }

    public List<Onglet> getOnglets() {
        return lue().onglets();
    }

    /** Whether one chooses its columns, and so keeps views of it under a name. */
    public boolean isReglable() {
        return getListe().estReglable();
    }

    public List<VoletVu.Case> getColonnesPossibles() {
        return getListe().colonnes().stream().filter(Colonne::auChoix)
                .map(c -> new VoletVu.Case(c.code(), c.libelle(), montre(c.code()))).toList();
    }

    public List<VoletVu.Case> getTailles() {
        return getListe().tailles().stream().map(t -> new VoletVu.Case(t.toString(), t + " par page", t == getVue().taille())).toList();
    }

    /** The views one keeps of it: shown twice on the page, read with it. */
    public List<VueGardee> getMesVues() {
        if (mesVues == null) {
            String ici = getRequete();
            mesVues = lue().vues().stream().map(v -> new VueGardee(v.id(), v.nom(), v.requete(), v.requete().equals(ici))).toList();
        }
        return mesVues;
    }

    /** Lines hold the very words: those that only look like them are a click away. */
    public boolean isElargissable() {
        return peutTolerer() && !lue().proche();
    }

    /** No line holds the very words: what is shown only looks like them. */
    public boolean isApprochante() {
        return peutTolerer() && lue().proche();
    }

    public String getTexteTolerant() {
        return PleinTexte.tolerer(getVue().texte());
    }

    /** Where the words could not be looked for, as a sentence; {@code null} when they were everywhere. */
    public String getPrecisionDesMots() {
        return switch (lue().cherches()) {
            case TOUT -> null;
            case NOMS -> "Des mots si courants ne se cherchent que dans les noms\u202f: ajoutez-en un qui le soit moins.";
            case RIEN -> "Rien à chercher dans «\u202f" + getVue().texte() + "\u202f»\u202f: tapez un mot, un nom ou un numéro.";
        };
    }

    private boolean peutTolerer() {
        return lue().cherches() == ListeLue.Cherches.TOUT && getListe().pleinTexte().map(p -> p.peutTolerer(getVue().texte())).orElse(false);
    }

    /** No filter, and still no line: there is none this person may see. */
    public boolean isSansAucune() {
        return getTranche().total() == 0 && getVue().criteres().valeurs().isEmpty();
    }

    private ListeLue<?> lue() {
        chercher();
        return lue;
    }
}
