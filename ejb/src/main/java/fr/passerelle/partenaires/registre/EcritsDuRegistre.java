package fr.passerelle.partenaires.registre;

import static fr.passerelle.socle.conservation.EcritGarde.avec;
import static fr.passerelle.socle.conservation.EcritGarde.sansPersonne;
import static fr.passerelle.socle.conservation.EcritGarde.selon;

import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A partner is a body: what is known of it stays as long as its conventions; its people leave when they are gone. */
@ApplicationScoped
class EcritsDuRegistre implements EcritsGardes {

    @Override
    public List<EcritGarde> ecrits() {
        return List.of(
                sansPersonne("partenaires.partenaire", "siret", "type", "code_postal", "commune", "code_commune"),
                selon("l’identité d’un organisme sous convention", "partenaires.partenaire", "raison_sociale", "adresse", "telephone", "courriel", "cree_par",
                        "nom_plie", "texte_plie", "recherche"),
                avec(ContactConserve.CODE, "partenaires.contact", "prenom", "nom", "fonction", "courriel", "telephone", "roles", "cree_par"),
                selon("le suivi d’un organisme, qui reste avec lui", "partenaires.partenaire_note", "auteur", "texte"),
                selon("le suivi d’un organisme, qui reste avec lui", "partenaires.partenaire_piece", "ajoutee_par"),
                selon("l’histoire d’un organisme, qui reste avec lui", "partenaires.partenaire_fait", "auteur", "fait", "detail"),
                selon("qui a dit deux organismes distincts", "partenaires.partenaire_distinct", "auteur"),
                selon("la preuve de qui a succédé à qui", "partenaires.convention_transfert", "motif", "auteur"));
    }
}
