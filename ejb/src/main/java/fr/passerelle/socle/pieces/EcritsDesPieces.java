package fr.passerelle.socle.pieces;

import static fr.passerelle.socle.conservation.EcritGarde.avec;

import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** An attachment leaves, its file with it, once nothing files it any more. */
@ApplicationScoped
class EcritsDesPieces implements EcritsGardes {

    @Override
    public List<EcritGarde> ecrits() {
        return List.of(avec("PIECE", "pieces.piece", "nom", "type", "empreinte", "deposee_par"));
    }
}
