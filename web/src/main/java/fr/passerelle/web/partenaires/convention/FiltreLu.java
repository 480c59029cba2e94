package fr.passerelle.web.partenaires.convention;

import fr.passerelle.partenaires.convention.EtatEcheance;
import fr.passerelle.partenaires.echeancier.FiltreEcheances;
import fr.passerelle.socle.commun.valeurs.JourPlausible;
import fr.passerelle.web.socle.commun.Recu;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** What the address of the timetable asks for; the page and its file read it alike. */
final class FiltreLu {

    private FiltreLu() {
    }

    static FiltreEcheances de(HttpServletRequest demande, LocalDate aujourdhui) {
        String etat = Recu.texte(demande, "etat");
        String mois = Recu.texte(demande, "mois");
        return new FiltreEcheances(jour(demande, aujourdhui).orElse(aujourdhui),
                Stream.of(EtatEcheance.values()).filter(e -> e.name().equals(etat)).findFirst().orElse(null), Recu.texte(demande, "q"),
                mois.matches("3|6|12") ? Integer.valueOf(mois) : null, Recu.texte(demande, "tri"));
    }

    /** The day asked for; empty when it is none that one could mean. */
    static Optional<LocalDate> jour(HttpServletRequest demande, LocalDate aujourdhui) {
        String au = Recu.texte(demande, "au");
        try {
            return Optional.of(au.isEmpty() ? aujourdhui : LocalDate.parse(au)).filter(j -> JourPlausible.estUn(j, aujourdhui));
        } catch (DateTimeException inexistant) {
            return Optional.empty();
        }
    }
}
