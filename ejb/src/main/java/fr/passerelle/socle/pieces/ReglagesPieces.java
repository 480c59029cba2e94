package fr.passerelle.socle.pieces;

import fr.passerelle.socle.commun.reglages.Declaration;
import fr.passerelle.socle.commun.reglages.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Where attachments are kept. */
@ApplicationScoped
class ReglagesPieces implements Declaration {

    static final Reglage DOSSIER = Reglage.texte("passerelle.pieces.dir", "${jboss.server.data.dir}/passerelle/pieces",
            "Le dossier où sont gardées les pièces jointes.");

    static final Reglage PLACE = Reglage.entier("passerelle.pieces.place-mo", 500,
            "La place qui doit rester sur le disque des pièces, en Mo\u202f; en dessous, l’application se dit «\u202fpas prête\u202f».");

    @Override
    public String titre() {
        return "Pièces jointes";
    }

    @Override
    public List<Reglage> reglages() {
        return List.of(DOSSIER, PLACE);
    }
}
