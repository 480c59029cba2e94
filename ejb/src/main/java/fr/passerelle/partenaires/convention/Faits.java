package fr.passerelle.partenaires.convention;

import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import fr.passerelle.socle.journal.Provenance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** What is kept and said of each change, in its transaction: the journal, the history of the convention, those who observe (R-PART-22). */
@ApplicationScoped
class Faits {

    @Inject
    private ConventionRepository conventions;
    @Inject
    private Journal journal;
    @Inject
    private Provenance provenance;
    @Inject
    private Event<ConventionChangee> conventionsChangees;
    @Inject
    private Event<ContratChange> contratsChanges;
    @Inject
    private Clock horloge;

    String auteur() {
        return provenance.auteur();
    }

    Instant maintenant() {
        return horloge.instant();
    }

    /** Something happened to it, its state being what it was. */
    void noter(Convention c, GenreEvenement genre, String titre, String texte) {
        conventions.ajouter(new Evenement(c, genre, titre, texte, auteur(), maintenant()));
        journal.noter(genre == GenreEvenement.PREPAREE || genre == GenreEvenement.REPRISE ? ActeJournal.CREATION : ActeJournal.MODIFICATION,
                "convention", c.reference(), titre, null);
    }

    /** Something happened to one of its contracts, the state of that being what it was. */
    void noter(Contrat contrat, GenreEvenement genre, String titre, String texte) {
        conventions.ajouter(new Evenement(contrat, genre, titre, texte, auteur(), maintenant()));
        journal.noter(ActeJournal.MODIFICATION, "convention", contrat.convention().reference(), titre, null);
    }

    /** It went from one state to another. */
    void changee(Convention c, EtatConvention avant, GenreEvenement genre, String titre, String motif) {
        conventions.ajouter(new Evenement(c, genre, titre, motif, auteur(), maintenant()));
        journal.noter(ActeJournal.MODIFICATION, "convention", c.reference(), avant.libelle() + " → " + c.etat().libelle(), motif);
        conventionsChangees.fire(new ConventionChangee(c.id(), c.partenaire(), avant, c.etat(), motif));
    }

    /** One of its contracts did. */
    void change(Contrat contrat, EtatConvention avant, String motif) {
        Convention c = contrat.convention();
        journal.noter(ActeJournal.MODIFICATION, "contrat", c.reference() + " " + contrat.service().name(),
                avant.libelleDuContrat() + " → " + contrat.etat().libelleDuContrat(), motif);
        contratsChanges.fire(new ContratChange(contrat.id(), c.id(), c.partenaire(), avant, contrat.etat(), motif));
    }

    /** The same, told in the history of the convention: it did so by itself. */
    void changeSeul(Contrat contrat, EtatConvention avant, String titre, String motif) {
        conventions.ajouter(new Evenement(contrat, GenreEvenement.CONTRAT, titre, motif, auteur(), maintenant()));
        change(contrat, avant, motif);
    }
}
