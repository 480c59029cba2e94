package fr.passerelle.partenaires;

import static fr.passerelle.partenaires.Permissions.TEXTES_PARTENAIRES;
import static fr.passerelle.socle.capacites.Balise.LIEN;
import static fr.passerelle.socle.capacites.Balise.ORGANISME;

import fr.passerelle.socle.capacites.Balise;
import fr.passerelle.socle.capacites.Texte;
import java.util.List;

/** What the review writes: its mails, and the statement that is signed. */
public final class TextesDesRevues {

    private static final Balise ECHEANCE = new Balise("echeance", "31\u00a0janvier\u00a02027");
    private static final Balise EXPIRATION = new Balise("expiration", "15\u00a0février\u00a02027");
    private static final Balise NOMBRE = new Balise("nombre", "12\u00a0habilitations");
    private static final Balise PARTENAIRE = new Balise("partenaire", "Association Exemple");

    public static final Texte OUVERTURE = courriel("REVUE_OUVERTE", "Revue annuelle ouverte", "Aux administrateurs d’un partenaire, quand sa revue annuelle s’ouvre.");
    public static final Texte RAPPEL = courriel("REVUE_RAPPEL", "Rappel de la revue annuelle",
            "Aux administrateurs d’un partenaire, quand sa revue annuelle n’est pas faite à l’approche de l’échéance.");
    public static final Texte EXPIREE = courriel("REVUE_EXPIREE", "Habilitations expirées faute de revue",
            "Aux administrateurs d’un partenaire, quand des habilitations non revues ont expiré.");

    public static final Texte DECLARATION = Texte.clause("REVUE_ATTESTATION", "Attestation de revue",
            "En tête de l’attestation que signe qui a revu des habilitations.", "Revue annuelle", TEXTES_PARTENAIRES, """
            Je soussigné(e) {nom}, {qualite}, atteste avoir revu une à une les habilitations ci-dessous, données à des personnes de {partenaire}.

            Celles que je garde ou que je change correspondent à une personne toujours en fonction, à qui sa mission demande cet accès et pas davantage. \
            Celles que je retire prennent fin à ma signature.""",
            new Balise("nom", "Alix Exemple"), new Balise("qualite", "administrateur des comptes"), PARTENAIRE);
    public static final Texte LISTE = Texte.fixe("REVUE_ATTESTATION_LIGNES", "{lignes}");


    private TextesDesRevues() {
    }

    static List<Texte> tous() {
        return List.of(OUVERTURE, RAPPEL, EXPIREE, DECLARATION);
    }

    private static Texte courriel(String code, String titre, String usage) {
        return Texte.courriel(Permissions.class, code, titre, usage, TEXTES_PARTENAIRES, PARTENAIRE, NOMBRE, ECHEANCE, EXPIRATION, LIEN,
                ORGANISME);
    }
}
