package fr.passerelle.mediation.registre;

import static fr.passerelle.comptes.Permission.SAISINE_LISTER;

import fr.passerelle.commun.Tranche;
import fr.passerelle.commun.tableur.Tableur;
import fr.passerelle.comptes.Annuaire;
import fr.passerelle.comptes.Appelant;
import fr.passerelle.comptes.Appelants;
import fr.passerelle.comptes.Autorise;
import fr.passerelle.mediation.delai.Seuils;
import fr.passerelle.mediation.visibilite.Visibilite;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The registry of cases: only those the reader may see are listed, counted or exported. */
@Stateless
public class RegistreService {

    private static final int PREMIERE = 1;

    @Inject
    private RegistreRepository registre;
    @Inject
    private JournalDesExports exports;
    @Inject
    private Appelants appelants;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Seuils seuils;
    @Inject
    private Clock horloge;

    /** One page of what is looked for; beyond the last page, the last one. Words no case holds find what looks like them. */
    @Autorise(SAISINE_LISTER)
    public Tranche<LigneRegistre> chercher(VueRegistre vue, int page) {
        RequeteRegistre requete = requete(vue);
        int voulue = Math.max(PREMIERE, page);
        List<Tuple> lignes = registre.page(requete, voulue, vue.taille());
        if (lignes.isEmpty() && voulue > PREMIERE) {
            long total = registre.compter(requete);
            voulue = (int) Math.max(PREMIERE, (total + vue.taille() - 1) / vue.taille());
            lignes = registre.page(requete, voulue, vue.taille());
        }
        if (lignes.isEmpty()) {
            return new Tranche<>(List.of(), 0, voulue, vue.taille());
        }
        Tuple une = lignes.get(0);
        Tranche<LigneRegistre> tranche = new Tranche<>(enLignes(lignes), une.get("total", Long.class), voulue, vue.taille(), une.get("ou_plus", Boolean.class));
        return voulue > tranche.nombreDePages() ? chercher(vue, tranche.nombreDePages()) : tranche;
    }

    /** The years one may choose, the latest first. */
    @Autorise(SAISINE_LISTER)
    public List<Integer> annees() {
        return registre.annees();
    }

    /** Writes all that is looked for, in the order and with the columns of the view, and nothing else. */
    @Autorise(SAISINE_LISTER)
    public void exporter(VueRegistre vue, Tableur sortie) throws IOException {
        RequeteRegistre requete = requete(vue);
        exports.noter(registre.compter(requete), vue);
        LocalDate aujourdhui = LocalDate.now(horloge);
        Map<String, String> noms = new HashMap<>();
        UnaryOperator<String> nom = identifiant -> noms.computeIfAbsent(identifiant,
                i -> annuaire.noms(Set.of(i)).get(i));
        sortie.titres(titres(vue));
        try (Stream<Tuple> toutes = registre.toutes(requete)) {
            for (Iterator<Tuple> lignes = toutes.iterator(); lignes.hasNext();) {
                sortie.ligne(cellules(vue, registre.ligne(lignes.next(), aujourdhui, nom)));
            }
        }
    }

    /** The very words when cases hold them, else what looks like them. */
    private RequeteRegistre requete(VueRegistre vue) {
        Appelant moi = appelants.courant();
        String visibles = Visibilite.condition(moi, annuaire.supplee(moi));
        LocalDate aujourdhui = LocalDate.now(horloge);
        RequeteRegistre stricte = new RequeteRegistre(vue, visibles, moi.identifiant(), seuils, aujourdhui, true);
        return !stricte.chercheDesMots() || registre.preparerLaRecherche(stricte) ? stricte
                : new RequeteRegistre(vue, visibles, moi.identifiant(), seuils, aujourdhui, false);
    }

    private List<LigneRegistre> enLignes(List<Tuple> lignes) {
        Set<String> titulaires = lignes.stream().map(l -> l.get("titulaire", String.class)).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, String> noms = titulaires.isEmpty() ? Map.of() : annuaire.noms(titulaires);
        LocalDate aujourdhui = LocalDate.now(horloge);
        return lignes.stream().map(l -> registre.ligne(l, aujourdhui, noms::get)).toList();
    }

    private static List<String> titres(VueRegistre vue) {
        return Stream.concat(Stream.of("Référence"), vue.colonnes().stream().map(Colonne::libelle)).toList();
    }

    private static List<Object> cellules(VueRegistre vue, LigneRegistre ligne) {
        List<Object> cellules = new ArrayList<>();
        cellules.add(ligne.reference());
        vue.colonnes().forEach(colonne -> cellules.add(colonne.cellule(ligne)));
        return cellules;
    }
}
