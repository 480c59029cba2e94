package fr.passerelle.socle.demarrage;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.Test;

class MandatairesUtilesTest {

    @Entity(name = "Visee")
    static class Visee {
        @Id
        long id;
    }

    @Entity(name = "ViseeDunMorceau")
    static class ViseeDunMorceau {
        @Id
        long id;
    }

    @Embeddable
    static class Morceau {
        @ManyToOne(fetch = FetchType.LAZY)
        ViseeDunMorceau autre;
    }

    @Entity(name = "Seule")
    static class Seule {
        @Id
        long id;
        @ManyToOne(fetch = FetchType.LAZY)
        Visee visee;
        @Embedded
        Morceau morceau;
    }

    @Test
    void seule_une_entite_a_laquelle_une_autre_renvoie_a_un_mandataire() {
        MetadataSources entites = new MetadataSources(new StandardServiceRegistryBuilder()
                .applySetting("hibernate.boot.allow_jdbc_metadata_access", "false")
                .applySetting("hibernate.dialect", "org.hibernate.dialect.PostgreSQLDialect").build())
                .addAnnotatedClasses(Visee.class, ViseeDunMorceau.class, Seule.class);
        try (SessionFactoryImplementor fabrique = (SessionFactoryImplementor) entites.buildMetadata().buildSessionFactory()) {
            assertThat(aUnMandataire(fabrique, Visee.class)).isTrue();
            assertThat(aUnMandataire(fabrique, ViseeDunMorceau.class)).isTrue();
            assertThat(aUnMandataire(fabrique, Seule.class)).isFalse();
        }
    }

    private static boolean aUnMandataire(SessionFactoryImplementor fabrique, Class<?> entite) {
        return fabrique.getMappingMetamodel().getEntityDescriptor(entite).hasProxy();
    }
}
