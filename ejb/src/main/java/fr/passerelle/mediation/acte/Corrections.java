package fr.passerelle.mediation.acte;

import fr.passerelle.socle.commun.Coupe;
import fr.passerelle.socle.commun.Libelle;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What a correction changed of a request, field by field, before and after, as the timeline of the case tells it. */
public final class Corrections {

    private static final int LONGUEUR = 300;
    private static final SaisissantDeclare PERSONNE = new SaisissantDeclare(null, null, null, null, null, null);
    private static final DemarchePrealable RIEN = new DemarchePrealable(null, null, null, null);

    private final List<String> changements = new ArrayList<>();
    private final Enregistrement avant;
    private final Enregistrement apres;

    private final UnaryOperator<String> nomDe;

    private Corrections(Enregistrement avant, Enregistrement apres, UnaryOperator<String> nomDe) {
        this.avant = avant;
        this.apres = apres;
        this.nomDe = nomDe;
    }

    /**
     * « Données corrigées : », then a line for each field.
     *
     * @param nomDe the name of an agent, as people know them, from the sign-in name
     */
    public static String entre(Enregistrement avant, Enregistrement apres, UnaryOperator<String> nomDe) {
        Corrections corrections = new Corrections(avant, apres, nomDe);
        corrections.demande();
        corrections.saisissants();
        corrections.contexte();
        return corrections.changements.isEmpty() ? "Données relues, rien n’est changé." : "Données corrigées\u202f:\n" + String.join("\n", corrections.changements);
    }

    private void demande() {
        champ("Date de réception", Enregistrement::dateReception);
        champ("Mode de saisine", Enregistrement::canal);
        champ("Numéro de dossier", Enregistrement::numeroAllocataire);
        champ("Prénom", Enregistrement::concernePrenom);
        champ("Nom de famille", Enregistrement::concerneNom);
        champ("Identité vérifiée", Enregistrement::identiteVerifiee);
        champ("Comment l’identité a été vérifiée", Enregistrement::identiteMoyen);
        champ("Motif", Enregistrement::motif);
        champ("Motifs secondaires", Enregistrement::motifsSecondaires);
        champ("Prestation", Enregistrement::prestation);
        champ("Prestations secondaires", Enregistrement::prestationsSecondaires);
        champ("La demande", Enregistrement::expose);
        champ("Ce qui est demandé", Enregistrement::demandePrecise);
        champ("Motif d’urgence", Enregistrement::urgence);
        champ("Étiquettes", Enregistrement::etiquettes);
    }

    private void saisissants() {
        for (int rang = 0; rang < Math.max(avant.saisissants().size(), apres.saisissants().size()); rang++) {
            String qui = rang == 0 ? "" : " du saisissant " + (rang + 1);
            saisissant("Qualité" + qui, rang, SaisissantDeclare::type);
            saisissant(rang == 0 ? "Nom du saisissant" : "Nom" + qui, rang, SaisissantDeclare::nom);
            saisissant("Courriel" + qui, rang, SaisissantDeclare::courriel);
            saisissant("Téléphone" + qui, rang, SaisissantDeclare::telephone);
            saisissant("Adresse postale" + qui, rang, SaisissantDeclare::adresse);
            saisissant("Mandat enregistré le" + qui, rang, SaisissantDeclare::mandatLe);
        }
    }

    private void saisissant(String libelle, int rang, Function<SaisissantDeclare, Object> champ) {
        champ(libelle, e -> champ.apply(rang < e.saisissants().size() ? e.saisissants().get(rang) : PERSONNE));
    }

    private void contexte() {
        demarche("Date de la démarche", DemarchePrealable::date);
        demarche("Service saisi", DemarchePrealable::service);
        demarche("Nature de la démarche", DemarchePrealable::nature);
        demarche("Résultat de la démarche", DemarchePrealable::resultat);
        champ("Autre recours engagé", Enregistrement::voieRecours);
        champ("Date de ce recours", Enregistrement::voieRecoursDate);
        champ("Décision contestée notifiée le", Enregistrement::dateNotificationDecision);
        if (!avant.agentsImpliques().equals(apres.agentsImpliques())) {
            champ("Agents impliqués", e -> e.agentsImpliques().stream().map(nomDe).toList());
        }
    }

    private void demarche(String libelle, Function<DemarchePrealable, Object> champ) {
        champ(libelle, e -> champ.apply(e.demarche() == null ? RIEN : e.demarche()));
    }

    private void champ(String libelle, Function<Enregistrement, Object> champ) {
        String ancien = dit(champ.apply(avant));
        String nouveau = dit(champ.apply(apres));
        if (!Objects.equals(ancien, nouveau)) {
            changements.add(libelle + "\u202f: " + court(ancien) + " → " + court(nouveau));
        }
    }

    private static String dit(Object valeur) {
        if (valeur instanceof List<?> plusieurs) {
            return plusieurs.stream().map(Corrections::dit).collect(Collectors.joining(", "));
        }
        if (valeur instanceof Libelle connu) {
            return connu.libelle();
        }
        if (valeur instanceof LocalDate jour) {
            return Typographie.date(jour);
        }
        return valeur instanceof Boolean oui ? oui ? "oui" : "non" : TextePropre.ligne(valeur == null ? null : valeur.toString());
    }

    private static String court(String dit) {
        return dit.isEmpty() ? "rien" : Coupe.abrege(dit, LONGUEUR);
    }
}
