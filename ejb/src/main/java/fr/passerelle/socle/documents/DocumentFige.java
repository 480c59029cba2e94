package fr.passerelle.socle.documents;

import fr.passerelle.socle.commun.Empreinte;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * A document as it was made, for ever.
 *
 * @param versionDuModele {@code null} for one made before models had versions
 * @param clauses the version of each clause it was made of, 0 as delivered
 * @param objet the kind of thing it is about
 * @param organisme the institution's name that day; {@code null} when it was not kept yet
 * @param jour the day it bears
 * @param auteur sign-in name
 * @param empreinte SHA-256 of what it says, to whom, when and in whose name
 * @param enTete what it bears around its text; {@code null} for what is no letter, and for letters made before they bore any
 */
public record DocumentFige(long id, String modele, Integer versionDuModele, Map<String, Integer> clauses, String objet, String reference,
        String organisme, String destinataire, String intitule, String corps, LocalDate jour, Instant figeLe, String auteur, String empreinte,
        EnTete enTete) {

    /** One that is no letter. */
    public DocumentFige(long id, String modele, Integer versionDuModele, Map<String, Integer> clauses, String objet, String reference, String organisme,
            String destinataire, String intitule, String corps, LocalDate jour, Instant figeLe, String auteur, String empreinte) {
        this(id, modele, versionDuModele, clauses, objet, reference, organisme, destinataire, intitule, corps, jour, figeLe, auteur, empreinte, null);
    }

    /** Who receives it, without the lines of an address. */
    public static String nom(String destinataire) {
        return destinataire.lines().findFirst().orElse("");
    }

    /** Itself, unless it no longer says what was kept. */
    public DocumentFige intact() {
        exiger(id, empreinte, organisme, destinataire, intitule, jour, corps);
        return this;
    }

    /** The same, for a room that has read what it shows along with its own. */
    public static void exiger(long id, String empreinte, String organisme, String destinataire, String intitule, LocalDate jour, String corps) {
        if (!empreinte.equals(empreinte(organisme, destinataire, intitule, jour, corps))) {
            throw new DocumentAltere(id);
        }
    }

    /** The database computes the same and refuses any other. */
    public static String empreinte(String organisme, String destinataire, String intitule, LocalDate jour, String corps) {
        String dit = String.join("\n", organisme == null ? "" : organisme, destinataire, intitule, jour.toString(), corps);
        return Empreinte.enTexte(dit.getBytes(StandardCharsets.UTF_8));
    }
}
