package fr.passerelle.web.mediation.acte;

import fr.passerelle.mediation.dossier.DossierSaisine;
import fr.passerelle.mediation.modele.ModeleDeReponse;
import fr.passerelle.mediation.modele.ModeleSaisi;
import fr.passerelle.mediation.modele.ModelesDeReponseService;
import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.web.mediation.SaisinePage;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The models offered while an answer is written: those of the motive and the benefit of the case first; inserted where one was writing. */
@Dependent
class Modeles implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SaisinePage saisine;
    @Inject
    private ModelesDeReponseService service;

    private transient List<ModeleDeReponse> lus;

    List<SelectItem> offerts() {
        DossierSaisine.Demande demande = saisine.getDossier().demande();
        List<SelectItem> groupes = new ArrayList<>();
        grouper("Pour ce motif et cette prestation", lus().stream().filter(m -> convient(m, demande)).toList(), groupes);
        grouper("Les autres", lus().stream().filter(m -> !convient(m, demande)).toList(), groupes);
        return groupes;
    }

    private static boolean convient(ModeleDeReponse modele, DossierSaisine.Demande demande) {
        return modele.convenance(demande.motif(), demande.prestation()) > 0;
    }

    private static void grouper(String titre, List<ModeleDeReponse> modeles, List<SelectItem> groupes) {
        if (!modeles.isEmpty()) {
            groupes.add(new SelectItemGroup(titre, null, false, modeles.stream().map(m -> new SelectItem(m.id(), m.titre())).toArray(SelectItem[]::new)));
        }
    }

    /**
     * @param ou after how many signs of the text; at its end when it is not told
     * @return the text with the model in it, filled with what the case says
     */
    String inserer(long id, String texte, Integer ou) {
        String avant = texte == null ? "" : texte.replace("\r\n", "\n");
        String insere = lus().stream().filter(m -> m.id() == id).findFirst().map(m -> ModeleSaisi.remplir(m.corps(), valeurs())).orElse("");
        int place = ou == null || ou < 0 || ou > avant.length() ? avant.length() : ou;
        return enParagraphe(enParagraphe(avant.substring(0, place), insere), avant.substring(place));
    }

    /** One text after another, each a paragraph of its own. */
    private static String enParagraphe(String debut, String suite) {
        boolean separes = debut.isEmpty() || suite.isEmpty() || debut.endsWith("\n") || suite.startsWith("\n");
        return debut + (separes ? "" : "\n\n") + suite;
    }

    private Map<String, String> valeurs() {
        DossierSaisine dossier = saisine.getDossier();
        DossierSaisine.Demande demande = dossier.demande();
        String concerne = demande.concerne() == null ? "" : demande.concerne();
        return Map.of("reference", dossier.reference(), "recue", Typographie.date(demande.dateReception()),
                "prestation", demande.prestation() == null ? "" : demande.prestation().libelle(),
                "personne", demande.saisissants().isEmpty() ? concerne : demande.saisissants().get(0).nom());
    }

    private List<ModeleDeReponse> lus() {
        if (lus == null) {
            MotifSaisine motif = saisine.getDossier().demande().motif();
            Prestation prestation = saisine.getDossier().demande().prestation();
            lus = service.pour(motif, prestation);
        }
        return lus;
    }
}
