package fr.passerelle.avip.structure;

import fr.passerelle.avip.nomenclature.MotDePlaces;
import fr.passerelle.avip.nomenclature.StatutLabel;
import fr.passerelle.socle.commun.valeurs.Telephone;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A structure with all that its sheet shows.
 *
 * @param partenaire the name of the partner that runs it, or {@code null}
 * @param referents who answers there; none when they are not named to who reads
 * @param nombreDeReferents how many there are, named or not
 * @param autresNoms how it was called: « Les Lutins, La Ronde »; {@code null} when it never had another name
 * @param label its latest, the one in force first; {@code null} when it never had one
 * @param reseau the network it is in today, or {@code null}
 * @param avertissements what is worth a second look
 * @param tenueParMoi whether who reads may change it: its own people, and who keeps the register
 */
public record FicheStructure(StructureVue vue, int version, StructureSaisie saisie, String partenaire, LocalDate fermeeLe, List<Agrement> agrements,
        List<Ouverture> ouvertures, List<ReferentVu> referents, int nombreDeReferents, String autresNoms, Label label, String reseau,
        MotDePlaces mot, LocalDate placesDeclareesLe, Instant creeeLe, String creeePar, List<String> avertissements, boolean tenueParMoi) implements Serializable {

    /** The capacity decided from a day on. */
    public record Agrement(int places, LocalDate depuis, String decision) implements Serializable {
    }

    /** Its label, as far as a sheet says it. @param historique taken over from before 2026, below the minimum of today */
    public record Label(long id, StatutLabel statut, LocalDate debut, LocalDate fin, Integer placesEngagees, boolean historique) implements Serializable {
    }

    public String telephoneEnClair() {
        return saisie.telephone() == null ? null : new Telephone(saisie.telephone()).enClair();
    }

    public String lieu() {
        return saisie.codePostal() + " " + saisie.commune();
    }

    public boolean fermee() {
        return fermeeLe != null;
    }
}
