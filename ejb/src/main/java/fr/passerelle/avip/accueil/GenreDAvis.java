package fr.passerelle.avip.accueil;

import fr.passerelle.avip.TextesDesAccueils;
import fr.passerelle.socle.capacites.Texte;

/**
 * What time makes worth writing about a reception. Each is looked for over a stretch of days: what an outage missed is caught up with,
 * and what is too old is left alone.
 */
enum GenreDAvis {

    DEBUT(TextesDesAccueils.DEBUT, true, "a.debut", "a.statut = 'EN_COURS' and a.debut between %1$s - 31 and %1$s"),
    FIN_PROCHE(TextesDesAccueils.FIN_PROCHE, true, "a.fin", "a.statut in ('EN_COURS', 'SUSPENDU') and a.fin between %1$s and %1$s + 30"),
    ISSUE_DEMANDEE(TextesDesAccueils.ISSUE_DEMANDEE, false, "a.fin", "a.statut in ('EN_COURS', 'SUSPENDU') and a.fin between %1$s - 60 and %1$s - 1"),
    SUIVI(TextesDesAccueils.SUIVI, true, "cast(a.sortie_le + interval '8 months' as date)", """
            a.statut in ('TERMINE', 'ROMPU') and a.situation_6_mois is null and not a.non_joignable
                and a.sortie_le + interval '6 months' <= %1$s and a.sortie_le + interval '8 months' >= %1$s""");

    private final Texte texte;
    private final boolean auPrescripteur;
    private final String date;
    private final String quand;

    GenreDAvis(Texte texte, boolean auPrescripteur, String date, String quand) {
        this.texte = texte;
        this.auPrescripteur = auPrescripteur;
        this.date = date;
        this.quand = quand;
    }

    Texte texte() {
        return texte;
    }

    boolean vaAuPrescripteur() {
        return auPrescripteur;
    }

    /** In SQL, the day it speaks of. */
    String date() {
        return date;
    }

    /** In SQL, whether it is due on that day. */
    String quand() {
        return quand.formatted("cast(:jour as date)");
    }
}
