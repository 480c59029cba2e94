package fr.passerelle.avip.fil;

import fr.passerelle.avip.accueil.AccueilVu;
import fr.passerelle.avip.fil.Etape.Avancement;
import fr.passerelle.avip.nomenclature.StatutContrat;
import fr.passerelle.avip.nomenclature.StatutOrientation;
import fr.passerelle.avip.orientation.SuiviVu;
import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.Typographie;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The six steps of a thread and how far each is; with several children, the slowest of them says. */
final class Etapes {

    private static final Set<StatutOrientation> OUI = EnumSet.of(StatutOrientation.ACCEPTEE, StatutOrientation.CONVERTIE, StatutOrientation.NON_CONCRETISEE);
    private static final Set<StatutContrat> SIGNES = EnumSet.complementOf(EnumSet.of(StatutContrat.PREPARE, StatutContrat.ANNULE));

    private final StatutOrientation statut;
    private final SuiviVu suivi;
    private final List<AccueilVu> contrats;
    private final boolean arretee;

    private Etapes(StatutOrientation statut, SuiviVu suivi, List<EnfantDuFil> enfants) {
        this.statut = statut;
        this.suivi = suivi;
        this.contrats = enfants.stream().map(EnfantDuFil::contrat).flatMap(Optional::stream).toList();
        this.arretee = statut.estFinal() && statut != StatutOrientation.CONVERTIE;
    }

    static List<Etape> de(StatutOrientation statut, SuiviVu suivi, List<EnfantDuFil> enfants, LocalDate jour) {
        Etapes e = new Etapes(statut, suivi, enfants);
        return List.of(new Etape("Demande", Avancement.FAITE, jour(suivi.envoyee()), "envoyée"), e.reponse(), e.contrat(), e.accueil(), e.fin(), e.sixMois(jour));
    }

    private Etape reponse() {
        if (suivi.repondue() == null && !arretee) {
            return new Etape("Réponse", Avancement.EN_COURS, suivi.pauseDepuis() == null ? suivi.echeance() : null,
                    suivi.pauseDepuis() == null ? "attendue" : "complément attendu");
        }
        if (statut == StatutOrientation.LISTE_ATTENTE) {
            return new Etape("Réponse", Avancement.EN_COURS, jour(suivi.repondue()), "liste d’attente");
        }
        if (OUI.contains(statut)) {
            return new Etape("Réponse", Avancement.FAITE, jour(suivi.acceptee()), "acceptée");
        }
        return new Etape("Réponse", suivi.repondue() == null ? Avancement.SANS_OBJET : Avancement.FAITE, jour(suivi.repondue() == null ? suivi.close() : suivi.repondue()),
                Typographie.minuscule(statut.libelle()));
    }

    private Etape contrat() {
        LocalDate signe = contrats.stream().map(AccueilVu::signeLe).filter(j -> j != null).max(LocalDate::compareTo).orElse(null);
        if (arretee) {
            return new Etape("Contrat", Avancement.SANS_OBJET, null, "");
        }
        if (!contrats.isEmpty() && tous(c -> SIGNES.contains(c.statut())) && statut == StatutOrientation.CONVERTIE) {
            return new Etape("Contrat", Avancement.FAITE, signe, "signé");
        }
        boolean commence = statut == StatutOrientation.ACCEPTEE;
        return new Etape("Contrat", commence ? Avancement.EN_COURS : Avancement.A_VENIR, null, commence ? contrats.isEmpty() ? "à préparer" : "à signer" : "");
    }

    private Etape accueil() {
        if (contrats.stream().noneMatch(c -> SIGNES.contains(c.statut()))) {
            return new Etape("Accueil", arretee ? Avancement.SANS_OBJET : Avancement.A_VENIR, null, "");
        }
        LocalDate debut = contrats.stream().map(AccueilVu::debut).min(LocalDate::compareTo).orElseThrow();
        if (tous(c -> c.statut().estFinal())) {
            return new Etape("Accueil", Avancement.FAITE, debut, "commencé");
        }
        boolean commence = contrats.stream().anyMatch(c -> c.statut() == StatutContrat.EN_COURS || c.statut() == StatutContrat.SUSPENDU);
        boolean suspendu = contrats.stream().anyMatch(c -> c.statut() == StatutContrat.SUSPENDU);
        return new Etape("Accueil", commence ? Avancement.EN_COURS : Avancement.A_VENIR, debut, suspendu ? "suspendu" : commence ? "en cours" : "commence");
    }

    private Etape fin() {
        LocalDate sortie = contrats.stream().map(AccueilVu::sortieLe).filter(j -> j != null).max(LocalDate::compareTo).orElse(null);
        if (!contrats.isEmpty() && tous(c -> c.statut().estFinal()) && sortie != null) {
            return new Etape("Fin", Avancement.FAITE, sortie, contrats.get(0).issue() == null ? "" : contrats.get(0).issue().libelle());
        }
        LocalDate fin = contrats.stream().map(AccueilVu::fin).max(LocalDate::compareTo).orElse(null);
        return new Etape("Fin", arretee ? Avancement.SANS_OBJET : Avancement.A_VENIR, fin, fin == null ? "" : "prévue");
    }

    private Etape sixMois(LocalDate jour) {
        if (contrats.isEmpty() || !tous(AccueilVu::seSuit)) {
            return new Etape("Six mois après", arretee ? Avancement.SANS_OBJET : Avancement.A_VENIR, null, "");
        }
        if (tous(AccueilVu::suiviFait)) {
            AccueilVu c = contrats.get(0);
            return new Etape("Six mois après", Avancement.FAITE, c.suiviLe(), c.nonJoignable() ? "non joignable" : c.situation().libelle());
        }
        LocalDate vers = contrats.stream().map(AccueilVu::suiviVers).max(LocalDate::compareTo).orElseThrow();
        if (contrats.stream().anyMatch(c -> c.suiviAFaire(jour))) {
            return new Etape("Six mois après", Avancement.EN_COURS, vers, "à demander");
        }
        boolean trop = contrats.stream().allMatch(c -> c.suiviFait() || jour.isAfter(c.suiviJusquAu()));
        return trop ? new Etape("Six mois après", Avancement.SANS_OBJET, null, "non relevée") : new Etape("Six mois après", Avancement.A_VENIR, vers, "à demander");
    }

    private boolean tous(Predicate<AccueilVu> quoi) {
        return contrats.stream().allMatch(quoi);
    }

    private static LocalDate jour(Instant le) {
        return le == null ? null : le.atZone(Horloge.PARIS).toLocalDate();
    }
}
