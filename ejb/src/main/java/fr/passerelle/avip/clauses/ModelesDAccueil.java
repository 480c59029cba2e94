package fr.passerelle.avip.clauses;

import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.documents.Modele;
import java.util.List;
import java.util.stream.Stream;

/** What each paper of a reception is made of. */
public final class ModelesDAccueil {

    public static final Modele CONTRAT = Modele.de("avip.CONTRAT", "Contrat d’accueil {contrat}")
            .puis(ClausesDeContrat.PARTIES, ClausesDeContrat.ACCUEIL, ClausesDeContrat.ENGAGEMENTS, ClausesDeContrat.CHANGEMENTS, ClausesDeContrat.FIN_DU_CONTRAT,
                    ClausesDeContrat.DONNEES);
    public static final Modele RECU = Modele.de("avip.CHARTE_RECU", "Reçu de la charte nationale").puis(ClausesDeContrat.RECU);
    public static final Modele ATTESTATION = Modele.de("avip.ATTESTATION", "Attestation d’accueil").puis(ClausesDeContrat.ATTESTATION);
    public static final Modele FAMILLE = Modele.de("avip.FAMILLE", "Votre demande de place d’accueil")
            .puis(ClausesDeFamille.DEMANDEE)
            .puisUne(ClausesDeFamille.ATTEND, ClausesDeFamille.COMPLEMENT, ClausesDeFamille.LISTE, ClausesDeFamille.ACCEPTEE, ClausesDeFamille.REFUSEE,
                    ClausesDeFamille.FERMEE, ClausesDeFamille.SIGNEE, ClausesDeFamille.EN_COURS, ClausesDeFamille.TERMINEE)
            .puis(ClausesDeFamille.QUI_APPELER);

    private ModelesDAccueil() {
    }

    /** All the clauses that people may rewrite, in the order to show them. */
    public static List<Texte> clauses() {
        return Stream.of(ClausesDeContrat.toutes(), ClausesDeFamille.toutes()).flatMap(List::stream).toList();
    }
}
