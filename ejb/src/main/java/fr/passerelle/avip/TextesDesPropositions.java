package fr.passerelle.avip;

import static fr.passerelle.avip.Permissions.TEXTES_AVIP;
import static fr.passerelle.socle.capacites.Balise.LIEN;
import static fr.passerelle.socle.capacites.Balise.ORGANISME;

import fr.passerelle.socle.capacites.Texte;
import java.util.List;

/** The mails about a parent a structure proposes: that one waits, that an answer came; never who it is about. */
public final class TextesDesPropositions {

    public static final Texte PROPOSEE = courriel("AVIP_PROPOSITION", "Parent proposé par une structure",
            "À ceux d’un prescripteur qui orientent, quand une structure leur propose un parent.");
    public static final Texte REPONSE = courriel("AVIP_PROPOSITION_REPONSE", "Réponse à un parent proposé",
            "À la structure, quand le prescripteur a répondu, ou trente jours sont passés.");

    private TextesDesPropositions() {
    }

    static List<Texte> tous() {
        return List.of(PROPOSEE, REPONSE);
    }

    private static Texte courriel(String code, String titre, String usage) {
        return Texte.courriel(TextesDesPropositions.class, code, titre, usage, TEXTES_AVIP, LIEN, ORGANISME);
    }
}
