package fr.passerelle.socle.demarrage;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.ToOne;
import org.hibernate.mapping.Value;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Leaves a stand-in only to the entities that another one refers to: Hibernate writes and loads a class for each stand-in at every
 * start, a fifth of its own, and five in six of our entities are read by their number or not at all.
 */
public final class MandatairesUtiles implements Integrator {

    @Override
    public void integrate(Metadata entites, BootstrapContext contexte, SessionFactoryImplementor fabrique) {
        Set<String> visees = Stream.concat(
                        entites.getEntityBindings().stream().flatMap(e -> Stream.concat(valeurs(e.getIdentifier()), proprietes(e.getProperties()))),
                        entites.getCollectionBindings().stream().map(org.hibernate.mapping.Collection::getElement).flatMap(MandatairesUtiles::valeurs))
                .filter(ToOne.class::isInstance).map(v -> ((ToOne) v).getReferencedEntityName()).collect(Collectors.toSet());
        entites.getEntityBindings().stream().filter(e -> !visees.contains(e.getEntityName())).forEach(MandatairesUtiles::sansMandataire);
    }

    @Override
    public void disintegrate(SessionFactoryImplementor fabrique, SessionFactoryServiceRegistry services) {
        // Nothing was kept.
    }

    private static Stream<Value> proprietes(Collection<Property> proprietes) {
        return proprietes.stream().map(Property::getValue).flatMap(MandatairesUtiles::valeurs);
    }

    private static Stream<Value> valeurs(Value valeur) {
        return valeur instanceof Component morceau ? proprietes(morceau.getProperties()) : Stream.of(valeur);
    }

    private static void sansMandataire(PersistentClass entite) {
        entite.setLazy(false);
        entite.setProxyInterfaceName(null);
    }
}
