package fr.passerelle.avip.papiers;

import fr.passerelle.avip.accueil.AccueilVu;
import fr.passerelle.avip.clauses.ClausesDeFamille;
import fr.passerelle.avip.clauses.ModelesDAccueil;
import fr.passerelle.avip.fil.Contact;
import fr.passerelle.avip.fil.EnfantDuFil;
import fr.passerelle.avip.fil.FilVu;
import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.nomenclature.StatutContrat;
import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.documents.Modele;
import fr.passerelle.socle.documents.Papier;
import fr.passerelle.socle.documents.TexteRedige;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the papers of a thread from its facts and from the clauses as they read today. */
final class RedactionDesPapiers {

    private static final String INCONNU = "—";

    private final FilVu fil;
    private final Papier papier;
    private final String organisme;

    RedactionDesPapiers(FilVu fil, Papier papier, String organisme) {
        this.fil = fil;
        this.papier = papier;
        this.organisme = organisme;
    }

    TexteRedige duContrat(Modele modele, AccueilVu contrat, EnfantDuFil enfant) {
        Map<String, String> v = communes();
        v.put("contrat", contrat.reference());
        v.put("enfant", enfant.nom());
        v.put("naissance", date(enfant.naissance()));
        v.put("debut", date(contrat.debut()));
        v.put("fin", date(contrat.sortieLe() == null ? contrat.fin() : contrat.sortieLe()));
        v.put("adaptation", date(contrat.adaptationLe()));
        v.put("rythme", Typographie.minuscule(contrat.type().libelle()));
        v.put("demiJournees", enListe(contrat.demiJournees()));
        v.put("date", date(modele == ModelesDAccueil.RECU && contrat.charteRemiseLe() != null ? contrat.charteRemiseLe() : fil.jour()));
        return papier.rediger(modele, v, Set.of());
    }

    TexteRedige pourLaFamille() {
        Optional<AccueilVu> contrat = fil.enfants().stream().map(EnfantDuFil::contrat).flatMap(Optional::stream).findFirst();
        Map<String, String> v = communes();
        Set<DemiJournee> voulues = contrat.map(AccueilVu::demiJournees).orElse(fil.besoin().demiJournees());
        v.put("enfants", enfants());
        v.put("debut", date(contrat.map(AccueilVu::debut).orElse(fil.besoin().entree())));
        v.put("fin", date(contrat.map(c -> c.sortieLe() == null ? c.fin() : c.sortieLe()).orElse(fil.besoin().fin())));
        v.put("demiJournees", enListe(voulues));
        v.put("date", date(fil.suivi().echeance()));
        v.put("appelerLaStructure", appeler(fil.structure()));
        v.put("appelerLePrescripteur", appeler(fil.prescripteur()));
        return papier.rediger(ModelesDAccueil.FAMILLE, v, Set.of(etape(contrat)));
    }

    private Texte etape(Optional<AccueilVu> contrat) {
        return switch (fil.statut()) {
            case BROUILLON, ENVOYEE, EN_EXAMEN, SANS_REPONSE -> ClausesDeFamille.ATTEND;
            case COMPLEMENT_DEMANDE -> ClausesDeFamille.COMPLEMENT;
            case LISTE_ATTENTE -> ClausesDeFamille.LISTE;
            case ACCEPTEE -> contrat.filter(c -> c.statut() != StatutContrat.PREPARE).map(RedactionDesPapiers::etape).orElse(ClausesDeFamille.ACCEPTEE);
            case REFUSEE -> ClausesDeFamille.REFUSEE;
            case RETIREE, SANS_OBJET, NON_CONCRETISEE -> ClausesDeFamille.FERMEE;
            case CONVERTIE -> contrat.map(RedactionDesPapiers::etape).orElse(ClausesDeFamille.FERMEE);
        };
    }

    private static Texte etape(AccueilVu contrat) {
        return switch (contrat.statut()) {
            case PREPARE, SIGNE -> ClausesDeFamille.SIGNEE;
            case EN_COURS, SUSPENDU, RENOUVELE -> ClausesDeFamille.EN_COURS;
            case TERMINE, ROMPU, ANNULE -> ClausesDeFamille.TERMINEE;
        };
    }

    private Map<String, String> communes() {
        Map<String, String> v = new HashMap<>();
        v.put("organisme", organisme);
        v.put("demande", fil.reference());
        v.put("parent", ou(fil.parent().qui()));
        v.put("structure", ou(fil.structure().organisme()));
        v.put("adresse", ou(fil.structure().adresse()));
        v.put("prescripteur", ou(fil.prescripteur().organisme()));
        v.put("referent", ou(fil.prescripteur().qui()));
        return v;
    }

    private String enfants() {
        List<String> noms = fil.enfants().stream().map(EnfantDuFil::nom).toList();
        int avantDernier = noms.size() - 1;
        return noms.size() < 2 ? String.join("", noms) : String.join(", ", noms.subList(0, avantDernier)) + " et " + noms.get(avantDernier);
    }

    private static String appeler(Contact c) {
        String qui = c.qui() == null ? ou(c.organisme()) : c.qui() + " (" + ou(c.organisme()) + ")";
        return c.joindre().isEmpty() ? qui : qui + ", " + c.joindre();
    }

    /** « - lundi, matin et après-midi ». */
    static String enListe(Set<DemiJournee> demiJournees) {
        List<String> jours = new ArrayList<>();
        for (DemiJournee d : DemiJournee.values()) {
            boolean matin = d.estLeMatin() && demiJournees.contains(d);
            DemiJournee apres = d.estLeMatin() ? DemiJournee.values()[d.ordinal() + 1] : d;
            if (!d.estLeMatin() || !matin && !demiJournees.contains(apres)) {
                continue;
            }
            String jour = Typographie.minuscule(d.libelle()).split(" ")[0];
            jours.add("- " + jour + (matin && demiJournees.contains(apres) ? ", matin et après-midi" : matin ? " matin" : " après-midi"));
        }
        return jours.isEmpty() ? INCONNU : jours.stream().collect(Collectors.joining("\n"));
    }

    private static String date(LocalDate jour) {
        return jour == null ? INCONNU : Typographie.date(jour);
    }

    private static String ou(String texte) {
        return texte == null ? INCONNU : texte;
    }
}
