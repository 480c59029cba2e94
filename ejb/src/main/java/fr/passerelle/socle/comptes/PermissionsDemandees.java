package fr.passerelle.socle.comptes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the gate asks for before each service of the application. */
@ApplicationScoped
public class PermissionsDemandees {

    @Inject
    private BeanManager beans;

    /** The permissions that the gate looks for, by the name of the method: those of all that bear it. */
    public Map<String, Set<String>> parMethode() {
        return de(beans.getBeans(Object.class, Any.Literal.INSTANCE).stream().<Class<?>>map(Bean::getBeanClass).toList());
    }

    static Map<String, Set<String>> de(Collection<Class<?>> classes) {
        Map<String, Set<String>> demandees = new TreeMap<>();
        classes.stream().flatMap(c -> Arrays.stream(c.getDeclaredMethods())).filter(m -> m.isAnnotationPresent(Autorise.class))
                .forEach(m -> demandees.computeIfAbsent(m.getDeclaringClass().getSimpleName() + "." + m.getName(), ou -> new TreeSet<>())
                        .addAll(List.of(m.getAnnotation(Autorise.class).value())));
        return demandees;
    }
}
