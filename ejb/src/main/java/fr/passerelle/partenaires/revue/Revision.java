package fr.passerelle.partenaires.revue;

import fr.passerelle.partenaires.TextesDesRevues;
import fr.passerelle.partenaires.nomenclature.DecisionRevue;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.documents.AFiger;
import fr.passerelle.socle.documents.Documents;
import fr.passerelle.socle.documents.Modele;
import fr.passerelle.socle.documents.TexteRedige;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reviewing, whoever does it: choices kept as they are made, then signed for, and only then done. */
@ApplicationScoped
class Revision {

    static final String OBJET = "revue";

    private static final Modele ATTESTATION = Modele.de("partenaires.ATTESTATION_REVUE", "Attestation de la revue annuelle {reference}")
            .puis(TextesDesRevues.DECLARATION, TextesDesRevues.LISTE);

    @Inject
    private RevueRepository revues;
    @Inject
    private DroitsRevus droits;
    @Inject
    private Documents documents;
    @Inject
    private Organisme organisme;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    int decider(long id, List<DecisionSaisie> decisions, Decideur qui) {
        Revue revue = revues.tenir(id);
        int changees = revue.decider(decisions, qui, LocalDate.now(horloge), horloge.instant());
        if (changees > 0) {
            noter(revue, Typographie.compte(changees, "ligne") + "\u202f: choix gardés, non signés");
        }
        return changees;
    }

    int garderTout(long id, Decideur qui) {
        Revue revue = revues.tenir(id);
        int gardees = revue.garderTout(qui, horloge.instant());
        if (gardees > 0) {
            noter(revue, Typographie.compte(gardees, "ligne") + "\u202f: à garder, non signées");
        }
        return gardees;
    }

    /** What this person would sign now, word for word. */
    TexteRedige aSigner(long id, Decideur qui, String partenaire) {
        Revue revue = revues.tenir(id);
        return rediger(revue, revue.aSigner(qui), qui, partenaire);
    }

    /** Signs, and does at once what was chosen. */
    int signer(long id, String nom, Decideur qui, String partenaire) {
        Revue revue = revues.tenir(id);
        String signe = Revue.nomSigne(nom, qui);
        List<LigneRevue> miennes = attester(revue, signe, qui, partenaire, horloge.instant());
        miennes.forEach(l -> faire(revue, l, qui));
        noter(revue, "Attestation signée\u202f: " + compter(miennes));
        return miennes.size();
    }

    /** Freezes the statement, and settles its lines. */
    List<LigneRevue> attester(Revue revue, String signe, Decideur qui, String partenaire, Instant le) {
        List<LigneRevue> miennes = revue.aSigner(qui);
        TexteRedige texte = rediger(revue, miennes, qui, partenaire);
        long document = documents.figer(new AFiger(texte, organisme.nom(), OBJET, revue.reference(), le, qui.compte()));
        Attestation attestation = new Attestation(revue, qui, signe, le, document, miennes.size());
        revues.ajouter(attestation);
        revue.attester(miennes, attestation, le);
        revues.ecrire();
        return miennes;
    }

    private TexteRedige rediger(Revue revue, List<LigneRevue> lignes, Decideur qui, String partenaire) {
        String liste = lignes.stream().map(l -> "- " + l.enClair()).collect(Collectors.joining("\n"));
        return documents.papier().rediger(ATTESTATION, Map.of("nom", qui.nom(), "qualite", qui.qualite().libelle(),
                "partenaire", partenaire, "reference", revue.reference(), "lignes", liste), Set.of());
    }

    private void faire(Revue revue, LigneRevue ligne, Decideur qui) {
        String motif = "Revue annuelle " + revue.reference();
        switch (ligne.decision()) {
            case GARDER -> droits.confirmer(ligne.habilitation(), qui);
            case CHANGER -> droits.changer(ligne.habilitation(), ligne.nouveauProfil(), ligne.nouvelleFin(), qui, motif);
            case RETIRER -> droits.retirer(ligne.habilitation(), qui, motif);
        }
        journal.noter(ActeJournal.MODIFICATION, "habilitation", String.valueOf(ligne.habilitation()), motif + "\u202f: "
                + Typographie.minuscule(ligne.etat().libelle()), null);
    }

    private static String compter(List<LigneRevue> lignes) {
        return Arrays.stream(DecisionRevue.values())
                .map(d -> lignes.stream().filter(l -> l.decision() == d).count() + " " + Typographie.minuscule(d.signee().libelle()))
                .collect(Collectors.joining(", "));
    }

    private void noter(Revue revue, String detail) {
        journal.noter(ActeJournal.MODIFICATION, OBJET, revue.reference(), detail, null);
    }
}
