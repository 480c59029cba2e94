package fr.passerelle.mediation.acte;

import fr.passerelle.mediation.nomenclature.CanalSaisine;
import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.mediation.nomenclature.TypeSaisissant;
import fr.passerelle.mediation.nomenclature.VoieRecours;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.valeurs.NomComplet;
import fr.passerelle.socle.commun.valeurs.NomDePersonne;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A request received, as it is registered (T1) or corrected while the case is open.
 *
 * @param dateReception the day the Caf got the message, not the day it is typed in (R-MED-12)
 * @param identiteMoyen how the identity was checked, when it was (R-MED-14)
 * @param motifsSecondaires at most three, for search only (R-MED-23)
 * @param urgence why the case is urgent (rupture de droits, expulsion…), or blank
 * @param agentsImpliques sign-in names of the agents who decided on the file or answered the réclamation
 * @param pieces identifiers of the attachments already deposited
 */
public record Enregistrement(LocalDate dateReception, CanalSaisine canal, List<SaisissantDeclare> saisissants,
        String numeroAllocataire, String concerneNom, String concernePrenom, boolean identiteVerifiee,
        String identiteMoyen, MotifSaisine motif, List<MotifSaisine> motifsSecondaires, Prestation prestation,
        List<Prestation> prestationsSecondaires, DemarchePrealable demarche, VoieRecours voieRecours,
        LocalDate voieRecoursDate, LocalDate dateNotificationDecision, String expose, String demandePrecise,
        String urgence, List<String> etiquettes, List<String> agentsImpliques, List<Long> pieces) implements Serializable {

    public Enregistrement {
        saisissants = saisissants == null ? List.of() : List.copyOf(saisissants);
        motifsSecondaires = motifsSecondaires == null ? List.of() : List.copyOf(motifsSecondaires);
        prestationsSecondaires = prestationsSecondaires == null ? List.of() : List.copyOf(prestationsSecondaires);
        etiquettes = etiquettes == null ? List.of() : List.copyOf(etiquettes);
        agentsImpliques = agentsImpliques == null ? List.of() : List.copyOf(agentsImpliques);
        pieces = pieces == null ? List.of() : List.copyOf(pieces);
    }

    /** Who it is about: as it is said or, an allocataire asking for themselves, the one who asks. */
    public NomComplet personneConcernee() {
        boolean dite = !TextePropre.estVide(concerneNom) || !TextePropre.estVide(concernePrenom);
        return dite ? new NomComplet(TextePropre.nom(concernePrenom), TextePropre.nom(concerneNom))
                : saisissants.stream().filter(s -> s.type() == TypeSaisissant.ALLOCATAIRE).map(s -> NomComplet.de(s.nom())).findFirst()
                .filter(n -> NomDePersonne.estUn(n.nom()) && (n.prenom().isEmpty() || NomDePersonne.estUn(n.prenom()))).orElse(new NomComplet("", ""));
    }
}
