package fr.passerelle.web.socle.moteur;

import jakarta.el.ELContext;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.ValueExpression;
import jakarta.faces.context.FacesContext;
import java.util.Map;

/**
 * A name that a block asks for: each page that writes the block says what it is, or leaves it to a bean; asked once for the block. Of a
 * repetition, it is the line being written.
 */
final class Nom extends ValueExpression {

    private static final long serialVersionUID = 1L;
    private static final Object RIEN = new Object();

    private final String nom;

    Nom(String nom) {
        this.nom = nom;
    }

    /** From now on, and until it is said to be something else. */
    void est(FacesContext faces, Object valeur) {
        faces.getAttributes().put(this, valeur == null ? RIEN : valeur);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T getValue(ELContext contexte) {
        FacesContext faces = (FacesContext) contexte.getContext(FacesContext.class);
        Map<Object, Object> dits = faces.getAttributes();
        Object dit = dits.get(this);
        if (dit == null || dit instanceof ValueExpression) {
            est(faces, dit == null ? deUnBean(contexte) : ((ValueExpression) dit).getValue(contexte));
            dit = dits.get(this);
        }
        return dit == RIEN ? null : (T) dit;
    }

    private Object deUnBean(ELContext contexte) {
        contexte.setPropertyResolved(false);
        return contexte.getELResolver().getValue(contexte, null, nom);
    }

    @Override
    public String getExpressionString() {
        return nom;
    }

    @Override
    public void setValue(ELContext contexte, Object valeur) {
        throw new PropertyNotWritableException(nom);
    }

    @Override
    public boolean isReadOnly(ELContext contexte) {
        return true;
    }

    @Override
    public Class<?> getType(ELContext contexte) {
        return Object.class;
    }

    @Override
    public Class<?> getExpectedType() {
        return Object.class;
    }

    @Override
    public boolean isLiteralText() {
        return false;
    }

    @Override
    public boolean equals(Object autre) {
        return this == autre;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
