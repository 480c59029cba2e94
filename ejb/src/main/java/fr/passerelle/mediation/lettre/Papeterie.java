package fr.passerelle.mediation.lettre;

import fr.passerelle.socle.commun.Coordonnees;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.reglages.Reglages;
import fr.passerelle.socle.documents.Documents;
import fr.passerelle.socle.documents.EnTete;
import fr.passerelle.socle.documents.entete.EnTetes;
import fr.passerelle.socle.documents.envoi.EnvoisDeLettres;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Where today's paper is found. */
@ApplicationScoped
public class Papeterie {

    private static final String SERVICE = "Médiation administrative";
    private static final String QUALITE = "Le médiateur administratif";

    @Inject
    private Documents documents;
    @Inject
    private EnvoisDeLettres envois;
    @Inject
    private EnTetes enTetes;
    @Inject
    private Organisme organisme;
    @Inject
    private Reglages reglages;

    public PapierALettres papier() {
        return new PapierALettres(documents.papier(), documents::figer, this::enTete,
                (a, document) -> envois.prevoir(document, a.voie(), a.courriel(), a.confirme()));
    }

    /** What the house has not set yet, and letters would lack: « l’adresse postale », « le téléphone ». */
    public List<String> manques() {
        return coordonnees().manques();
    }

    private Coordonnees coordonnees() {
        return organisme.coordonnees().avec(reglages.texte(ReglagesDesLettres.TELEPHONE), reglages.texte(ReglagesDesLettres.COURRIEL));
    }

    /** The holder signs; anyone else signs for the mediator. */
    private EnTete enTete(String reference, String titulaire, String auteur) {
        List<String> reperes = new ArrayList<>(List.of("Référence à rappeler" + Typographie.FINE + ": " + reference));
        String nom = enTetes.nom(titulaire);
        if (nom != null) {
            reperes.add("Dossier suivi par" + Typographie.FINE + ": " + nom);
        }
        return auteur.equals(titulaire) ? enTetes.de(SERVICE, coordonnees(), reperes, auteur, QUALITE)
                : enTetes.pour("Pour le médiateur administratif", SERVICE, coordonnees(), reperes, auteur);
    }
}
