package fr.passerelle.socle.demarrage;

import fr.passerelle.socle.surveillance.Constat;
import fr.passerelle.socle.surveillance.Controle;
import fr.passerelle.socle.surveillance.Dependance;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Whether the database answers, through the very pool that people's requests use. */
@ApplicationScoped
class BaseJoignable implements Controle {

    private static final int SECONDES = 5;

    @Resource(lookup = "java:jboss/datasources/PasserelleDS")
    private DataSource base;

    @Override
    public Dependance dependance() {
        return Dependance.BASE;
    }

    @Override
    public Constat constater() {
        try (Connection connexion = base.getConnection()) {
            return Constat.simple(connexion.isValid(SECONDES));
        } catch (SQLException injoignable) {
            return Constat.simple(false);
        }
    }
}
