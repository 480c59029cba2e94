package fr.passerelle.web.mediation;

import fr.passerelle.mediation.registre.Colonne;
import fr.passerelle.mediation.registre.CriteresRegistre;
import fr.passerelle.mediation.registre.LigneRegistre;
import fr.passerelle.mediation.registre.PageRegistre;
import fr.passerelle.mediation.registre.RegistreService;
import fr.passerelle.mediation.registre.VueRegistre;
import fr.passerelle.mediation.registre.VuesService;
import fr.passerelle.mediation.saisine.PersonnesService;
import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.commun.Tranche;
import fr.passerelle.socle.comptes.Agent;
import fr.passerelle.web.mediation.registre.FiltreActif;
import fr.passerelle.web.mediation.registre.FiltresDuRegistre;
import fr.passerelle.web.mediation.registre.Onglet;
import fr.passerelle.web.mediation.registre.Volet;
import fr.passerelle.web.socle.commun.Moi;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The registry of cases. All it shows is said by its address, so it keeps nothing between two requests. */
@Named
@RequestScoped
public class SaisinesPage {

    public static final String ADRESSE = "/mediation/saisines";
    /** The field by which a form of the page says which view it was sent from. */
    public static final String VUE = "vue";

    @Inject
    private RegistreService registre;
    @Inject
    private VuesService vues;
    private List<Onglet> mesVues;
    @Inject
    private PersonnesService personnes;
    @Inject
    private Moi moi;
    @Inject
    private HttpServletRequest demande;

    private VueRegistre vue;
    private Tranche<LigneRegistre> tranche;
    private FiltresDuRegistre filtres;
    private List<Agent> titulairesPossibles;

    /** A form of the page carries the view it was sent from; otherwise the address says it. */
    @PostConstruct
    void lireLAdresse() {
        String deLaPage = demande.getParameter(VUE);
        vue = VueRegistre.depuis(deLaPage == null ? Parametres.de(demande.getParameterMap()) : Parametres.lire(deLaPage));
    }

    /** Finds the cases, once: before anything is drawn when the page is asked for, so that a refusal is a page not found. */
    public void chercher() {
        if (tranche != null) {
            return;
        }
        String page = demande.getParameter("page");
        PageRegistre trouvees = registre.chercher(vue, page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1);
        tranche = trouvees.tranche();
        titulairesPossibles = personnes.titulairesPossibles();
        filtres = new FiltresDuRegistre(vue, trouvees.annees(), titulairesPossibles, moi.peut("SAISINE_DECIDER"));
    }

    public Tranche<LigneRegistre> getTranche() {
        chercher();
        return tranche;
    }

    /** Cases hold the very words: those that only look like them are a click away. */
    public boolean isElargissable() {
        return vue.criteres().peutTolerer() && getTranche().lignes().stream().noneMatch(LigneRegistre::proche);
    }

    /** No case holds the very words: what is shown only looks like them. */
    public boolean isApprochante() {
        return vue.criteres().peutTolerer() && getTranche().lignes().stream().anyMatch(LigneRegistre::proche);
    }

    public VueRegistre getVue() {
        return vue;
    }

    /** What the address says of this view, for the acts that come back to it. */
    public String getRequete() {
        return vue.enParametres().enRequete();
    }

    public List<Volet> getVolets() {
        chercher();
        return filtres.volets();
    }

    public List<FiltreActif> getFiltresActifs() {
        chercher();
        return filtres.actifs();
    }

    public List<Agent> getTitulairesPossibles() {
        chercher();
        return titulairesPossibles;
    }

    public boolean isAffectable() {
        return moi.peut("SAISINE_AFFECTER") && getTranche().total() > 0;
    }

    /** No filter, and still no case: there is none this person may see. */
    public boolean isSansAucune() {
        return getTranche().total() == 0 && vue.criteres().sontVides();
    }

    public List<Colonne> getColonnes() {
        return List.copyOf(vue.colonnes());
    }

    public List<Volet.Option> getColonnesPossibles() {
        return Arrays.stream(Colonne.values()).map(c -> new Volet.Option(c.code(), c.libelle(), vue.montre(c))).toList();
    }

    public List<Volet.Option> getTailles() {
        return VueRegistre.TAILLES.stream()
                .map(t -> new Volet.Option(t.toString(), t + " par page", t == vue.taille())).toList();
    }

    public boolean montre(String colonne) {
        return vue.montre(Colonne.valueOf(colonne));
    }

    /** Under the name of the person: the file number and which third party wrote, unless they have their own columns. */
    public String precision(LigneRegistre ligne) {
        return Stream.of(montre("NUMERO") ? null : ligne.numeroAllocataire(),
                        montre("TYPE") || ligne.type().estDirect() ? null : ligne.type().libelle())
                .filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    /** How a line stands out, besides its words. */
    public String classe(LigneRegistre ligne) {
        if (ligne.urgence() == null) {
            return "";
        }
        return switch (ligne.urgence()) {
            case EN_RETARD -> "en-retard";
            case URGENT, BIENTOT -> "bientot";
            default -> "";
        };
    }

    /** The views of the house, then one's own. The columns and the length of a page follow from one to the other. */
    public List<Onglet> getOnglets() {
        List<Onglet> onglets = new ArrayList<>();
        onglets.add(onglet("Toutes", ""));
        onglets.add(onglet("Ouvertes", "situation=OUVERTE&tri=delai"));
        if (moi.peut("SAISINE_DECIDER")) {
            onglets.add(onglet("Mes saisines", "situation=OUVERTE&titulaire=moi&tri=delai"));
        }
        onglets.add(onglet("En retard", "delai=EN_RETARD&tri=delai"));
        onglets.add(onglet("Sans titulaire", "situation=OUVERTE&titulaire=-&tri=delai"));
        return onglets;
    }

    /** Shown twice on the page, read once. */
    public List<Onglet> getMesVues() {
        if (mesVues == null) {
            mesVues = vues.mesVues().stream()
                    .map(v -> new Onglet(v.id(), v.nom(), v.requete(), VueRegistre.depuis(Parametres.lire(v.requete())).equals(vue)))
                    .toList();
        }
        return mesVues;
    }

    private Onglet onglet(String libelle, String requete) {
        Parametres adresse = Parametres.lire(requete);
        Parametres ici = vue.enParametres();
        for (String garde : Set.of(VueRegistre.COLONNE, VueRegistre.TAILLE)) {
            adresse = adresse.avec(garde, ici.tous(garde));
        }
        return new Onglet(null, libelle, adresse.enRequete(), CriteresRegistre.depuis(adresse).equals(vue.criteres()));
    }
}
