package fr.passerelle.mediation.registre;

import fr.passerelle.mediation.delai.CompteurDelai;
import fr.passerelle.mediation.delai.Urgence;
import fr.passerelle.mediation.nomenclature.CanalSaisine;
import fr.passerelle.mediation.nomenclature.EtatSaisine;
import fr.passerelle.mediation.nomenclature.ModeReponse;
import fr.passerelle.mediation.nomenclature.MotifCloture;
import fr.passerelle.mediation.nomenclature.MotifIrrecevabilite;
import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.NatureAttente;
import fr.passerelle.mediation.nomenclature.OrigineDysfonctionnement;
import fr.passerelle.mediation.nomenclature.PositionCaf;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.mediation.nomenclature.TypeSaisissant;
import fr.passerelle.socle.commun.Libelle;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A case as the registry lists it; the same for the page and for exports.
 *
 * @param version the version an act on this line is made on
 * @param concerne the person concerned, else who wrote; {@code null} when no name is known
 * @param numeroAllocataire 7 digits, or {@code null}
 * @param attente whom an open case waits for, or {@code null}
 * @param attendDe the name of whoever was asked, or {@code null}
 * @param titulaire name of the holder, or {@code null}
 * @param compteur the clock, running or stopped by the first answer; {@code null} when the case ended without answer
 * @param signale why it was flagged urgent at registration, or {@code null}
 * @param proche whether it was found only because it looks like the words searched
 * @param fin how it ended, or {@code null}
 */
public record LigneRegistre(String reference, int version, LocalDate dateReception, String concerne, String numeroAllocataire,
        TypeSaisissant type, CanalSaisine canal, MotifSaisine motif, List<MotifSaisine> motifsSecondaires,
        Prestation prestation, List<Prestation> prestationsSecondaires, EtatSaisine etat, NatureAttente attente,
        String attendDe, String titulaire, CompteurDelai compteur, String signale, LocalDate dateReponse, ModeReponse mode,
        PositionCaf position, OrigineDysfonctionnement origine, MotifIrrecevabilite irrecevabilite, boolean proche,
        MotifCloture fin) {

    public LigneRegistre {
        motifsSecondaires = List.copyOf(motifsSecondaires);
        prestationsSecondaires = List.copyOf(prestationsSecondaires);
    }

    /** How near the goal, or {@code null} when there is nothing to answer any more. */
    public Urgence urgence() {
        return compteur == null || compteur.arrete() ? null : compteur.urgence();
    }

    /** « jour 12, en retard », « répondu en 3 jours »; empty when the case ended without answer. */
    public String delai() {
        if (compteur == null) {
            return "";
        }
        if (compteur.arrete()) {
            return "répondu en " + compteur.jour() + (compteur.jour() > 1 ? " jours" : " jour");
        }
        return "jour " + compteur.jour() + (urgence() == Urgence.DANS_LES_TEMPS ? "" : ", " + urgence().libelle().toLowerCase());
    }

    /** Days since it was received, or reopened, until its first answer or today; {@code null} when it ended without answer. */
    public Integer jours() {
        return compteur == null ? null : compteur.jour();
    }

    /** How it stands towards the goal, in a word; ended without an answer, how it ended. */
    public String situation() {
        if (compteur == null) {
            return etatEnClair();
        }
        return compteur.arrete() ? compteur.objectifLocalTenu() ? "Répondue dans l’objectif" : "Répondue hors objectif" : urgence().libelle();
    }

    /** The main motive, then the secondary ones. */
    public String motifs() {
        return libelles(motif, motifsSecondaires);
    }

    /** The main benefit, then the secondary ones. */
    public String prestations() {
        return libelles(prestation, prestationsSecondaires);
    }

    /** Where it stands; ended, how: each end has its own word. */
    public String etatEnClair() {
        return fin == null ? etat.libelle() : fin.apres(etat);
    }

    /** Whom it waits for, by name when known. */
    public String attendue() {
        if (attente == null) {
            return null;
        }
        return attendDe == null ? attente.libelle() : attente.libelle() + "\u202f: " + attendDe;
    }

    private static String libelles(Libelle principal, List<? extends Libelle> autres) {
        return Stream.concat(Stream.of(principal), autres.stream()).map(Libelle::libelle).collect(Collectors.joining("\u202f; "));
    }
}
