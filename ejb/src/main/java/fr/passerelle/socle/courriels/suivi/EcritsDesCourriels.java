package fr.passerelle.socle.courriels.suivi;

import static fr.passerelle.socle.conservation.EcritGarde.avec;
import static fr.passerelle.socle.conservation.EcritGarde.selon;

import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Mails, and the texts they are made of. */
@ApplicationScoped
class EcritsDesCourriels implements EcritsGardes {

    @Override
    public List<EcritGarde> ecrits() {
        return List.of(
                avec("COURRIEL", "courriels.envoi", "modele", "adresse", "sujet", "corps", "objet", "reference", "etat", "erreur",
                        "jointe_nom", "jointe_type", "jointe"),
                selon("les textes de l’institution et qui les a écrits\u202f; ce qu’une lettre a dit doit pouvoir se retrouver", "courriels.version_texte",
                        "texte", "sujet", "corps", "auteur"));
    }
}
