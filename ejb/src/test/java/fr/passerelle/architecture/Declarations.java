package fr.passerelle.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Constructor;
import java.util.List;

/** What the rooms declare, made as the container makes it, without a server. */
public final class Declarations {

    public static final JavaClasses MAISON = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("fr.passerelle");

    private Declarations() {
    }

    /** One of each class of that kind. */
    public static <T> List<T> toutes(Class<T> genre) {
        return MAISON.stream().filter(c -> c.isAssignableTo(genre) && !c.isInterface() && !c.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(c -> genre.cast(faire(c))).toList();
    }

    private static Object faire(JavaClass classe) {
        try {
            Constructor<?> constructeur = classe.reflect().getDeclaredConstructor();
            constructeur.setAccessible(true);
            return constructeur.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
