package fr.passerelle.agenda;

import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.TextePropre;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** A meeting as typed. @param cadre what it belongs to, or {@code null} */
public record SeanceSaisie(String cadre, String titre, LocalDate jour, LocalTime debut, LocalTime fin, String lieu, String ordreDuJour)
        implements Serializable {

    private static final int TITRE_AU_PLUS = 120;
    private static final int LIEU_AU_PLUS = 200;
    private static final int ORDRE_AU_PLUS = 4000;
    private static final int MOIS_A_VENIR = 24;

    public SeanceSaisie {
        cadre = TextePropre.ouNul(cadre);
        titre = TextePropre.ligne(titre == null ? "" : titre);
        lieu = TextePropre.ligne(lieu == null ? "" : lieu);
        ordreDuJour = TextePropre.de(ordreDuJour == null ? "" : ordreDuJour);
    }

    /** Refused for all that is wrong at once. */
    void verifier(Instant maintenant) {
        Exigences exigences = new Exigences("RENCONTRE");
        exigences.exiger(!titre.isEmpty() && titre.length() <= TITRE_AU_PLUS, "titre", "Donnez un titre, en " + TITRE_AU_PLUS + " caractères au plus.");
        exigences.exiger(!lieu.isEmpty() && lieu.length() <= LIEU_AU_PLUS, "lieu", "Dites où, en " + LIEU_AU_PLUS + " caractères au plus\u202f: une adresse, ou un lien.");
        exigences.exiger(ordreDuJour.length() <= ORDRE_AU_PLUS, "ordreDuJour", "L’ordre du jour tient en " + ORDRE_AU_PLUS + " caractères au plus.");
        exigences.exiger(!ordreDuJour.isEmpty(), "ordreDuJour", "Donnez l’ordre du jour\u202f: les invités le reçoivent.");
        exigences.exiger(jour != null, "jour", "Indiquez le jour.");
        exigences.exiger(debut != null, "debut", "Indiquez l’heure de début.");
        exigences.exiger(fin != null && (debut == null || fin.isAfter(debut)), "fin", "Indiquez une heure de fin, après celle du début.");
        exigences.exiger(jour == null || debut == null || commence().isAfter(maintenant), "jour", "Une rencontre se convoque avant son heure.");
        exigences.exiger(jour == null || !jour.isAfter(LocalDate.ofInstant(maintenant, Horloge.PARIS).plusMonths(MOIS_A_VENIR)), "jour",
                "Une rencontre se convoque dans les deux ans.");
        exigences.refuser();
    }

    Instant commence() {
        return jour.atTime(debut).atZone(Horloge.PARIS).toInstant();
    }

    Instant finit() {
        return jour.atTime(fin).atZone(Horloge.PARIS).toInstant();
    }
}
