package fr.passerelle.socle.listes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.conteneur.Beans;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Personnages;
import fr.passerelle.conteneur.Services;
import fr.passerelle.socle.commun.Parametres;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every list of the application, whatever its room, read in each order it offers: the lines come in the order one reads them. */
@DansLeServeur
class TrisDeToutesLesListesIT {

    /** Columns that show in words what is sorted by a day, a rank, a delay or the order of arrival. */
    private static final Set<String> DITS_AUTREMENT = Set.of("mediation/saisines delai", "avip/file delai", "avip/file besoin", "avip/file rang", "avip/suivi delai",
            "avip/suivi besoin", "avip/labels attend", "partenaires/demandes attente", "partenaires/messages etat", "partenaires/messagerie etat", "avip/reseaux mutualise",
            "mediation/saisines personne", "administration/courriels courriel", "administration/courriels a", "avip/suivi reference", "mediation/lettres envoi",
            "avip/accueils aFaire", "avip/file pourquoi", "partenaires/habilitations profil");
    /** Sentences that nothing sets in order: their page says where the dates they tell are. */
    private static final Set<String> SANS_ORDRE = Set.of("partenaires/conventions suite");

    @Test
    void chaque_ordre_offert_range_vraiment_les_lignes_et_a_l_envers() throws Exception {
        ListesService service = Services.trouver(ListesService.class);
        Map<String, Liste<?>> toutes = new TreeMap<>(Beans.trouver(Listes.class).toutes());
        assertThat(toutes).hasSizeGreaterThan(20);
        List<String> desordres = new ArrayList<>();
        for (Liste<?> liste : toutes.values()) {
            String qui = quiLOuvre(service, liste.code());
            assertThat(liste.colonnes().stream().filter(c -> c.tri() != null).map(Colonne::tri)).as(liste.code() + " offre des ordres qui existent")
                    .isNotEmpty().isSubsetOf(liste.ordres().stream().map(Ordre::code).toList());
            liste.colonnes().stream().filter(c -> c.place() != Colonne.Place.EXPORT && c.tri() == null && !c.code().equals(Colonne.ACTES))
                    .map(c -> liste.code() + " " + c.code()).filter(c -> !SANS_ORDRE.contains(c)).forEach(c -> desordres.add(c + " ne se trie pas"));
            if (liste.filtres().stream().filter(f -> f.genre() == Filtre.Genre.DATE).count() < 2 && ditDesJours(service, qui, liste)) {
                desordres.add(liste.code() + " dit des jours, et ne se lit pas de l'un à l'autre");
            }
            for (Colonne<?> colonne : liste.colonnes().stream().filter(c -> c.tri() != null).toList()) {
                Ordre ordre = liste.ordres().stream().filter(o -> o.code().equals(colonne.tri())).findFirst().orElseThrow();
                List<Object> montant = valeurs(service, qui, liste, colonne, colonne.tri());
                List<Object> descendant = valeurs(service, qui, liste, colonne, "-" + colonne.tri());
                String ou = liste.code() + " " + colonne.code();
                if (!DITS_AUTREMENT.contains(ou) && !(ordre.estParRang() ? groupees(montant) && groupees(descendant) : croissantes(montant) && croissantes(aLEnvers(descendant)))) {
                    desordres.add(ou + " " + montant + " " + descendant);
                }
            }
        }
        assertThat(desordres).isEmpty();
    }

    /** What depends on the day it is asked is bound then, and nowhere forgotten. */
    @Test
    void chaque_case_a_cocher_se_coche() throws Exception {
        ListesService service = Services.trouver(ListesService.class);
        for (Liste<?> liste : Beans.trouver(Listes.class).toutes().values()) {
            for (Filtre filtre : liste.filtres().stream().filter(f -> f.genre() == Filtre.Genre.COCHE).toList()) {
                ListeLue<?> lue = EnTantQue.executer(quiLOuvre(service, liste.code()), () -> service.lire(liste.code(), Parametres.lire(filtre.nom() + "=oui")));
                assertThat(lue.tranche().lignes()).as("%s %s", liste.code(), filtre.nom()).isNotNull();
            }
        }
    }

    /** Whether some column shows days. */
    private static boolean ditDesJours(ListesService service, String qui, Liste<?> liste) throws Exception {
        for (Colonne<?> colonne : liste.colonnes().stream().filter(c -> c.tri() != null).toList()) {
            if (valeurs(service, qui, liste, colonne, colonne.tri()).stream().anyMatch(v -> v instanceof LocalDate || v instanceof Instant)) {
                return true;
            }
        }
        return false;
    }

    /** Of those who may open it, the one who sees the most of it. */
    private static String quiLOuvre(ListesService service, String code) throws Exception {
        String qui = null;
        long plus = -1;
        for (String compte : Personnages.aQui(() -> service.comprendre(code, Parametres.aucun()))) {
            long lignes = EnTantQue.executer(compte, () -> service.lire(code, Parametres.aucun())).tranche().total();
            if (lignes > plus) {
                qui = compte;
                plus = lignes;
            }
        }
        assertThat(qui).as("qui ouvre " + code).isNotNull();
        return qui;
    }

    /** What the column shows, line after line, missing ones apart. */
    private static List<Object> valeurs(ListesService service, String qui, Liste<?> liste, Colonne<?> colonne, String tri) throws Exception {
        ListeLue<?> lue = EnTantQue.executer(qui, () -> service.lire(liste.code(), Parametres.lire("tri=" + tri)));
        assertThat(lue.vue().tri().code()).isEqualTo(tri);
        List<Object> valeurs = new ArrayList<>();
        for (Object ligne : lue.tranche().lignes()) {
            Object valeur = valeur(colonne, ligne);
            if (valeur != null && !valeur.toString().isEmpty() && !"—".equals(valeur) && !valeur.toString().startsWith("ESSAI-")) {
                valeurs.add(valeur);
            }
        }
        return valeurs;
    }

    @SuppressWarnings("unchecked")
    private static <L> Object valeur(Colonne<L> colonne, Object ligne) {
        return colonne.exportee().apply((L) ligne);
    }

    private static List<Object> aLEnvers(List<Object> valeurs) {
        List<Object> retournees = new ArrayList<>(valeurs);
        Collections.reverse(retournees);
        return retournees;
    }

    private static boolean groupees(List<Object> valeurs) {
        Set<String> vues = new HashSet<>();
        String derniere = null;
        for (Object valeur : valeurs) {
            String mot = valeur.toString().split("\\h*[;:,] ")[0];
            if (!mot.equals(derniere) && !vues.add(mot)) {
                return false;
            }
            derniere = mot;
        }
        return true;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static boolean croissantes(List<Object> valeurs) {
        for (int i = 1; i < valeurs.size(); i++) {
            Comparable avant = clef(valeurs.get(i - 1));
            if (avant.compareTo(clef(valeurs.get(i))) > 0) {
                return false;
            }
        }
        return true;
    }

    private static Comparable<?> clef(Object valeur) {
        return !(valeur instanceof String texte) ? (Comparable<?>) valeur
                : Normalizer.normalize(texte, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('’', '\'').toLowerCase(Locale.FRENCH);
    }
}
