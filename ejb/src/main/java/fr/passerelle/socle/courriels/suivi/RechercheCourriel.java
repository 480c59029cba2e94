package fr.passerelle.socle.courriels.suivi;

import fr.passerelle.socle.courriels.EtatEnvoi;
import java.time.LocalDate;

/**
 * What is looked for among the mails; {@code null} asks nothing.
 *
 * @param modele the code of a mail; one that nobody declares asks nothing
 * @param texte a whole address, or part of the reference of what the mail is about
 * @param du first day of deposit, in Paris
 * @param au last day, included
 */
public record RechercheCourriel(EtatEnvoi etat, String modele, String texte, LocalDate du, LocalDate au) {

    public RechercheCourriel {
        String cherche = texte == null ? "" : texte.replace("\0", "").strip();
        texte = cherche.isEmpty() ? null : cherche;
    }
}
