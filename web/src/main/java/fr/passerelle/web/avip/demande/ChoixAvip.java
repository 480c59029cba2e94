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
import fr.passerelle.socle.commun.valeurs.Telephone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
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

    /** « lundi matin, mardi matin » ; « — » when nothing is ticked. */
    public String semaine(Besoin b) {
        return b == null || b.demiJournees().isEmpty() ? "—"
                : b.demiJournees().stream().map(d -> Typographie.minuscule(d.libelle())).collect(Collectors.joining(", ")) + heures(b);
    }

    private static String heures(Besoin b) {
        return b.heuresDebut() == null || b.heuresFin() == null ? "" : ", de " + heure(b.heuresDebut()) + " à " + heure(b.heuresFin());
    }

    private static String heure(LocalTime h) {
        return h.getHour() + Typographie.INSECABLE + "h" + (h.getMinute() == 0 ? "" : Typographie.INSECABLE + "%02d".formatted(h.getMinute()));
    }

    public String oui(Boolean reponse) {
        return reponse == null ? "—" : reponse ? "Oui" : "Non";
    }

    /** How the parent is reached. */
    public String joindre(Parent p) {
        if (p.viaReferent()) {
            return "Par l’intermédiaire du référent";
        }
        String telephone = TextePropre.estVide(p.telephone()) ? "" : Telephone.estUn(p.telephone()) ? new Telephone(p.telephone()).enClair() : p.telephone();
        return Stream.of(telephone, TextePropre.de(p.courriel())).filter(t -> !t.isEmpty()).collect(Collectors.joining(" — "));
    }

    /** « Sasha, le 4 mai 2025 » ; « à naître, prévu le… ». */
    public String enfant(EnfantDit e) {
        String nom = TextePropre.estVide(e.prenom()) ? e.aNaitre() ? "Enfant à naître" : "Enfant" : e.prenom();
        return e.depuis() == null ? nom : nom + (e.aNaitre() ? ", prévu le " : ", né le ") + Typographie.date(e.depuis());
    }

    /** « mai 2025 ». */
    public String mois(YearMonth mois) {
        return MOIS.format(mois);
    }
}
