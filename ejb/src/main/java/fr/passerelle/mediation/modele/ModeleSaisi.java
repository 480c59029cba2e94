package fr.passerelle.mediation.modele;

import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.socle.capacites.Balise;
import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.courriels.Balises;
import fr.passerelle.socle.courriels.TexteDeCourriel;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A model as it is written: what it may hold, and how it reads with the values of a case. */
public record ModeleSaisi(String titre, Set<MotifSaisine> motifs, Set<Prestation> prestations, String corps) {

    public static final List<Balise> BALISES = List.of(new Balise("personne", "Jeanne Exemple"), new Balise("reference", "MED-2026-0042"),
            new Balise("recue", "4\u00a0mai\u00a02026"), new Balise("prestation", "Aide au logement"));

    private static final int TITRE_AU_PLUS = 120;
    private static final Texte GENRE = Texte.clause("MODELE_DE_REPONSE", "Modèle de réponse", "", "", null, "", BALISES.toArray(Balise[]::new));

    public ModeleSaisi {
        titre = TextePropre.ligne(titre);
        corps = Typographie.soigner(TextePropre.de(corps));
        motifs = Set.copyOf(motifs);
        prestations = Set.copyOf(prestations);
    }

    /** Refuses all that is wrong with it at once. */
    void verifier() {
        Exigences exigences = new Exigences("MODELE");
        exigences.exiger(!titre.isEmpty() && titre.length() <= TITRE_AU_PLUS, "titre", "Donnez un titre à ce modèle, en " + TITRE_AU_PLUS + " caractères au plus.");
        try {
            new TexteDeCourriel("", corps).verifier(GENRE);
        } catch (RegleRefusee refus) {
            exigences.exiger(false, "corps", corps.isEmpty() ? "Écrivez le texte du modèle." : refus.getMessage());
        }
        exigences.refuser();
    }

    /** With the values of a case in their places. */
    public static String remplir(String corps, Map<String, String> valeurs) {
        return Balises.remplir(corps, valeurs);
    }

    /** With a sample of each value. */
    public String exemple() {
        verifier();
        return remplir(corps, GENRE.exemples());
    }
}
