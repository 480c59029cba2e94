package fr.passerelle.mediation.reprise;

import static fr.passerelle.socle.imports.Colonne.date;
import static fr.passerelle.socle.imports.Colonne.ouiNon;
import static fr.passerelle.socle.imports.Colonne.parmi;
import static fr.passerelle.socle.imports.Colonne.selon;
import static fr.passerelle.socle.imports.Colonne.texte;

import fr.passerelle.mediation.nomenclature.CanalSaisine;
import fr.passerelle.mediation.nomenclature.ModeReponse;
import fr.passerelle.mediation.nomenclature.MotifCloture;
import fr.passerelle.mediation.nomenclature.MotifIrrecevabilite;
import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.OrigineDysfonctionnement;
import fr.passerelle.mediation.nomenclature.PositionCaf;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.mediation.nomenclature.TypeSaisissant;
import fr.passerelle.socle.imports.Cellules;
import fr.passerelle.socle.imports.Colonnes;
import fr.passerelle.socle.imports.Lecteur;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads {@code saisines_AAAA.csv}: each column by its rule, then the dates one against another. */
final class LectureSaisines implements Lecteur<SaisineReprise> {

    static final Colonnes COLONNES = Colonnes.de(
            texte("reference_externe", "Ce qui désigne la saisine dans votre fichier, sans nom ni numéro de dossier", "MODELE-{AAAA}-001"),
            date("date_reception", "Le jour où la Caf l’a reçue, dans l’année du fichier", "{AAAA}-03-14"),
            parmi("canal", "Le mode de saisine", CanalSaisine.values()),
            parmi("type_saisissant", "La qualité de qui saisit", TypeSaisissant.values()),
            parmi("motif", "Le motif principal", MotifSaisine.values()),
            parmi("prestation", "La prestation principale", Prestation.values()),
            ouiNon("recevable", "Si elle est recevable", "O"),
            parmi("motif_irrecevabilite", "Pourquoi elle ne l’est pas\u202f: demandé si elle est irrecevable, vide sinon", MotifIrrecevabilite.values()).facultative()
                    .ayantPourExemple(""),
            date("date_recevabilite", "Le jour où la recevabilité a été notifiée", "{AAAA}-03-15").facultative(),
            date("date_reponse", "Le jour de la première réponse", "{AAAA}-03-18").facultative(),
            parmi("mode_reponse", "Le mode de réponse\u202f: demandé si elle a une réponse", ModeReponse.values()).facultative(),
            parmi("position", "La position de la Caf\u202f: demandée si elle a une réponse", PositionCaf.values()).facultative(),
            date("date_cloture", "Le jour de la clôture", "{AAAA}-03-20").facultative(),
            parmi("motif_cloture", "Le motif de la clôture\u202f: à défaut, la réponse apportée", MotifCloture.values()).facultative()
                    .ayantPourExemple(MotifCloture.REPONSE_APPORTEE.name()),
            parmi("origine", "L’origine du dysfonctionnement", OrigineDysfonctionnement.values()).facultative(),
            ouiNon("equite", "Si une proposition en équité a été faite", "N").facultative(),
            selon("montant_rappel", "Le rappel versé", "Montant en euros, comme 1\u202f234,56", "120,50").facultative());

    private final int annee;
    private final LocalDate aujourdhui;
    private final Set<String> references = new LinkedHashSet<>();

    LectureSaisines(int annee, LocalDate aujourdhui) {
        this.annee = annee;
        this.aujourdhui = aujourdhui;
    }

    @Override
    public SaisineReprise ligne(Cellules c) {
        SaisineReprise lue = new SaisineReprise(c.numero(), reference(c), reception(c),
                c.code("canal", CanalSaisine.values(), CanalSaisine::libelle), c.code("type_saisissant", TypeSaisissant.values(), TypeSaisissant::libelle),
                c.code("motif", MotifSaisine.values(), MotifSaisine::libelle), c.code("prestation", Prestation.values(), Prestation::libelle),
                !Boolean.FALSE.equals(c.ouiNon("recevable")),
                c.codeFacultatif("motif_irrecevabilite", MotifIrrecevabilite.values(), MotifIrrecevabilite::libelle),
                passee(c, "date_recevabilite"), passee(c, "date_reponse"),
                c.codeFacultatif("mode_reponse", ModeReponse.values(), ModeReponse::libelle),
                c.codeFacultatif("position", PositionCaf.values(), PositionCaf::libelle), passee(c, "date_cloture"),
                c.codeFacultatif("motif_cloture", MotifCloture.values(), MotifCloture::libelle),
                c.codeFacultatif("origine", OrigineDysfonctionnement.values(), OrigineDysfonctionnement::libelle),
                Boolean.TRUE.equals(c.ouiNonFacultatif("equite")), c.montant("montant_rappel"));
        recevabilite(lue, c);
        reponse(lue, c);
        return cloture(lue, c);
    }

