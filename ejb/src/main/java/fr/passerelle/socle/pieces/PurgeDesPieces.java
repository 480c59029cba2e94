package fr.passerelle.socle.pieces;

import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.taches.Travail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Removes what was deposited and then never filed: a form abandoned, a session ended. A piece that a room files is kept by its
 * foreign key; the file leaves with the last piece that has its content.
 */
@ApplicationScoped
public class PurgeDesPieces implements Travail {

    static final Duration ATTENTE = Duration.ofDays(7);

    @Inject
    private EntityManager em;
    @Inject
    private Pieces pieces;
    @Inject
    private Clock horloge;

    @Override
    public String code() {
        return "pieces.purge";
    }

    @Override
    public String titre() {
        return "Retirer les pièces déposées depuis sept jours et jamais rangées dans un dossier";
    }

    @Override
    public Duration cadence() {
        return Duration.ofDays(1);
    }

    @Override
    @Transactional
    public String executer() {
        List<?> empreintes = Lignes.de(em.createNativeQuery("""
                delete from pieces.piece where id in (select id from pieces.jamais_rangees(:avant)) returning empreinte""", String.class)
                .setParameter("avant", horloge.instant().minus(ATTENTE).atOffset(ZoneOffset.UTC)));
        empreintes.stream().map(String.class::cast).distinct().sorted().forEach(pieces::oublierSiPlusRienNeLaPorte);
        return empreintes.isEmpty() ? "Rien à retirer" : Typographie.compte(empreintes.size(), "pièce") + " retirée"
                + (empreintes.size() > 1 ? "s" : "");
    }
}
