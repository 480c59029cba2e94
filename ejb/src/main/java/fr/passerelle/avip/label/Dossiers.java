package fr.passerelle.avip.label;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.avip.TextesDesLabels;
import fr.passerelle.avip.engagement.Situation;
import fr.passerelle.avip.engagement.Situations;
import fr.passerelle.avip.nomenclature.OrigineLabel;
import fr.passerelle.avip.nomenclature.StatutLabel;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.reglages.Reglages;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import fr.passerelle.socle.journal.Provenance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional.TxType;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** What happens to a label, and all that follows in the same transaction: its story, the journal, mails, letters, those who observe. */
@ApplicationScoped
class Dossiers {

    @Inject
    private EntityManager em;
    @Inject
    private LabelRepository labels;
    @Inject
    private Situations situations;
    @Inject
    private Criteres criteres;
    @Inject
    private LettresDeLabel lettres;
    @Inject
    private AvisDeLabel avis;
    @Inject
    private Reglages reglages;
    @Inject
    private Journal journal;
    @Inject
    private Provenance provenance;
    @Inject
    private Event<LabelChange> changements;
    @Inject
    private Clock horloge;

    /** A candidacy for that structure, or the one it has under way. */
    long ouvrir(long structure) {
        if (!labels.existe(structure)) {
            throw new Introuvable("structure " + structure);
        }
        List<Label> siens = labels.de(structure);
        exiger(siens.stream().noneMatch(l -> l.lu().estUneCandidature()), Label.REGLE, "structure", "Cette structure a déjà une candidature en cours.");
        exiger(siens.stream().noneMatch(l -> l.statut().estEnVigueur()), Label.REGLE, "structure", "Cette structure a déjà le label.");
        Label label = labels.ajouter(new Label(structure, OrigineLabel.NOUVEAU_2026, provenance.auteur(), horloge.instant()));
        labels.noter(label, "Candidature ouverte", null, provenance.auteur(), horloge.instant());
        journal.noter(ActeJournal.CREATION, AvisDeLabel.OBJET, cle(label), situations.structure(structure).reference(), null);
        return label.id();
    }

    void preparer(long id, int version, CandidatureSaisie saisie) {
        Label label = labels.tenir(id, version);
        label.preparer(saisie, aujourdhui());
        criteres.ecrirePreuves(id, saisie.preuves());
        noter(label, "Candidature complétée", null);
    }

    void soumettre(long id, int version) {
        Label label = labels.tenir(id, version);
        StatutLabel avant = label.statut();
        label.soumettre(situation(label));
        changer(label, avant, "Candidature transmise pour instruction", null);
        avis.aInstruire(label);
    }

    void joindre(long id, Critere critere, String nom, InputStream contenu) {
        Label label = labels.tenir(id);
        exiger(!label.statut().estFinal(), Label.REGLE, "piece", "Ce dossier est clos.");
        criteres.joindre(id, critere, nom, contenu);
        noter(label, "Pièce jointe" + (critere == null ? "" : Typographie.FINE + ": " + Typographie.minuscule(critere.libelle())), null);
    }

    /** The committee has sat: its opinion is dated that day; direction is asked to decide. */
    void rendreAvis(long id, Avis rendu, LocalDate le, String texte) {
        Label label = labels.tenir(id);
        label.rendreAvis(rendu, le, texte);
        noter(label, "Comité du " + Typographie.date(le) + Typographie.FINE + ": " + Typographie.minuscule(rendu.libelle()), texte);
        avis.aSigner(label);
    }

    void decider(long id, int version, DecisionSaisie d) {
        exiger(d.decision() != null, "R-AVIP-9", "decision", "Choisissez la décision.");
        Label label = labels.tenir(id, version);
        StatutLabel avant = label.statut();
        switch (d.decision()) {
            case ACCORDER -> accorder(label, d);
            case REFUSER -> {
                label.refuser(d, provenance.auteur(), aujourdhui());
                lettres.ecrire(label, TextesDesLabels.REFUSE, null, situation(label));
                changer(label, avant, "Label refusé", d.motif());
            }
            case AJOURNER -> {
                label.ajourner(d, provenance.auteur(), aujourdhui());
                lettres.ecrire(label, TextesDesLabels.AJOURNE, null, situation(label));
                changer(label, avant, "Décision ajournée", d.motif());
            }
        }
        avis.decidee(label);
    }

    private void accorder(Label label, DecisionSaisie d) {
        Situation s = situations.de(label.structure(), d.debut() == null ? aujourdhui() : d.debut());
        label.accorder(d, s, provenance.auteur(), aujourdhui());
        labels.ouvrirPeriode(label.lu(), label.debut());
        lettres.ecrire(label, TextesDesLabels.ACCORDE, label.debut(), s);
        noter(label, "Label accordé du " + Typographie.date(label.debut()) + " au " + Typographie.date(label.fin()), s.calcul());
    }

