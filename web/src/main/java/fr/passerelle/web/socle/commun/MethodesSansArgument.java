package fr.passerelle.web.socle.commun;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers {@code #{ligne.reference()}}. The standard resolver lists the methods of a class anew for each cell of a table, an
 * eighth of the time of a long page; those of a class are listed once here.
 */
public class MethodesSansArgument extends ELResolver {

    private static final ClassValue<Map<String, Method>> DE_LA_CLASSE = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            return vues(type).flatMap(vue -> Arrays.stream(vue.getMethods()))
                    .filter(m -> m.getParameterCount() == 0 && m.trySetAccessible())
                    .collect(Collectors.toMap(Method::getName, Function.identity(), (une, autre) -> une.isBridge() ? autre : une));
        }
    };

    /** The class, then what it is known as: those of the Java machine open themselves by their public names alone. */
    private static Stream<Class<?>> vues(Class<?> type) {
        return type == null ? Stream.empty()
                : Stream.concat(Stream.concat(Stream.of(type), Arrays.stream(type.getInterfaces())), vues(type.getSuperclass()));
    }

    @Override
    public Object invoke(ELContext contexte, Object base, Object nom, Class<?>[] types, Object[] arguments) {
        Method methode = base == null || arguments != null && arguments.length > 0 ? null
                : DE_LA_CLASSE.get(base.getClass()).get(String.valueOf(nom));
        if (methode == null) {
            return null;
        }
        try {
            Object valeur = methode.invoke(base);
            contexte.setPropertyResolved(base, nom);
            return valeur;
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    @Override
    public Object getValue(ELContext contexte, Object base, Object propriete) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext contexte, Object base, Object propriete) {
        return null;
    }

    @Override
    public void setValue(ELContext contexte, Object base, Object propriete, Object valeur) {
        // only methods are answered here
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
