package fr.passerelle.socle.bilans;

import java.util.List;
import java.util.Map;

/** All that a capability declares of a bilan, written for the tests: three indicators, one of which may name somebody, one breakdown. */
final class BilanDeGuichets implements DeclarationDeBilan<Void> {

    static final Mesure DEMANDES = new Mesure("G-01", "Demandes reçues", Unite.NOMBRE, 0, "Demandes reçues dans l’année");
    static final Mesure ACCORDEES = new Mesure("G-02", "Demandes accordées", Unite.POURCENT, 0, "Demandes accordées ÷ demandes reçues");
    static final Mesure RECOURS = new Mesure("G-03", "Recours", Unite.NOMBRE, 0, "Recours formés dans l’année").quiIdentifie();
    static final Ventilation SITES = Ventilation.par("G-04", "Sites", "Demandes de ce site ÷ demandes reçues",
            List.of(new Ligne("NORD", "Site du nord"), new Ligne("SUD", "Site du sud"), new Ligne("EST", "Site de l’est")));
    static final Trame TRAME = new Trame(List.of(DEMANDES, ACCORDEES, RECOURS), List.of(SITES), List.of(new Bloc("MOT", "Le mot de l’année")));

    @Override
    public String capacite() {
        return "guichets";
    }

    @Override
    public String regle() {
        return "G-1";
    }

    @Override
    public Trame trame() {
        return TRAME;
    }

    @Override
    public Class<Void> propre() {
        return Void.class;
    }

    @Override
    public Chiffres<Void> calculer(int annee) {
        return chiffres(annee - 1985, annee % 5, Map.of("NORD", annee - 2000L, "SUD", 15L));
    }

    static Chiffres<Void> chiffres(long demandes, long recours, Map<String, Long> sites) {
        return new Chiffres<>(List.of(DEMANDES.compte(demandes), ACCORDEES.part(demandes - 2, demandes), RECOURS.compte(recours)),
                List.of(SITES.repartir(s -> sites.getOrDefault(s, 0L), demandes)), null);
    }

    static Bilan<Void> en(int annee, long demandes, long recours, Map<String, Long> sites) {
        return new Bilan<>(annee, 5, chiffres(demandes, recours, sites));
    }
}
