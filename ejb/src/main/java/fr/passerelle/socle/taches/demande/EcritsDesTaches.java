package fr.passerelle.socle.taches.demande;

import static fr.passerelle.socle.conservation.EcritGarde.avec;

import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What someone asked for, the file it was given and the one it gave back. */
@ApplicationScoped
class EcritsDesTaches implements EcritsGardes {

    @Override
    public List<EcritGarde> ecrits() {
        return List.of(
                avec("TACHE", "taches.tache", "code", "titre", "parametres", "depuis", "demandee_par", "etat", "serveur", "issue"),
                avec("TACHE", "taches.ligne", "gravite", "colonne", "valeur", "message"),
                avec("TACHE", "taches.fichier", "sens", "nom", "type", "contenu"),
                avec("TACHE", "taches.morceau", "sens", "octets"));
    }
}
