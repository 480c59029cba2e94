package fr.passerelle.reports.socle.signatures;

import fr.passerelle.reports.socle.rendu.Bandeau;
import fr.passerelle.reports.socle.rendu.Colonnes;
import fr.passerelle.reports.socle.rendu.Metadonnees;
import fr.passerelle.reports.socle.rendu.Publication;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.rendu.Tableau;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.signatures.CircuitVu;
import fr.passerelle.socle.signatures.CircuitVu.SignataireVu;
import java.util.Map;

/** Who signed what and when: what proves a round of signatures, kept beside the documents signed. */
public final class AttestationPdf {

    private static final String TITRE = "Attestation de signature";

    private AttestationPdf() {
    }

    /** @param documents the title of each document of the round, by its number */
    public static byte[] rendre(CircuitVu circuit, Map<Long, String> documents, String organisme) {
        Redaction redaction = new Redaction().enTete(TITRE, majuscule(circuit.intitule()),
                "Version " + circuit.numero() + ", envoyée à la signature le " + Typographie.instant(circuit.ouvertLe()));
        if (circuit.estAnnule()) {
            redaction.accroche("Ces signatures ne valent plus\u202f: le texte a été repris le " + Typographie.instant(circuit.annuleLe()) + ".")
                    .texte("Raison\u202f: " + circuit.pourquoi());
        }
        redaction.titre("Qui a signé");
        Tableau qui = new Tableau(Colonnes.FICHE);
        circuit.signataires().forEach(s -> qui.rangee(s.libelle(), signature(s)));
        redaction.tableau(qui).titre("Ce qui est signé")
                .texte("Chaque signature porte l’empreinte (SHA-256) de l’ensemble des documents\u202f: " + circuit.empreinte() + ".");
        Tableau quoi = new Tableau(Colonnes.FICHE);
        circuit.documents().forEach(d -> quoi.rangee(documents.getOrDefault(d.id(), "Document"), d.empreinte()));
        redaction.tableau(quoi);
        return Publication.document(new Bandeau(TITRE, circuit.reference(), organisme), redaction,
                new Metadonnees(TITRE + " " + circuit.reference(), majuscule(circuit.intitule()), null));
    }

    private static String signature(SignataireVu s) {
        if (!s.aSigne()) {
            return "Pas encore signé.";
        }
        String comment = s.surPapier() ? ", sur papier\u202f; la numérisation a été versée par " + s.par() + " le " + Typographie.instant(s.signeLe())
                : ", dans l’application, nom tapé et mot de passe donné de nouveau, le " + Typographie.instant(s.signeLe());
        return s.nomSigne() + ", le " + Typographie.date(s.jour()) + comment + ".\nEmpreinte signée\u202f: " + s.empreinte();
    }

    private static String majuscule(String phrase) {
        return phrase.substring(0, 1).toUpperCase(java.util.Locale.FRENCH) + phrase.substring(1);
    }
}
