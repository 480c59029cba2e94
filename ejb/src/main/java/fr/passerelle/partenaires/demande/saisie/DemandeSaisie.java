package fr.passerelle.partenaires.demande.saisie;

import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import java.io.Serializable;
import java.util.List;

/**
 * All that a request for access says, as typed: nothing is required of it before it is sent.
 *
 * @param fonction of the signatory, who must be able to bind the body
 * @param mission what the services are needed for
 * @param utilisateursPlusTard the users will be named once access is open
 */
public record DemandeSaisie(String siret, String raisonSociale, TypePartenaire type, String adresse, String codePostal, String commune, String telephone,
        String courriel, String fonction, List<ServicePartenaire> services, String mission, ModeGestion mode, List<AdministrateurDemande> administrateurs,
        boolean utilisateursPlusTard, List<UtilisateurDemande> utilisateurs) implements Serializable {

    /** More than these are no draft. */
    public static final int UTILISATEURS_AU_PLUS = 40;

    public DemandeSaisie {
        services = services == null ? List.of() : services.stream().distinct().sorted().toList();
        administrateurs = administrateurs == null ? List.of() : administrateurs.stream().filter(p -> !p.estVide()).toList();
        utilisateurs = utilisateurs == null ? List.of() : utilisateurs.stream().filter(u -> !u.estVide()).limit(UTILISATEURS_AU_PLUS).toList();
    }

    /** What is known of a partner before it says anything. */
    public static DemandeSaisie vierge(String siret, String raisonSociale, TypePartenaire type, String commune) {
        return new DemandeSaisie(siret, raisonSociale, type, null, null, commune, null, null, null, List.of(), null, null, List.of(), false, List.of());
    }

    /** To ask for services more: what it said of the body; who manages and who administers is settled by the convention. */
    public DemandeSaisie pourUnAjout(String leSiret, String leNom) {
        return new DemandeSaisie(leSiret, leNom, type, adresse, codePostal, commune, telephone, courriel, fonction, List.of(), null, ModeGestion.CAF, List.of(), false,
                List.of());
    }

    /** This one, with those parts of the other. */
    public DemandeSaisie avec(DemandeSaisie autre, List<ChampDemande> champs) {
        return new DemandeSaisie(
                champs.contains(ChampDemande.SIRET) ? autre.siret : siret,
                champs.contains(ChampDemande.RAISON_SOCIALE) ? autre.raisonSociale : raisonSociale,
                champs.contains(ChampDemande.TYPE) ? autre.type : type,
                champs.contains(ChampDemande.ADRESSE) ? autre.adresse : adresse,
                champs.contains(ChampDemande.CODE_POSTAL) ? autre.codePostal : codePostal,
                champs.contains(ChampDemande.COMMUNE) ? autre.commune : commune,
                champs.contains(ChampDemande.TELEPHONE) ? autre.telephone : telephone,
                champs.contains(ChampDemande.COURRIEL) ? autre.courriel : courriel,
                champs.contains(ChampDemande.FONCTION) ? autre.fonction : fonction,
                champs.contains(ChampDemande.SERVICES) ? autre.services : services,
                champs.contains(ChampDemande.MISSION) ? autre.mission : mission,
                champs.contains(ChampDemande.MODE) ? autre.mode : mode,
                champs.contains(ChampDemande.ADMINISTRATEURS) ? autre.administrateurs : administrateurs,
                champs.contains(ChampDemande.UTILISATEURS) ? autre.utilisateursPlusTard : utilisateursPlusTard,
                champs.contains(ChampDemande.UTILISATEURS) ? autre.utilisateurs : utilisateurs);
    }
}