    void renouveler(long id, int version, DecisionSaisie d) {
        Label label = labels.tenir(id, version);
        StatutLabel avant = label.statut();
        Situation s = situations.de(label.structure(), label.fin().plusDays(1));
        LocalDate suite = label.renouveler(d, s, bilansManquants(label.lu()), provenance.auteur(), aujourdhui());
        labels.ouvrirPeriode(label.lu(), suite);
        lettres.ecrire(label, TextesDesLabels.RENOUVELE, suite, s);
        changer(label, avant, "Label renouvelé du " + Typographie.date(suite) + " au " + Typographie.date(label.fin()), s.calcul());
        avis.decidee(label);
    }

    void suspendre(long id, int version, String motif) {
        Label label = labels.tenir(id, version);
        StatutLabel avant = label.statut();
        label.suspendre(motif, aujourdhui());
        lettres.ecrire(label, TextesDesLabels.SUSPENDU, null, situation(label));
        changer(label, avant, "Label suspendu", motif);
        avis.decidee(label);
    }

    /** Ends it today, whoever decides so. */
    void arreter(long id, int version, String motif, boolean parLaStructure) {
        Label label = labels.tenir(id, version);
        StatutLabel avant = label.statut();
        if (parLaStructure) {
            label.renoncer(motif, aujourdhui());
        } else {
            label.retirer(motif, aujourdhui());
            lettres.ecrire(label, TextesDesLabels.RETIRE, null, situation(label));
        }
        labels.ecrire();
        labels.fermerPeriodes(id, label.fin());
        changer(label, avant, parLaStructure ? "La structure renonce au label" : "Label retiré", motif);
        avis.decidee(label);
    }

    /** What the clock alone did: begins, opens to renewal, ends; told once, however late (a run missed does all that was due). */
    @Transactional(TxType.REQUIRES_NEW)
    boolean constater(long id) {
        Label label = labels.tenir(id);
        LocalDate jour = aujourdhui();
        boolean change = false;
        if (label.lu().attendSonDebut() && label.manqueAvantDeCommencer(situation(label), jour).isEmpty()) {
            activer(label);
            change = true;
        }
        int mois = reglages.entier(ReglagesDesLabels.RENOUVELLEMENT);
        if (label.statut() == StatutLabel.ACTIF && !jour.isBefore(label.fin().minusMonths(mois))) {
            label.annoncerLeRenouvellement(jour, mois);
            changer(label, StatutLabel.ACTIF, "Renouvellement ouvert", null);
            avis.aRenouveler(label);
            change = true;
        }
        if (label.statut() == StatutLabel.A_RENOUVELER && jour.isAfter(label.fin())) {
            label.expirer(jour);
            changer(label, StatutLabel.A_RENOUVELER, "Label expiré le " + Typographie.date(label.fin()), null);
            change = true;
        }
        return change;
    }

    void activer(Label label) {
        StatutLabel avant = label.statut();
        label.activer(situation(label), aujourdhui());
        changer(label, avant, "Le label commence", null);
    }

    /** The past years of the label without a report: neither filed here nor validated by the structure. */
    List<Integer> bilansManquants(EtatDuLabel e) {
        if (e.debut() == null) {
            return List.of();
        }
        List<Integer> deposes = Lignes.de(em.createNativeQuery("""
                select annee from avip.label_bilan where label_id = :label
                union select p.annee from avip.part_validee p join avip.label l on l.structure_id = p.structure_id where l.id = :label""", Integer.class)
                .setParameter("label", e.id()));
        int derniere = Math.min(aujourdhui().getYear() - 1, e.fin().getYear());
        return IntStream.rangeClosed(e.debut().getYear(), derniere).boxed().filter(a -> !deposes.contains(a)).toList();
    }

    void avertirDUnComplement(Label label) {
        avis.aCompleter(label);
    }

    /** A step that leaves the state as it is. */
    void noter(Label label, String fait, String detail) {
        labels.noter(label, fait, detail, provenance.auteur(), horloge.instant());
        journal.noter(ActeJournal.MODIFICATION, AvisDeLabel.OBJET, cle(label), fait, null);
    }

    /** It went from one state to another. */
    void changer(Label label, StatutLabel avant, String fait, String motif) {
        labels.noter(label, fait, motif, provenance.auteur(), horloge.instant());
        journal.noter(ActeJournal.MODIFICATION, AvisDeLabel.OBJET, cle(label), avant.libelle() + " → " + label.statut().libelle(), motif);
        changements.fire(new LabelChange(label.structure(), avant, label.statut(), motif));
    }

    Situation situation(Label label) {
        return situations.de(label.structure(), aujourdhui());
    }

    LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }

    private static String cle(Label label) {
        return String.valueOf(label.id());
    }
}
