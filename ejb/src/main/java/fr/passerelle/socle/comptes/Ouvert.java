package fr.passerelle.socle.comptes;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The method is open without any permission; the reason is written, so that nobody opens a door by mistake. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Ouvert {

    /** Why no permission is needed. */
    String value();
}
