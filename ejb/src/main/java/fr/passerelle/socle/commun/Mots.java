package fr.passerelle.socle.commun;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The words of a capability: those that only it may say. Written in the {@code package-info} of its root package; a test
 * finds none of them in the floor, neither in code nor in comments, pages, texts or names of files (case and accents apart),
 * nor its code where one is written ({@code /code/}, {@code code.something}), nor what its subjects' references begin with.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PACKAGE)
public @interface Mots {

    String[] value();
}
