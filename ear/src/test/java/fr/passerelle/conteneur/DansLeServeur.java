package fr.passerelle.conteneur;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Les tests de cette classe tournent dans le serveur, où {@link Services} trouve les services de l'application et {@link EnTantQue}
 * agit au nom d'un compte. Toutes ces classes y sont déjà : aucune n'a d'archive à poser.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(EnvoiAuServeur.class)
public @interface DansLeServeur {
}
