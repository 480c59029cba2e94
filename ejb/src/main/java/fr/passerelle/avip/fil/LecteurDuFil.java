package fr.passerelle.avip.fil;

import fr.passerelle.avip.accueil.AccueilVu;
import fr.passerelle.avip.accueil.Accueils;
import fr.passerelle.avip.accueil.AgeDAccueil;
import fr.passerelle.avip.accueil.derogation.DerogationVue;
import fr.passerelle.avip.accueil.derogation.Derogations;
import fr.passerelle.avip.accueil.DureeCumulee;
import fr.passerelle.avip.accueil.ReglagesDesAccueils;
import fr.passerelle.avip.nomenclature.StatutContrat;
import fr.passerelle.avip.orientation.Besoin;
import fr.passerelle.avip.orientation.EnfantVu;
import fr.passerelle.avip.orientation.OrientationVue;
import fr.passerelle.avip.orientation.Parent;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.reglages.Reglages;
import fr.passerelle.socle.commun.valeurs.Periode;
import fr.passerelle.socle.comptes.Annuaire;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts a thread together, as one side may see it. */
@ApplicationScoped
class LecteurDuFil {

    @Inject
    private Accueils accueils;
    @Inject
    private Derogations derogations;
    @Inject
    private Contacts contacts;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Reglages reglages;
    @Inject
    private Clock horloge;

    FilVu lire(OrientationVue o, Cote cote) {
        LocalDate jour = LocalDate.now(horloge);
        List<AccueilVu> contrats = accueils.de(o.id());
        boolean identite = o.anonymisee() == null && voitLesNoms(cote, o, contrats, jour);
        List<EnfantDuFil> enfants = o.enfants().stream().map(e -> enfant(e, contrats.stream().filter(c -> c.enfant() == e.id()).toList(), identite, jour)).toList();
        Parent p = o.parent();
        Contact parent = identite ? new Contact(null, p.enClair(), null, p.telephone(), p.courriel()) : Contact.AUCUN;
        return new FilVu(o.id(), o.reference(), o.statut(), o.structure(), cote, identite, parent, p.viaReferent(), contacts.structure(o.structure()),
                contacts.prescripteur(o), besoin(o.besoin(), cote), criteres(p, contrats), o.suivi(), enfants, Etapes.de(o.statut(), o.suivi(), enfants, jour),
                Suites.de(o.statut(), o.suivi(), enfants, jour), moments(o), jour);
    }

    /** The structure as long as it has something to do for them; the prescriber always; the Caf never (dossier §2). */
    private static boolean voitLesNoms(Cote cote, OrientationVue o, List<AccueilVu> contrats, LocalDate jour) {
        return switch (cote) {
            case PRESCRIPTEUR -> true;
            case CAF -> false;
            case STRUCTURE -> o.statut().estOuverte() || contrats.stream().anyMatch(c -> c.estVivant() || c.seSuit() && !c.suiviFait() && !jour.isAfter(c.suiviJusquAu()));
        };
    }

    /** What the prescriber wrote in their own words is not for the Caf. */
    private static Besoin besoin(Besoin b, Cote cote) {
        return cote != Cote.CAF ? b : new Besoin(b.parcours(), b.debutParcours(), b.finParcours(), b.dateFerme(), b.entree(), b.fin(), b.demiJournees(),
                b.heuresDebut(), b.heuresFin(), null);
    }

    private static Criteres criteres(Parent p, List<AccueilVu> contrats) {
        return contrats.stream().filter(c -> c.signeLe() != null).findFirst().map(c -> new Criteres(c.monoparental(), c.residenceQpv(), c.moinsDe25ans(), true))
                .orElseGet(() -> new Criteres(p.monoparental(), p.residenceQpv(), p.moinsDe25Ans(), false));
    }

    private EnfantDuFil enfant(EnfantVu e, List<AccueilVu> contrats, boolean identite, LocalDate jour) {
        AgeDAccueil age = e.naissance() == null ? null : new AgeDAccueil(e.naissance());
        DerogationVue derogation = derogations.de(e.id()).orElse(null);
        return new EnfantDuFil(e.id(), e.rang(), identite && e.prenom() != null ? e.prenom() : "l’enfant " + e.rang(), identite ? e.naissance() : null,
                age == null ? "à naître" : age.enClair(jour), e.terme(), age == null ? null : age.auPlusTard(), derogation, derogations.demandee(e.id()).orElse(null), contrats,
                alertes(age, contrats, derogation));
    }

    private List<String> alertes(AgeDAccueil age, List<AccueilVu> contrats, DerogationVue derogation) {
        List<String> alertes = new ArrayList<>();
        DureeCumulee duree = new DureeCumulee(contrats.stream().filter(c -> c.statut() != StatutContrat.ANNULE)
                .map(c -> new Periode(c.debut(), c.sortieLe() == null ? c.fin() : c.sortieLe())).toList());
        int mois = ReglagesDesAccueils.alerte(reglages);
        if (duree.depasse(mois)) {
            alertes.add("Plus de " + mois + " mois d’accueil Avip en tout (" + duree.mois() + " mois).");
        }
        contrats.stream().filter(AccueilVu::estVivant).findFirst().ifPresent(c -> {
            if (age != null && age.estTresJeune(c.debut())) {
                alertes.add("L’enfant aura moins de dix semaines à l’entrée\u202f: le congé de maternité est-il fini\u202f?");
            }
            if (age != null && !age.permetDEntrer(c.fin())) {
                alertes.add("L’enfant a trois ans pendant le contrat\u202f: l’accueil continue, au plus tard jusqu’au "
                        + Typographie.date(derogation == null ? age.auPlusTard() : derogation.jusquAu()) + ".");
            }
        });
        return alertes.stream().map(Typographie::soigner).toList();
    }

    private List<Moment> moments(OrientationVue o) {
        List<Moment> bruts = Stream.concat(o.passages().stream().map(p -> new Moment(p.le(), p.fait(), p.auteur(), p.detail(), p.statut())),
                accueils.histoire(o.id()).stream().map(p -> new Moment(p.le(), p.fait(), p.auteur(), p.detail(), p.statut())))
                .sorted(Comparator.comparing(Moment::quand)).toList();
        Map<String, String> noms = annuaire.noms(bruts.stream().map(Moment::qui).distinct().toList());
        return bruts.stream().map(m -> new Moment(m.quand(), m.quoi(), "systeme".equals(m.qui()) ? "" : noms.get(m.qui()), m.detail(), m.statut())).toList();
    }
}
