package fr.passerelle.avip.service;

import fr.passerelle.avip.label.CandidatureSaisie;
import fr.passerelle.avip.label.Constat;
import fr.passerelle.avip.label.Critere;
import fr.passerelle.avip.label.LabelService;
import fr.passerelle.avip.label.MonLabelService;
import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Une structure à elle par essai, et son label jusque-là où l’essai commence. */
public final class LabelsPrets {

    private LabelsPrets() {
    }

    /** Une structure de cet agrément, qui a un référent et une fiche sur monenfant.fr. */
    static long structure(int agrement) throws Exception {
        String nom = "Essai " + UUID.randomUUID().toString().substring(0, 8);
        Base.ecrire("""
                with s as (insert into avip.structure (nom, type, gestionnaire, type_gestionnaire, code_postal, commune, code_commune, sur_monenfant, creee_le, creee_par)
                        values ('%1$s', 'MULTI_ACCUEIL', 'Association d’essai', 'ASSOCIATION', '52000', 'Chaumont', '52121', true, now(), 'essai') returning id),
                    a as (insert into avip.agrement (structure_id, places, depuis, cree_le, cree_par) select id, %2$d, '2024-01-01', now(), 'essai' from s)
                insert into avip.referent (structure_id, prenom, nom, courriel, depuis) select id, 'Lou', 'Essai', '%1$s@structure.example', '2024-01-01' from s
                """.formatted(nom, agrement).replace("'" + nom + "@", "'" + nom.replace(" ", ".") + "@"));
        return Long.parseLong(Base.lire("select id from avip.structure where nom = ?", nom).get(0));
    }

    /** Sa candidature, complète, devant le comité, avec autant de places. */
    static long devantLeComite(long structure, int places) throws Exception {
        LabelService service = Services.trouver(LabelService.class);
        long id = EnTantQue.executer("avip", () -> service.ouvrir(structure));
        CandidatureSaisie saisie = new CandidatureSaisie(places, true, true, Map.of(Critere.PROJET_D_ACCUEIL, "Page 4 du projet."));
        EnTantQue.faire("avip", () -> service.preparer(id, version(id), saisie));
        EnTantQue.faire("avip", () -> service.soumettre(id, version(id)));
        EnTantQue.faire("avip", () -> service.instruire(id, version(id), saisie,
                Arrays.stream(Critere.values()).collect(Collectors.toMap(Function.identity(), c -> Constat.SATISFAIT)), "Dossier solide."));
        EnTantQue.faire("avip", () -> service.presenter(id, version(id)));
        return id;
    }

    /** Un label actif depuis six mois, écrit directement. */
    static long actif(long structure, int places) throws Exception {
        Base.ecrire("""
                with l as (insert into avip.label (structure_id, statut, origine, debut, fin, places_engagees, agrement_retenu, taux_retenu, arrondi_retenu, charte_signee_le,
                        depose_le, depose_par) select %1$d, 'ACTIF', 'NOUVEAU_2026', current_date - 180, current_date + 900, %2$d,
                        (select places from avip.agrement where structure_id = %1$d order by depuis desc limit 1), 20, 'ARRONDI_SUPERIEUR', current_date - 190, now(), 'essai'
                        returning *)
                insert into avip.label_periode (label_id, du, au, places, agrement, taux, arrondi) select id, debut, fin, places_engagees, agrement_retenu, taux_retenu, arrondi_retenu from l
                """.formatted(structure, places));
        return Long.parseLong(Base.lire("select id from avip.label where structure_id = ?", structure).get(0));
    }

    static int version(long label) throws Exception {
        return Integer.parseInt(Base.lire("select version from avip.label where id = ?", label).get(0));
    }

    /** Pour un essai par les pages : rend le numéro du label. */
    public static String faireDevantLeComite() throws Exception {
        return String.valueOf(devantLeComite(structure(65), 13));
    }

    /** Le compte d’une personne dont la structure a une candidature à remplir. */
    public static String faireUneCandidature() throws Exception {
        long structure = structure(12);
        String compte = StructuresPretes.personneDe(structure);
        EnTantQue.executer(compte, () -> Services.trouver(MonLabelService.class).ouvrir(structure));
        return compte;
    }
}
