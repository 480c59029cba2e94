package fr.passerelle.avip.reponse;

import fr.passerelle.avip.label.Labels;
import fr.passerelle.avip.nomenclature.StatutOrientation;
import fr.passerelle.avip.orientation.OrientationVue;
import fr.passerelle.avip.orientation.PassageVu;
import fr.passerelle.avip.orientation.Prescripteurs;
import fr.passerelle.avip.orientation.SuiviVu;
import fr.passerelle.avip.reponse.file.DelaiDeReponse;
import fr.passerelle.avip.reponse.file.LectureDeLaFile;
import fr.passerelle.avip.reseau.ReseauVu;
import fr.passerelle.avip.reseau.Reseaux;
import fr.passerelle.avip.structure.StructureVue;
import fr.passerelle.avip.structure.Structures;
import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.comptes.Annuaire;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts together what one looks at to answer a request. */
@ApplicationScoped
class LectureDuDossier {

    @Inject
    private Structures structures;
    @Inject
    private Prescripteurs prescripteurs;
    @Inject
    private Reseaux reseaux;
    @Inject
    private Labels labels;
    @Inject
    private LectureDeLaFile file;
    @Inject
    private EcartsDeFile ecarts;
    @Inject
    private Alternatives alternatives;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Clock horloge;

    DossierRecu de(OrientationVue vue) {
        LocalDate jour = LocalDate.now(horloge);
        Map<String, String> noms = new HashMap<>(annuaire.noms(Stream.concat(vue.passages().stream().map(PassageVu::auteur), Stream.of(vue.auteur())).distinct().toList()));
        noms.put("systeme", "l’application");
        return new DossierRecu(vue, structures.trouver(vue.structure()), prescripteurs.trouver(vue.prescripteur()), noms.get(vue.auteur()),
                file.place(vue.structure(), vue.id()).orElse(null), ecarts.de(vue.id()).orElse(null), delai(vue, jour), membres(vue, jour),
                AccueilPropose.de(vue.besoin(), jour), vue.statut() == StatutOrientation.REFUSEE ? alternatives.de(vue.id()) : List.of(), noms);
    }

    static DelaiDeReponse delai(OrientationVue vue, LocalDate jour) {
        SuiviVu s = vue.suivi();
        LocalDate repere = switch (vue.statut()) {
            case COMPLEMENT_DEMANDE -> s.pauseDepuis();
            case LISTE_ATTENTE -> s.attenteConfirmee();
            case ACCEPTEE -> s.acceptee().atZone(Horloge.PARIS).toLocalDate();
            default -> null;
        };
        return DelaiDeReponse.de(vue.statut(), s.echeance(), repere, jour);
    }

    /** The other members of a network that shares its requests, where one may ask now (R-AVIP-28). */
    List<StructureVue> membres(OrientationVue vue, LocalDate jour) {
        return reseaux.de(vue.structure(), jour).filter(ReseauVu::mutualise).map(r -> structures.parmi(r.membres().stream()
                .filter(m -> m != vue.structure() && labels.recoit(m)).toList())).orElse(List.of());
    }
}