    private String reference(Cellules c) {
        String reference = c.reference("reference_externe", 30);
        if (reference != null && !references.add(reference)) {
            return c.refuser("reference_externe", "Référence déjà présente plus haut dans le fichier.");
        }
        return reference;
    }

    private LocalDate reception(Cellules c) {
        if (c.estVide("date_reception")) {
            return c.refuser("date_reception", "Valeur obligatoire.");
        }
        LocalDate date = passee(c, "date_reception");
        if (date != null && date.getYear() != annee) {
            return c.refuser("date_reception", "L’année doit être " + annee + ", celle du fichier.");
        }
        return date;
    }

    private LocalDate passee(Cellules c, String colonne) {
        LocalDate date = c.date(colonne);
        return date != null && date.isAfter(aujourdhui)
                ? c.refuser(colonne, "La date ne peut pas être dans le futur.") : date;
    }

    private void recevabilite(SaisineReprise s, Cellules c) {
        if (s.recevable() && s.motifIrrecevabilite() != null) {
            c.refuser("motif_irrecevabilite", "Une saisine recevable n’a pas de motif d’irrecevabilité.");
        }
        if (!s.recevable() && c.estVide("motif_irrecevabilite")) {
            c.refuser("motif_irrecevabilite", "Une saisine irrecevable demande un motif.");
        }
        pasAvant(s.dateRecevabilite(), s.dateReception(), c, "date_recevabilite",
                "La recevabilité ne peut pas précéder la réception.");
    }

    private void reponse(SaisineReprise s, Cellules c) {
        pasAvant(s.dateReponse(), s.dateReception(), c, "date_reponse", "La réponse ne peut pas précéder la réception.");
        pasAvant(s.dateReponse(), s.dateRecevabilite(), c, "date_reponse",
                "La réponse ne peut pas précéder la recevabilité.");
        for (String colonne : List.of("mode_reponse", "position")) {
            if (c.estVide("date_reponse") && !c.estVide(colonne)) {
                c.refuser(colonne, "Sans date de réponse, cette cellule doit rester vide.");
            }
            if (!c.estVide("date_reponse") && c.estVide(colonne)) {
                c.refuser(colonne, "Une réponse datée demande son mode et sa position.");
            }
        }
        if (!s.recevable() && s.dateReponse() != null) {
            c.avertir("date_reponse", s.dateReponse().toString(),
                    "Une saisine irrecevable ne compte ni dans les positions, ni dans les délais.");
        }
    }

    private SaisineReprise cloture(SaisineReprise s, Cellules c) {
        pasAvant(s.dateCloture(), s.dateReception(), c, "date_cloture", "La clôture ne peut pas précéder la réception.");
        pasAvant(s.dateCloture(), s.dateReponse(), c, "date_cloture", "La clôture ne peut pas précéder la réponse.");
        if (s.motifCloture() == MotifCloture.REPONSE_APPORTEE && c.estVide("date_reponse")) {
            c.refuser("motif_cloture", "Cette clôture demande une date de réponse.");
        }
        if (s.dateCloture() != null && c.estVide("motif_cloture") && c.estVide("date_reponse")) {
            c.refuser("motif_cloture", "Une clôture sans réponse demande un motif.");
        }
        boolean parDefaut = s.motifCloture() == null && s.dateReponse() != null;
        return parDefaut ? avecMotif(s, MotifCloture.REPONSE_APPORTEE) : s;
    }

    private static SaisineReprise avecMotif(SaisineReprise s, MotifCloture motif) {
        return new SaisineReprise(s.ligne(), s.referenceExterne(), s.dateReception(), s.canal(), s.typeSaisissant(),
                s.motif(), s.prestation(), s.recevable(), s.motifIrrecevabilite(), s.dateRecevabilite(),
                s.dateReponse(), s.modeReponse(), s.position(), s.dateCloture(), motif, s.origine(), s.equite(),
                s.montantRappel());
    }

    private static void pasAvant(LocalDate date, LocalDate borne, Cellules c, String colonne, String message) {
        if (date != null && borne != null && date.isBefore(borne)) {
            c.refuser(colonne, message);
        }
    }
}
