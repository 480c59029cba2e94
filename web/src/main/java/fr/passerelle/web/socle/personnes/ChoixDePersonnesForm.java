package fr.passerelle.web.socle.personnes;

import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.comptes.Agent;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What is typed to look for people in the fields of a page, each by its id, and whom each then offers: those chosen, then those found. */
@Named("choixDePersonnes")
@ViewScoped
public class ChoixDePersonnesForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int AU_PLUS = 20;

    private final Map<String, String> recherches = new HashMap<>();
    private transient Map<String, List<Agent>> lus;

    public Map<String, String> getRecherches() {
        return recherches;
    }

    /** Nothing but a question asked again: what was typed is in its field. */
    public void chercher() {
        lus = null;
    }

    public List<SelectItem> proposees(String champ, Object choisis, Repertoire parmi) {
        Map<String, Agent> tous = new LinkedHashMap<>();
        List<String> deja = identifiants(choisis);
        lire("deja " + deja, () -> deja.isEmpty() ? List.of() : parmi.nommer().apply(deja)).forEach(a -> tous.put(a.identifiant(), a));
        trouves(champ, parmi).stream().limit(AU_PLUS).forEach(a -> tous.putIfAbsent(a.identifiant(), a));
        return tous.values().stream().map(a -> new SelectItem(a.identifiant(), TextePropre.estVide(a.service()) ? a.nom() : a.nom() + ", " + a.service())).toList();
    }

    /** How many were found, in words; nothing while nobody is looked for. */
    public String dit(String champ, Repertoire parmi) {
        String cherche = TextePropre.ligne(recherches.get(champ));
        if (cherche.isEmpty()) {
            return "";
        }
        int combien = trouves(champ, parmi).size();
        return combien == 0 ? "Personne ne porte le nom de «\u202f" + cherche + "\u202f»." : combien > AU_PLUS
                ? Typographie.entier(combien) + " personnes trouvées, dont voici " + AU_PLUS + "\u202f: précisez le nom."
                : combien == 1 ? "Une personne trouvée." : combien + " personnes trouvées.";
    }

    private List<Agent> trouves(String champ, Repertoire parmi) {
        String cherche = TextePropre.ligne(recherches.get(champ));
        return cherche.isEmpty() ? List.of() : lire(champ + " " + cherche, () -> parmi.chercher().apply(cherche));
    }

    private List<Agent> lire(String quoi, Supplier<List<Agent>> lecture) {
        if (lus == null) {
            lus = new HashMap<>();
        }
        return lus.computeIfAbsent(quoi, q -> lecture.get());
    }

    private static List<String> identifiants(Object choisis) {
        Stream<?> tous = choisis == null ? Stream.empty() : choisis instanceof Collection<?> plusieurs ? plusieurs.stream()
                : choisis instanceof Object[] tableau ? Stream.of(tableau) : Stream.of(choisis);
        return tous.filter(Objects::nonNull).map(Object::toString).filter(i -> !i.isEmpty()).toList();
    }
}
