package fr.passerelle.web.partenaires.demande;

import fr.passerelle.partenaires.demande.DemandeSuivie;
import fr.passerelle.partenaires.demande.saisie.ChampDemande;
import fr.passerelle.partenaires.demande.saisie.DemandeSaisie;
import fr.passerelle.partenaires.demande.saisie.EtapeDemande;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What is awaited of whom, in a sentence, and the closed lists of a request. */
@Named("demandesEnClair")
@ApplicationScoped
public class DemandesEnClair {

    /** To the partner: whose turn it is, and what comes next. */
    public String tour(DemandeSuivie d) {
        return switch (d.demande().etat()) {
            case BROUILLON -> "C’est à vous\u202f: terminez votre demande, puis envoyez-la.";
            case ENVOYEE -> "C’est à la Caf\u202f: le secrétariat de direction va ouvrir votre dossier. Rien n’est attendu de vous.";
            case EN_INSTRUCTION -> "C’est à la Caf\u202f: le secrétariat de direction examine votre dossier. Rien n’est attendu de vous.";
            case COMPLEMENT_DEMANDE -> "C’est à vous\u202f: la Caf vous demande de compléter " + compte(d.pointsOuverts().size()) + ".";
            case ETABLIE -> d.signatures().isEmpty() ? "C’est à la Caf\u202f: " + etabli(d) + ", elle va vous l’envoyer à signer."
                    : "Les documents attendent la signature de\u202f: " + attendues(d) + ".";
            case OUVERTE -> "Votre accès est ouvert. Rien n’est plus attendu pour cette demande.";
            case REFUSEE -> "La Caf n’a pas donné suite. Vous pouvez lire pourquoi, et commencer une autre demande.";
            case ABANDONNEE -> "Cette demande est close. Vous pouvez en commencer une autre.";
        };
    }

    /** To the Caf. */
    public String attendu(DemandeSuivie d) {
        return switch (d.demande().etat()) {
            case BROUILLON -> d.papier() ? "La saisie du papier reste à terminer." : "Le partenaire n’a pas encore envoyé sa demande.";
            case ENVOYEE -> "La demande attend que quelqu’un la prenne en instruction.";
            case EN_INSTRUCTION -> (d.demande().ajout() ? "Un service de plus sous la convention " + d.sous() + ". " : "") + "Vérifiez la demande, puis "
                    + (d.demande().ajout() ? "établissez le contrat" : "établissez la convention") + ", demandez un complément ou refusez.";
            case COMPLEMENT_DEMANDE -> "Le partenaire doit compléter " + compte(d.pointsOuverts().size()) + ".";
            case ETABLIE -> d.signatures().isEmpty() ? d.demande().ajout() ? "Le contrat est en projet\u202f: envoyez l’avenant à la signature." : "Les documents sont à envoyer à la signature."
                    : "Les documents attendent la signature de\u202f: " + attendues(d) + ".";
            case OUVERTE -> "L’accès est ouvert.";
            case REFUSEE -> "La demande est refusée.";
            case ABANDONNEE -> "La demande est close sans suite.";
        };
    }

    private static String etabli(DemandeSuivie d) {
        return d.demande().ajout() ? "l’avenant qui ajoute votre service est prêt" : "votre dossier (la convention et ses contrats) est établi";
    }

    private static String attendues(DemandeSuivie d) {
        return d.signatures().stream().filter(s -> !s.estDonnee()).map(DemandeSuivie.Signature::qui).collect(Collectors.joining(", "));
    }

    private static String compte(int points) {
        return points == 1 ? "un point" : points + " points";
    }

    public List<EtapeDemande> etapes(boolean ajout) {
        return EtapeDemande.de(ajout);
    }

    /** What may be asked again of such a request. */
    public List<ChampDemande> champsDe(boolean ajout) {
        return EtapeDemande.de(ajout).stream().flatMap(e -> ChampDemande.de(e).stream()).toList();
    }

    /** The fields of a step; none for the last, which only reads again. */
    public List<ChampDemande> champs(EtapeDemande etape) {
        return ChampDemande.de(etape);
    }

    /** What a request says of a field. */
    public String valeur(ChampDemande champ, DemandeSaisie saisie) {
        String dit = champ.valeur(saisie);
        return dit.isEmpty() ? "—" : dit;
    }

    public List<TypePartenaire> getTypes() {
        return List.of(TypePartenaire.values());
    }

    public List<ModeGestion> getModes() {
        return List.of(ModeGestion.values());
    }

    /** Those on which a profile is to be chosen. */
    public List<ServicePartenaire> getServicesAProfils() {
        return ServicePartenaire.aProfils();
    }

    public List<SelectItem> profils(ServicePartenaire service) {
        return service.profils().stream().map(p -> new SelectItem(p.code(), p.libelle())).toList();
    }

    /** The services a user may be given, among those asked for. */
    public List<ServicePartenaire> parmi(ServicePartenaire[] demandes) {
        return Arrays.stream(demandes).toList();
    }
}
