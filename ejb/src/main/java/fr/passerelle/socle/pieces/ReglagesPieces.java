package fr.passerelle.socle.pieces;

import fr.passerelle.socle.commun.reglages.Declaration;
import fr.passerelle.socle.commun.reglages.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Where attachments are kept. */
@ApplicationScoped
class ReglagesPieces implements Declaration {

    static final Reglage DOSSIER = Reglage.texte("passerelle.pieces.dir", "${jboss.server.data.dir}/passerelle/pieces",
            "Les pièces jointes sont gardées dans ce dossier du serveur.");

    static final Reglage PLACE = Reglage.entier("passerelle.pieces.place-mo", 500,
            "L’application se dit «\u202fpas prête\u202f» quand il reste moins de ce nombre de Mo sur le disque des pièces.");

    @Override
    public String titre() {
        return "Pièces jointes";
    }

    @Override
    public List<Reglage> reglages() {
        return List.of(DOSSIER, PLACE);
    }
}
