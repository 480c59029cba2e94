package fr.passerelle.socle.commun;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rooms that a room may open the door of, named below {@code fr.passerelle}; everyone may use {@code commun}. Written
 * in its {@code package-info}, held true by a test both ways: no other door is opened, none is named in vain.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface Voisins {

    String[] value();
}
