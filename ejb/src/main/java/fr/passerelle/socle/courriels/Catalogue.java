package fr.passerelle.socle.courriels;

import fr.passerelle.socle.capacites.Capacites;
import fr.passerelle.socle.capacites.Texte;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every text of the house, as its rooms declare them. */
@ApplicationScoped
public class Catalogue {

    private Map<String, Texte> textes;

    /** For the container. */
    Catalogue() {
    }

    @Inject
    Catalogue(Capacites capacites) {
        textes = new LinkedHashMap<>();
        capacites.textes().forEach(t -> textes.put(t.code(), t));
    }

    public Collection<Texte> tous() {
        return textes.values();
    }

    public Optional<Texte> de(String code) {
        return Optional.ofNullable(textes.get(code));
    }

    /** The mails, in the order of the house. */
    public List<Texte> courriels() {
        return tous().stream().filter(Texte::aUnSujet).toList();
    }

    /** What the mails of that code are called; the code itself once nobody declares it any more. */
    public String titre(String code) {
        return de(code).map(Texte::titre).orElse(code);
    }

    /** The mails whose text is forgotten once they have left. */
    List<String> secrets() {
        return tous().stream().filter(Texte::porteUnSecret).map(Texte::code).toList();
    }
}
