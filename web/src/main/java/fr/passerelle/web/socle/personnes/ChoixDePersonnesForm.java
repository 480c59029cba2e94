package fr.passerelle.web.socle.personnes;

import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What is typed to look for people, or for anything else, in the fields of a page, each by its id, and what each then offers: those chosen, then those found. */
@Named("choixDePersonnes")
@ViewScoped
public class ChoixDePersonnesForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int AU_PLUS = 20;

    private final Map<String, String> recherches = Collections.synchronizedMap(new HashMap<>());
    private transient volatile Map<String, List<Choix>> lus;

    public Map<String, String> getRecherches() {
        return recherches;
    }

    /** Nothing but a question asked again: what was typed is in its field. */
    public void chercher() {
        lus = null;
    }

    public List<SelectItem> proposees(String champ, Object choisis, Repertoire parmi) {
        Map<String, Choix> tous = new LinkedHashMap<>();
        List<String> deja = identifiants(choisis);
        lire("deja " + deja, () -> deja.isEmpty() ? List.of() : parmi.nommer().apply(deja)).forEach(c -> tous.put(c.cle(), c));
        (cherche(champ).isEmpty() ? parmi.dabord() : trouves(champ, parmi)).stream().limit(AU_PLUS).forEach(c -> tous.putIfAbsent(c.cle(), c));
        return tous.values().stream().map(c -> new SelectItem(c.cle(), c.enClair())).toList();
    }

    /** How many were found, in words; nothing while none is looked for. */
    public String dit(String champ, Repertoire parmi) {
        String cherche = cherche(champ);
        if (cherche.isEmpty()) {
            return "";
        }
        int combien = trouves(champ, parmi).size();
        String nom = parmi.mots().nom();
        return combien == 0 ? parmi.mots().aucune() + " «\u202f" + cherche + "\u202f»." : combien > AU_PLUS
                ? Typographie.entier(combien) + " " + nom + "s trouvées, dont voici " + AU_PLUS + "\u202f: précisez le nom."
                : combien == 1 ? "Une " + nom + " trouvée." : combien + " " + nom + "s trouvées.";
    }

    private String cherche(String champ) {
        return TextePropre.ligne(recherches.get(champ));
    }

    private List<Choix> trouves(String champ, Repertoire parmi) {
        String cherche = cherche(champ);
        return cherche.isEmpty() ? List.of() : lire(champ + " " + cherche, () -> parmi.chercher().apply(cherche));
    }

    /** A form is sent, at times, while the page still looks for someone: the two read side by side, at worst the same twice. */
    private List<Choix> lire(String quoi, Supplier<List<Choix>> lecture) {
        Map<String, List<Choix>> connus = lus;
        if (connus == null) {
            connus = new ConcurrentHashMap<>();
            lus = connus;
        }
        List<Choix> trouves = connus.get(quoi);
        if (trouves == null) {
            trouves = lecture.get();
            connus.put(quoi, trouves);
        }
        return trouves;
    }

    private static List<String> identifiants(Object choisis) {
        Stream<?> tous = choisis == null ? Stream.empty() : choisis instanceof Collection<?> plusieurs ? plusieurs.stream()
                : choisis instanceof Object[] tableau ? Stream.of(tableau) : Stream.of(choisis);
        return tous.filter(Objects::nonNull).map(Object::toString).filter(i -> !i.isEmpty()).toList();
    }
}
