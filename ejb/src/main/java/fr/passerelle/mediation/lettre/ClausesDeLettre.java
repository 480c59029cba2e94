package fr.passerelle.mediation.lettre;

import fr.passerelle.mediation.Permissions;
import fr.passerelle.socle.capacites.Balise;
import fr.passerelle.socle.capacites.Texte;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The paragraphs of letters, as the mediator finds them in <em>Textes</em>: each is named, said where it stands, and may hold the reference, the
 * day of receipt, and what the paragraph delivered holds.
 */
final class ClausesDeLettre {

    private static final Pattern BALISE = Pattern.compile("\\{(\\w+)}");
    private static final String TOUTES = "Toutes les lettres";
    private static final String ACCUSE = "Lettre d’accusé de réception";
    private static final String COMPLEMENT = "Lettre de demande de complément";
    private static final String RECEVABILITE = "Lettre de recevabilité";
    private static final String IRRECEVABILITE = "Lettre d’irrecevabilité";
    private static final String REORIENTATION = "Lettre de réorientation";
    private static final String REPONSE = "Lettre de réponse";
    private static final String TIERS = "Lettre au tiers sans mandat";
    private static final String RECOMMANDATION = "Recommandation aux services";
    private static final String CONTENTIEUX = "Lettre de fin pour recours contentieux";
    private static final String CLOTURE = "Lettre de clôture";

    /** @param usage where it stands in its letter, or when */
    private record Place(String rubrique, String titre, String usage) {
    }

    private static final Map<String, Place> PLACES = Map.ofEntries(
            Map.entry("salutation", new Place(TOUTES, "Formule d’appel", "Ouvre chaque lettre.")),
            Map.entry("conge", new Place(TOUTES, "Formule de politesse", "Finit chaque lettre, avant la signature.")),
            Map.entry("accuse", new Place(ACCUSE, "La demande est reçue", "Ouvre l’accusé de réception.")),
            Map.entry("accuse_suite", new Place(ACCUSE, "Ce qui suit", "Ne promet aucune suspension des délais de recours.")),
            Map.entry("complement", new Place(COMPLEMENT, "Avant ce qui est demandé", "Suivi de ce que vous avez écrit.")),
            Map.entry("complement_suite", new Place(COMPLEMENT, "Après ce qui est demandé", "Dit jusqu’à quand répondre.")),
            Map.entry("recevabilite", new Place(RECEVABILITE, "La demande est recevable", "Ouvre la notification de recevabilité.")),
            Map.entry("suspension", new Place(RECEVABILITE, "La suspension des délais de recours", "Cite l’article qui suspend les délais.")),
            Map.entry("delai_inconnu", new Place(RECEVABILITE, "Échéance inconnue", "Si la date de la décision contestée n’est pas connue.")),
            Map.entry("delai_passe", new Place(RECEVABILITE, "Échéance déjà passée", "Si le délai de recours était déjà fini.")),
            Map.entry("delai_prolonge", new Place(RECEVABILITE, "Échéance reportée", "Si le délai de recours court encore.")),
            Map.entry("justice", new Place(RECEVABILITE, "Le recours au juge", "Dit qu’une action en justice met fin à la médiation.")),
            Map.entry("irrecevabilite", new Place(IRRECEVABILITE, "La raison", "Ouvre la notification d’irrecevabilité.")),
            Map.entry("orientation", new Place(IRRECEVABILITE, "Avant l’orientation", "Suivi de ce que vous avez écrit.")),
            Map.entry("sans_suspension", new Place(IRRECEVABILITE, "Les délais de recours", "Dit qu’ils n’ont pas été suspendus.")),
            Map.entry("reorientation", new Place(REORIENTATION, "La démarche préalable manque", "Ouvre la lettre.")),
            Map.entry("service_competent", new Place(REORIENTATION, "Le service compétent", "Le nomme.")),
            Map.entry("reorientation_suite", new Place(REORIENTATION, "Ce qui suit", "Dit quand revenir vers le médiateur.")),
            Map.entry("reponse", new Place(REPONSE, "Avant la réponse", "Suivi de ce que vous avez écrit.")),
            Map.entry("fin_suspension", new Place(REPONSE, "La fin de la suspension", "Après ce que vous avez écrit.")),
            Map.entry("echeance_reportee", new Place(REPONSE, "La nouvelle échéance", "Si l’échéance du recours est connue.")),
            Map.entry("reponse_a_un_tiers", new Place(TIERS, "Il a été répondu", "Ouvre la lettre.")),
            Map.entry("secret", new Place(TIERS, "Le secret professionnel", "Dit pourquoi rien de plus n’est dit.")),
            Map.entry("recommandation", new Place(RECOMMANDATION, "Avant la recommandation", "Suivi de ce que vous avez écrit.")),
            Map.entry("contentieux", new Place(CONTENTIEUX, "L’action en justice", "Ouvre la lettre.")),
            Map.entry("contentieux_suite", new Place(CONTENTIEUX, "La fin de la suspension", "Finit la lettre.")),
            Map.entry("contentieux_sans_suspension", new Place(CONTENTIEUX, "Si rien n’était suspendu", "Finit alors la lettre.")),
            Map.entry("cloture", new Place(CLOTURE, "Ce qui est fait", "Ouvre la lettre.")),
            Map.entry("cloture_suite", new Place(CLOTURE, "Ce qui suit", "Dit comment écrire de nouveau.")));

    private static final Map<String, String> EXEMPLES = Map.ofEntries(
            Map.entry("reference", "MED-2026-0042"), Map.entry("recue", "4\u00a0mai\u00a02026"), Map.entry("echeance", "3\u00a0juin\u00a02026"),
            Map.entry("notification", "12\u00a0mai\u00a02026"), Map.entry("decision", "2\u00a0avril\u00a02026"), Map.entry("initiale", "2\u00a0juin\u00a02026"),
            Map.entry("reste", "21\u00a0jours"), Map.entry("nouvelle", "30\u00a0juin\u00a02026"), Map.entry("suspension", "28\u00a0jours"),
            Map.entry("raison", "le sujet ne relève pas de la Caf"), Map.entry("service", "Service des prestations"),
            Map.entry("engagee", "18\u00a0mai\u00a02026"));

    private ClausesDeLettre() {
    }

    static Texte de(String code, String corps) {
        Place place = PLACES.get(code);
        return place == null ? Texte.fixe("mediation.lettre." + code, corps)
                : Texte.clause("mediation.lettre." + code, place.titre(), place.usage(), place.rubrique(), Permissions.TEXTES_MEDIATION, corps, balises(corps));
    }

    private static Balise[] balises(String corps) {
        TreeSet<String> siennes = new TreeSet<>(BALISE.matcher(corps).results().map((MatchResult r) -> r.group(1)).toList());
        siennes.removeAll(List.of("reference", "recue"));
        return Stream.concat(Stream.of("reference", "recue"), siennes.stream()).map(nom -> new Balise(nom, EXEMPLES.get(nom))).toArray(Balise[]::new);
    }
}
