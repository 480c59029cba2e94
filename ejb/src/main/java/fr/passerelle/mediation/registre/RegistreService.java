package fr.passerelle.mediation.registre;

import static fr.passerelle.mediation.Permissions.SAISINE_LISTER;

import fr.passerelle.mediation.delai.Seuils;
import fr.passerelle.mediation.visibilite.Suppleance;
import fr.passerelle.mediation.visibilite.Visibilite;
import fr.passerelle.socle.commun.Tranche;
import fr.passerelle.socle.commun.tableur.Tableur;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
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
    private TotauxConnus totaux;
    @Inject
    private JournalDesExports exports;
    @Inject
    private Appelants appelants;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Suppleance suppleance;
    @Inject
    private Seuils seuils;
    @Inject
    private Clock horloge;

    /** One page of what is looked for; beyond the last page, the last one. Words no case holds find what looks like them. */
    @Autorise(SAISINE_LISTER)
    public PageRegistre chercher(VueRegistre vue, int page) {
        Recherche recherche = recherche(vue);
        RegistreRepository.Etat etat = registre.etat(recherche.stricte().chercheDesMots());
        return new PageRegistre(lire(recherche, etat.marques(), vue.taille(), Math.max(PREMIERE, page)), etat.annees());
    }

    private Tranche<LigneRegistre> lire(Recherche recherche, String marques, int taille, int voulue) {
        RequeteRegistre requete = recherche.souple();
        List<Tuple> lignes = registre.page(recherche, totaux.connu(marques, requete), voulue, taille);
        if (lignes.isEmpty()) {
            Tranche<LigneRegistre> aucune = new Tranche<>(List.of(), voulue == PREMIERE ? 0 : registre.compter(retenue(recherche)), PREMIERE, taille);
            return voulue == PREMIERE ? aucune : lire(recherche, marques, taille, aucune.nombreDePages());
        }
        Tuple une = lignes.get(0);
        long total = une.get("total", Long.class);
        totaux.retenir(marques, requete, total);
        Tranche<LigneRegistre> tranche = new Tranche<>(enLignes(lignes), total, voulue, taille, une.get("ou_plus", Boolean.class));
        return voulue > tranche.nombreDePages() ? lire(recherche, marques, taille, tranche.nombreDePages()) : tranche;
    }

    /** Writes all that is looked for, in the order and with the columns of the view, and nothing else. */
    @Autorise(SAISINE_LISTER)
    public void exporter(VueRegistre vue, Tableur sortie) throws IOException {
        Recherche recherche = recherche(vue);
        registre.etat(recherche.stricte().chercheDesMots());
        RequeteRegistre requete = retenue(recherche);
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

    private Recherche recherche(VueRegistre vue) {
        Appelant moi = appelants.courant();
        String visibles = Visibilite.condition(moi, suppleance.supplee(moi));
        LocalDate aujourdhui = LocalDate.now(horloge);
        return new Recherche(new RequeteRegistre(vue, visibles, moi.identifiant(), seuils, aujourdhui, true),
                new RequeteRegistre(vue, visibles, moi.identifiant(), seuils, aujourdhui, false));
    }

    /** The very words when cases hold them, else what looks like them. */
    private RequeteRegistre retenue(Recherche recherche) {
        return registre.trouve(recherche.stricte()) ? recherche.stricte() : recherche.souple();
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
