package fr.passerelle.web.avip.demande;

import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.nomenclature.InscriptionFranceTravail;
import fr.passerelle.avip.nomenclature.MotifDeclin;
import fr.passerelle.avip.nomenclature.MotifRetrait;
import fr.passerelle.avip.nomenclature.SousTypeHebergement;
import fr.passerelle.avip.nomenclature.TypeParcours;
import fr.passerelle.avip.nomenclature.TypePrescripteur;
import fr.passerelle.avip.orientation.Besoin;
import fr.passerelle.avip.orientation.EnfantDit;
import fr.passerelle.avip.orientation.Parent;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.valeurs.Heure;
import fr.passerelle.socle.commun.valeurs.Telephone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The closed lists of a request, and what it says in sentences. */
@Named("choixAvip")
@ApplicationScoped
public class ChoixAvip {

    private static final DateTimeFormatter MOIS = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.FRENCH);

    public List<DemiJournee> getDemiJournees() {
        return List.of(DemiJournee.values());
    }

    public List<TypeParcours> getParcours() {
        return List.of(TypeParcours.values());
    }

    public List<InscriptionFranceTravail> getInscriptions() {
        return List.of(InscriptionFranceTravail.values());
    }

    /** Those a prescriber gives: the one of the clock is not theirs. */
    public List<MotifRetrait> getRetraits() {
        return Stream.of(MotifRetrait.values()).filter(m -> m != MotifRetrait.SANS_COMPLEMENT).toList();
    }

    public List<MotifDeclin> getDeclins() {
        return List.of(MotifDeclin.values());
    }

    public List<TypePrescripteur> getFamilles() {
        return List.of(TypePrescripteur.values());
    }

    public List<SousTypeHebergement> getHebergements() {
        return List.of(SousTypeHebergement.values());
    }

    /** « lundi, mardi matin, de 8 h à 12 h » ; « — » when nothing is ticked. */
    public String semaine(Besoin b) {
        if (b == null || b.demiJournees().isEmpty()) {
            return "—";
        }
        return (b.demiJournees().size() == DemiJournee.values().length ? "toute la semaine"
                : b.demiJournees().stream().map(d -> jour(d, b)).distinct().collect(Collectors.joining(", "))) + heures(b);
    }

    /** A day whose two halves are asked is said once. */
    private static String jour(DemiJournee d, Besoin b) {
        boolean entier = b.demiJournees().stream().filter(autre -> autre.jour() == d.jour()).count() > 1;
        return entier ? d.jour().getDisplayName(TextStyle.FULL, Locale.FRENCH) : Typographie.minuscule(d.libelle());
    }

    private static String heures(Besoin b) {
        return b.heuresDebut() == null || b.heuresFin() == null ? "" : ", de " + new Heure(b.heuresDebut()).enClair() + " à " + new Heure(b.heuresFin()).enClair();
    }

    public String oui(Boolean reponse) {
        return reponse == null ? "—" : reponse ? "Oui" : "Non";
    }

    /** How the parent is reached. */
    public String joindre(Parent p) {
        if (p.viaReferent()) {
            return "Par l’intermédiaire du référent";
        }
        return Stream.of(telephone(p.telephone()), TextePropre.de(p.courriel())).filter(t -> !t.isEmpty()).collect(Collectors.joining(" — "));
    }

    public String telephone(String numero) {
        return TextePropre.estVide(numero) ? "" : Telephone.estUn(numero) ? new Telephone(numero).enClair() : numero;
    }

    /** « Sasha — naissance le 4 mai 2025 » ; « Enfant à naître — prévue le… ». */
    public String enfant(EnfantDit e) {
        String nom = TextePropre.estVide(e.prenom()) ? e.aNaitre() ? "Enfant à naître" : "Enfant" : e.prenom();
        return e.depuis() == null ? nom : nom + (e.aNaitre() ? " — naissance prévue le " : " — naissance le ") + Typographie.date(e.depuis());
    }

    /** « mai 2025 ». */
    public String mois(YearMonth mois) {
        return MOIS.format(mois);
    }
}
