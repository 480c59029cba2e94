package fr.passerelle.socle.listes.recherche;

import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Ouvert;
import fr.passerelle.socle.listes.Fiche;
import fr.passerelle.socle.listes.Filtre;
import fr.passerelle.socle.listes.Liste;
import fr.passerelle.socle.listes.ListeLue;
import fr.passerelle.socle.listes.Listes;
import fr.passerelle.socle.listes.ListesService;
import fr.passerelle.socle.listes.Vue;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whatever a person may list, found by its name, its reference or its words. */
@Stateless
public class RechercheService {

    /** No longer than what lists search. */
    public static final int LONGUEUR_AU_PLUS = 200;
    private static final int PREMIERES = 5;

    @Inject
    private Listes listes;
    @Inject
    private ListesService service;
    @Inject
    private Appelants appelants;

    /** Whether there is anything that person may look for. */
    @Ouvert("chaque liste dit quelles permissions l’ouvrent, et les demande à sa lecture")
    public boolean offerte() {
        return ouvertes().findAny().isPresent();
    }

    /** What that person may find. */
    @Ouvert("chaque liste dit quelles permissions l’ouvrent, et les demande à sa lecture")
    public List<String> genres() {
        return ouvertes().map(l -> l.fiche().genre()).distinct().toList();
    }

    /** What is found in each list, where something is; those that name it by its reference first. */
    @Ouvert("chaque liste dit quelles permissions l’ouvrent, et les demande à sa lecture")
    public List<Trouvees> chercher(String saisi) {
        String texte = TextePropre.ligne(saisi);
        if (texte.isEmpty()) {
            return List.of();
        }
        return ouvertes().map(l -> chercher(l, texte)).filter(t -> t.total() > 0)
                .sorted(Comparator.comparing((Trouvees t) -> t.premieres().stream().noneMatch(Trouvees.Trouvaille::appelee))).toList();
    }

    /** In the order of their paths, that of the rooms. */
    private Stream<Liste<?>> ouvertes() {
        Appelant moi = appelants.courant();
        return listes.toutes().values().stream().filter(l -> moi.permissions().stream().anyMatch(l.permissions()::contains))
                .filter(l -> l.fiche() != null && l.fiche().seTrouve()).sorted(Comparator.comparing((Liste<?> l) -> l.code()));
    }

    /** What a list is searched by. */
    private static String champ(Liste<?> liste) {
        return liste.pleinTexte().isPresent() ? Vue.TEXTE
                : liste.filtres().stream().filter(f -> f.genre() == Filtre.Genre.RECHERCHE).map(Filtre::nom).findFirst().orElseThrow();
    }

    private <L> Trouvees chercher(Liste<L> liste, String texte) {
        Parametres adresse = new Parametres(Map.of(champ(liste), List.of(texte)));
        ListeLue<?> lue = service.lire(liste.code(), adresse);
        Fiche<L> fiche = liste.fiche();
        List<Trouvees.Trouvaille> premieres = lue.tranche().lignes().stream().map(l -> trouvaille(fiche, l, texte))
                .sorted(Comparator.comparing((Trouvees.Trouvaille t) -> !t.appelee())).limit(PREMIERES).toList();
        return new Trouvees(fiche.genre(), "/" + liste.code() + "?" + adresse.enRequete(), lue.tranche().total(), lue.tranche().ouPlus(), lue.proche(), premieres);
    }

    @SuppressWarnings("unchecked")
    private static <L> Trouvees.Trouvaille trouvaille(Fiche<L> fiche, Object ligne, String texte) {
        L une = (L) ligne;
        String precision = fiche.precision().apply(une);
        return new Trouvees.Trouvaille(fiche.titre().apply(une), precision == null ? "" : precision, fiche.adresse(une), fiche.estAppelee(une, texte));
    }
}
