package fr.passerelle.web.socle.moteur;

import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The names in a block while it is put together: its own, and those it asks of the pages it stands in. */
final class Noms extends VariableMapper {

    /** {@code null} for a whole block. */
    private final VariableMapper dehors;
    private final Map<String, ValueExpression> siens = new HashMap<>();
    private final Map<String, Nom> demandes = new HashMap<>();

    Noms() {
        this(null);
    }

    /** Of a part: what it does not name itself is asked of what is around. */
    Noms(VariableMapper dehors) {
        this.dehors = dehors;
    }

    List<Nom> demandes() {
        return List.copyOf(demandes.values());
    }

    @Override
    public ValueExpression resolveVariable(String nom) {
        ValueExpression sien = siens.get(nom);
        if (sien != null) {
            return sien;
        }
        return dehors == null ? demandes.computeIfAbsent(nom, Nom::new) : dehors.resolveVariable(nom);
    }

    @Override
    public ValueExpression setVariable(String nom, ValueExpression valeur) {
        return siens.put(nom, valeur);
    }
}
