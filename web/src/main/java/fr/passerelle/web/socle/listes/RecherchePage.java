package fr.passerelle.web.socle.listes;

import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.listes.recherche.RechercheService;
import fr.passerelle.socle.listes.recherche.Trouvees;
import fr.passerelle.web.socle.commun.Adresses;
import fr.passerelle.web.socle.commun.Recu;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What is found of what was typed at the head of any page; the reference of one thing leads straight to it. */
@Named
@RequestScoped
public class RecherchePage {

    @Inject
    private RechercheService recherche;
    @Inject
    private HttpServletRequest demande;

    private String texte = "";
    private boolean coupee;
    private List<Trouvees> trouvees = List.of();

    public void chercher() {
        String saisi = TextePropre.ligne(Recu.texte(demande, "q"));
        coupee = saisi.codePointCount(0, saisi.length()) > RechercheService.LONGUEUR_AU_PLUS;
        texte = coupee ? TextePropre.ligne(saisi.substring(0, saisi.offsetByCodePoints(0, RechercheService.LONGUEUR_AU_PLUS))) : saisi;
        trouvees = recherche.chercher(texte);
        List<Trouvees.Trouvaille> appelees = trouvees.stream().flatMap(t -> t.premieres().stream()).filter(Trouvees.Trouvaille::appelee).toList();
        if (appelees.size() == 1) {
            Adresses.renvoyer(demande.getContextPath() + appelees.get(0).adresse());
        }
    }

    public String getTexte() {
        return texte;
    }

    /** Whether more was typed than is looked for. */
    public boolean isCoupee() {
        return coupee;
    }

    public List<Trouvees> getTrouvees() {
        return trouvees;
    }

    /** « 12 résultats ». */
    public String getCompte() {
        long total = trouvees.stream().mapToLong(Trouvees::total).sum();
        return (trouvees.stream().anyMatch(Trouvees::ouPlus) ? "Plus de " : "") + Typographie.compte(total, "résultat");
    }

    /** What one may find, in words. */
    public String getGenres() {
        return String.join(", ", recherche.genres().stream().map(Typographie::minuscule).toList());
    }
}
