package fr.passerelle.web.socle.moteur;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.faces.context.FacesContext;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers {@code #{ligne.reference()}} and {@code #{page.notice(acte)}}. The standard resolver lists the methods of a class anew for
 * each cell of a table, an eighth of the time of a long page; those of a class are listed once here. A name that several methods
 * share, with as many arguments, is left to the standard. It also names the line of a repetition, which the others would be asked
 * for first.
 */
public class Methodes extends ELResolver {

    private static final ClassValue<Map<Appel, Reponse>> DE_LA_CLASSE = new ClassValue<>() {
        @Override
        protected Map<Appel, Reponse> computeValue(Class<?> type) {
            Map<Appel, Reponse> reponses = new HashMap<>();
            vues(type).flatMap(vue -> Arrays.stream(vue.getMethods())).filter(Method::trySetAccessible)
                    .collect(Collectors.groupingBy(m -> new Appel(m.getName(), m.getParameterCount())))
                    .forEach((appel, methodes) -> laSeule(methodes).ifPresent(m -> reponses.put(appel, Reponse.de(m))));
            return reponses;
        }
    };

    private record Appel(String nom, int arguments) {
    }

    private record Reponse(Method methode, List<Class<?>> types) {

        static Reponse de(Method methode) {
            return new Reponse(methode, MethodType.methodType(void.class, methode.getParameterTypes()).wrap().parameterList());
        }

        /** The arguments as the method takes them. */
        Object[] convenables(ELContext contexte, Object[] arguments) {
            Object[] convenables = new Object[types.size()];
            for (int i = 0; i < convenables.length; i++) {
                convenables[i] = types.get(i).isInstance(arguments[i]) ? arguments[i]
                        : contexte.convertToType(arguments[i], methode.getParameterTypes()[i]);
            }
            return convenables;
        }
    }

    /** The class, then what it is known as: those of the Java machine open themselves by their public names alone. */
    private static Stream<Class<?>> vues(Class<?> type) {
        return type == null ? Stream.empty()
                : Stream.concat(Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces())), vues(type.getSuperclass()));
    }

    /** One method known by several classes is one; the first is that of the class itself. */
    private static Optional<Method> laSeule(List<Method> methodes) {
        List<Method> ecrites = methodes.stream().filter(m -> !m.isBridge()).toList();
        Stream<Method> possibles = (ecrites.isEmpty() ? methodes : ecrites).stream();
        boolean plusieurs = ecrites.stream().map(m -> List.of(m.getParameterTypes())).distinct().count() > 1;
        return plusieurs ? Optional.empty() : possibles.findFirst().filter(m -> !m.isVarArgs());
    }

    /** What a method without argument of that name says. */
    static Object dire(Object base, String nom) {
        try {
            return DE_LA_CLASSE.get(base.getClass()).get(new Appel(nom, 0)).methode().invoke(base);
        } catch (ReflectiveOperationException e) {
            throw new ELException(e.getCause() == null ? e : e.getCause());
        }
    }

    @Override
    public Object invoke(ELContext contexte, Object base, Object nom, Class<?>[] types, Object[] arguments) {
        int combien = arguments == null ? 0 : arguments.length;
        Reponse reponse = base == null || combien > 0 && types != null ? null
                : DE_LA_CLASSE.get(base.getClass()).get(new Appel(String.valueOf(nom), combien));
        if (reponse == null) {
            return null;
        }
        try {
            Object valeur = reponse.methode().invoke(base, reponse.convenables(contexte, arguments));
            contexte.setPropertyResolved(base, nom);
            return valeur;
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    /** What the page put in the request under that name: the line of a repetition, most often. */
    @Override
    public Object getValue(ELContext contexte, Object base, Object propriete) {
        if (base != null || !(contexte.getContext(FacesContext.class) instanceof FacesContext faces)) {
            return null;
        }
        Object valeur = faces.getExternalContext().getRequestMap().get(String.valueOf(propriete));
        if (valeur != null) {
            contexte.setPropertyResolved(null, propriete);
        }
        return valeur;
    }

    @Override
    public Class<?> getType(ELContext contexte, Object base, Object propriete) {
        return null;
    }

    @Override
    public void setValue(ELContext contexte, Object base, Object propriete, Object valeur) {
        // nothing is written through it
    }

    @Override
    public boolean isReadOnly(ELContext contexte, Object base, Object propriete) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext contexte, Object base) {
        return null;
    }
}
