package fr.passerelle.mediation.saisine;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.mediation.acte.ActeFait;
import fr.passerelle.mediation.acte.Enregistrement;
import fr.passerelle.mediation.delai.Seuils;
import fr.passerelle.mediation.lettre.Papeterie;
import fr.passerelle.mediation.nomenclature.Acte;
import fr.passerelle.mediation.nomenclature.EtatSaisine;
import fr.passerelle.mediation.notifications.Avis;
import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.VersionPerimee;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * The way of every act on a case: found if it may be seen, kept from others, at the version the person read, held by the
 * one who decides; then changed, written and journaled, all or nothing.
 */
@ApplicationScoped
class ActesSurSaisine {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM 'à' H 'h' mm", Locale.FRANCE);

    @Inject
    private SaisineRepository saisines;
    @Inject
    private Appelants appelants;
    @Inject
    private Annuaire annuaire;
    @Inject
    private AnneesArretees annees;
    @Inject
    private Journal journal;
    @Inject
    private Avis avis;
    @Inject
    private Event<ActeFait> faits;
    @Inject
    private Papeterie papeterie;
    @Inject
    private Seuils seuils;
    @Inject
    private Clock horloge;

    /** An act of the holder alone (R-MED-18). */
    void parTitulaire(String reference, int version, Acte acte, BiConsumer<Saisine, ContexteActe> change) {
        agir(reference, version, acte, (saisine, contexte) -> {
            if (!contexte.auteur().equals(saisine.titulaire())) {
                throw new RegleRefusee("R-MED-18", saisine.titulaire() == null
                        ? "La saisine n’a pas de titulaire\u202f: prenez-la d’abord en charge."
                        : "Seul le titulaire de la saisine peut le faire.");
            }
            change.accept(saisine, contexte);
        });
    }

    /** Before an act that also changes or names another case: both are kept from others at once, in an order that is always the same. */
    void ensemble(String reference, String autreReference) {
        saisines.verrouiller(appelants.courant(), reference, autreReference);
    }

    /** An act of anyone who may keep the case going. */
    void agir(String reference, int version, Acte acte, BiConsumer<Saisine, ContexteActe> change) {
        executer(lue(reference, version), acte, change);
    }

    /** An act after which the bilan of the case's year is frozen anew: the year is kept for it alone, and returned. */
    int apresArret(String reference, int version, Acte acte, BiConsumer<Saisine, ContexteActe> change) {
        Saisine saisine = lue(reference, version);
        int annee = saisine.dateReception().getYear();
        annees.verrouiller(annee);
        executer(saisine, acte, change);
        return annee;
    }

    private Saisine lue(String reference, int version) {
        Saisine saisine = saisines.pourAgir(reference, appelants.courant()).orElseThrow(() -> new Introuvable("saisine " + reference));
        if (saisine.version() != version) {
            throw new VersionPerimee(ceQuiAChange(saisine, version));
        }
        return saisine;
    }

    /** An act of one to whom only part of the case was addressed. */
    void executer(Saisine saisine, Acte acte, BiConsumer<Saisine, ContexteActe> change) {
        change.accept(saisine, contexte(annees.estArretee(saisine.dateReception().getYear())));
        saisines.ecrire();
        avis.apres(acte, saisine.reference(), saisine.demande().prevenus(), complementLe(saisine));
        avis.direAuTitulaire(acte, saisine.reference(), saisine.titulaire());
        faits.fire(new ActeFait(acte, saisine.reference(), saisine.demande().courriels()));
        journal.noter(ActeJournal.MODIFICATION, "saisine", saisine.reference(), acte.libelle(), null);
    }

    private LocalDate complementLe(Saisine saisine) {
        return saisine.etat() == EtatSaisine.A_COMPLETER ? saisine.complementDemandeLe().plusDays(seuils.silence()) : null;
    }

    /** Registers a new case, and does with it what its registration implies. */
    Saisine creer(Enregistrement e, BiConsumer<Saisine, ContexteActe> suite) {
        ContexteActe contexte = contexte(false);
        Saisine saisine = Saisine.enregistrer(this::nouvelleReference, e, contexte);
        suite.accept(saisine, contexte);
        saisines.ajouter(saisine);
        journal.noter(ActeJournal.CREATION, "saisine", saisine.reference(), Acte.ENREGISTRER.libelle(), null);
        return saisine;
    }

    /** What the journal keeps besides the act, without a word of the person. */
    void preciser(String reference, String quoi) {
        journal.noter(ActeJournal.MODIFICATION, "saisine", reference, quoi, null);
    }

    /** Someone was told of the cases open on a file. */
    void noterOuvertes(List<SaisineOuverte> ouvertes) {
        String lesquelles = ouvertes.stream().map(SaisineOuverte::reference).filter(Objects::nonNull).collect(Collectors.joining(", "));
        journal.noter(ActeJournal.LECTURE, "saisine", null, "Saisines ouvertes cherchées par numéro de dossier\u202f: " + ouvertes.size()
                + (lesquelles.isEmpty() ? "" : " (" + lesquelles + ")"), null);
    }

    private String nouvelleReference(int annee) {
        exiger(!annees.estArretee(annee), "R-MED-25", "dateReception",
                "Le bilan " + annee + " est arrêté\u202f: plus aucune saisine ne s’y ajoute.");
        return saisines.nouvelleReference(annee);
    }

    ContexteActe contexte(boolean anneeArretee) {
        Appelant appelant = appelants.courant();
        return ContexteActe.de(appelant.identifiant(), horloge, seuils, anneeArretee, papeterie.papier());
    }

    private String ceQuiAChange(Saisine saisine, int version) {
        return saisine.evenements().stream()
                .filter(e -> e.saisineVersion() > version)
                .reduce((ancien, recent) -> recent)
                .map(e -> "Le dossier a été modifié entre-temps " + parQui(e.auteur(), e.le()) + "\u202f: " + e.texte())
                .orElse("Le dossier a été modifié entre-temps.");
    }

    /** « par Jeanne Exemple, le 4 mai à 9 h 05 ». */
    String parQui(String identifiant, Instant le) {
        return "par " + nom(identifiant) + ", le " + MOMENT.format(le.atZone(horloge.getZone())) + Horloge.saison(le);
    }

    String nom(String identifiant) {
        return annuaire.agent(identifiant).map(fr.passerelle.socle.comptes.Agent::nom).orElse(identifiant);
    }
}
