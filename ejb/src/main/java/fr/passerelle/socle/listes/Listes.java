package fr.passerelle.socle.listes;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.comptes.AccesRefuse;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.comptes.Appelants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lists of the house, and the gate before each. */
@ApplicationScoped
public class Listes {

    @Inject
    private Appelants appelants;

    private Map<String, Liste<?>> parCode;

    @Inject
    void reunir(@Any Instance<Liste<?>> declarees) {
        parCode = declarees.stream().collect(Collectors.toUnmodifiableMap(Liste::code, Function.identity()));
    }

    /** All of them, by their codes. */
    public Map<String, Liste<?>> toutes() {
        return parCode;
    }

    /** That list, open to whoever calls; one of another is refused, an unknown one is not found. */
    Liste<?> ouverte(String code) {
        Liste<?> liste = code == null ? null : parCode.get(code);
        if (liste == null) {
            throw new Introuvable("liste " + code);
        }
        Appelant moi = appelants.courant();
        if (moi.permissions().stream().noneMatch(liste.permissions()::contains)) {
            throw new AccesRefuse("liste " + code);
        }
        return liste;
    }
}
