package fr.passerelle.socle.pieces;

import fr.passerelle.socle.conservation.Apercu;
import fr.passerelle.socle.conservation.Duree;
import fr.passerelle.socle.conservation.ObjetConserve;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** An attachment that no file took: the nightly removal takes it away. */
@ApplicationScoped
public class PieceConservee implements ObjetConserve {

    @Inject
    private EntityManager em;
    @Inject
    private Clock horloge;

    @Override
    public String code() {
        return "PIECE";
    }

    @Override
    public String libelle() {
        return "Pièce déposée et jamais rangée";
    }

    @Override
    public String depart() {
        return "son dépôt";
    }

    @Override
    public String ensuite() {
        return "retirée";
    }

    @Override
    public Duree parDefaut() {
        return null;
    }

    @Override
    public String dureeFixe() {
        return PurgeDesPieces.ATTENTE.toDays() + " jours";
    }

    @Override
    public Apercu apercu(LocalDate finEchue) {
        return Apercu.de((Long) em.createNativeQuery("select count(*) from pieces.jamais_rangees(:avant)", Long.class)
                .setParameter("avant", horloge.instant().minus(PurgeDesPieces.ATTENTE).atOffset(ZoneOffset.UTC)).getSingleResult());
    }
}
