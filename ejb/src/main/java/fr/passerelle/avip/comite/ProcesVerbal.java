package fr.passerelle.avip.comite;

import fr.passerelle.socle.commun.Typographie;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The text of the minutes: who was there, what was looked at with its arithmetic, what the committee thinks of it. */
final class ProcesVerbal {

    private static final String TITRE = "# ";

    private ProcesVerbal() {
    }

    static String de(SeanceVue seance, List<DossierDeSeance.Invite> invites, List<DossierDeSeance.Point> points) {
        List<String> paragraphes = new ArrayList<>();
        paragraphes.add("Le comité de labellisation Avip s’est réuni le " + seance.quand() + ", " + dit(seance.lieu()) + ".");
        paragraphes.add(TITRE + "Présences");
        paragraphes.add(invites.isEmpty() ? "Personne n’a été invité." : invites.stream().map(ProcesVerbal::presence).collect(Collectors.joining("\n")));
        if (seance.ordreDuJour() != null) {
            paragraphes.add(TITRE + "Ordre du jour");
            paragraphes.add(dit(seance.ordreDuJour()));
        }
        points.forEach(p -> ecrire(p, paragraphes));
        if (points.isEmpty()) {
            paragraphes.add("Aucune candidature n’était à l’ordre du jour.");
        }
        if (seance.compteRendu() != null) {
            paragraphes.add(TITRE + "Relevé de conclusions");
            paragraphes.add(dit(seance.compteRendu()));
        }
        return String.join("\n\n", paragraphes);
    }

    private static String presence(DossierDeSeance.Invite i) {
        String presence = i.presence() == null ? "présence non relevée" : Typographie.minuscule(i.presence().libelle());
        return "- " + dit(i.nom()) + ", " + dit(i.organisme()) + Typographie.FINE + ": " + presence;
    }

    private static void ecrire(DossierDeSeance.Point p, List<String> paragraphes) {
        paragraphes.add(TITRE + dit(p.structure()) + ", " + dit(p.commune()));
        paragraphes.add(("RENOUVELLEMENT".equals(p.objet()) ? "Renouvellement du label." : "Candidature au label.") + " Gestionnaire" + Typographie.FINE + ": "
                + dit(p.gestionnaire()) + ". Agrément" + Typographie.FINE + ": " + Typographie.compte(p.agrement(), "place") + ".");
        paragraphes.add("Engagement" + Typographie.FINE + ": " + (p.places() == null ? "non proposé" : Typographie.compte(p.places(), "place")) + ". Minimum"
                + Typographie.FINE + ": " + p.calcul() + ".");
        if (p.synthese() != null) {
            paragraphes.add(dit(p.synthese()));
        }
        paragraphes.add("Avis des membres" + Typographie.FINE + ": " + (p.membres().isEmpty() ? "aucun avis écrit" : comptes(p)) + ".");
        if (p.avis() != null) {
            paragraphes.add("Le comité rend un " + Typographie.minuscule(p.avis().libelle()) + "." + (p.avisTexte() == null ? "" : " " + dit(p.avisTexte())));
        }
    }

    private static String comptes(DossierDeSeance.Point p) {
        return List.of(AvisDeMembre.values()).stream().filter(a -> p.combien(a.name()) > 0)
                .map(a -> Typographie.compte(p.combien(a.name()), Typographie.minuscule(a.libelle()))).collect(Collectors.joining(", "));
    }

    /** Words of people: no line of theirs is a title. */
    private static String dit(String texte) {
        return texte.replaceAll("(?m)^[#=]+ ", "").replaceAll("\n{2,}", "\n");
    }
}
