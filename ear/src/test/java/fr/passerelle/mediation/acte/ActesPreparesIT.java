package fr.passerelle.mediation.acte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.Beans;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.mediation.brouillon.BrouillonDActe;
import fr.passerelle.mediation.brouillon.BrouillonDActeService;
import fr.passerelle.mediation.dossier.DossierService;
import fr.passerelle.mediation.modele.ModeleSaisi;
import fr.passerelle.mediation.modele.ModelesDeReponseService;
import fr.passerelle.mediation.nomenclature.Acte;
import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.mediation.parcours.Enregistrement;
import fr.passerelle.mediation.parcours.SaisinesPretes;
import fr.passerelle.mediation.saisine.SaisineService;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.VersionPerimee;
import fr.passerelle.socle.courriels.redaction.TextesService;
import fr.passerelle.socle.essai.APartir;
import fr.passerelle.socle.essai.Essais;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Un acte se montre avant d'être fait, se prépare à plusieurs, et s'écrit avec ce que la maison a déjà écrit. */
@DansLeServeur
class ActesPreparesIT {

    private static final String MEDIATEUR = "mediateur";

    @Test
    void un_acte_essaye_dit_ses_lettres_et_ne_laisse_rien() throws Exception {
        String reference = recue("Ida Essai-Fictif");
        String avant = traces(reference);
        Essais essais = Beans.trouver(Essais.class);
        List<APartir> ecrits = EnTantQue.executer(MEDIATEUR,
                () -> essais.essayer(() -> saisines().accuserReception(reference, version(reference))));
        assertThat(ecrits).isNotEmpty().anySatisfy(e -> {
            assertThat(e.destinataire()).contains("Ida Essai-Fictif");
            assertThat(e.texte()).contains("J’ai bien reçu votre demande").contains(reference);
        });
        assertThat(traces(reference)).isEqualTo(avant);
        EnTantQue.faire(MEDIATEUR, () -> saisines().accuserReception(reference, version(reference)));
        assertThat(Base.lire("select d.corps from mediation.lettre l join documents.document d on d.id = l.document_id join mediation.saisine s on s.id = l.saisine_id "
                + "where s.reference = ?", reference)).containsExactlyElementsOf(ecrits.stream().filter(e -> !e.courriel()).map(APartir::texte).toList());
    }

    @Test
    void un_acte_essaye_est_refuse_comme_il_le_serait_et_ce_qui_ne_se_defait_pas_n_est_pas_fait() throws Exception {
        String reference = recue("Ida Essai-Fictif");
        Essais essais = Beans.trouver(Essais.class);
        EnTantQue.faire(MEDIATEUR, () -> assertThatThrownBy(() -> essais.essayer(() -> saisines().cloturer(reference, version(reference))))
                .isInstanceOf(RegleRefusee.class));
        assertThat(Essais.enCours()).isFalse();
    }

    @Test
    void l_assistant_prepare_la_reponse_et_le_titulaire_la_trouve_avec_son_nom() throws Exception {
        String reference = SaisinesPretes.faireRecevable("Léo Brouillon-Fictif", Enregistrement.numeroNeuf());
        Instant sien = EnTantQue.executer("assistant", () -> brouillons().garder(reference, Acte.REPONDRE, null, Map.of("texte", "Préparée.")));
        BrouillonDActe trouve = EnTantQue.executer(MEDIATEUR, () -> brouillons().lire(reference, Acte.REPONDRE)).orElseThrow();
        assertThat(trouve.contenu()).isEqualTo(Map.of("texte", "Préparée."));
        assertThat(trouve.par()).isNotEqualTo("assistant").contains("Démo");
        assertThat(EnTantQue.executer(MEDIATEUR, () -> Services.trouver(DossierService.class).dossier(reference)).prepares()).containsOnlyKeys("REPONDRE");

        EnTantQue.faire(MEDIATEUR, () -> brouillons().garder(reference, Acte.REPONDRE, sien, Map.of("texte", "Relue.")));
        EnTantQue.faire("assistant", () -> assertThatThrownBy(() -> brouillons().garder(reference, Acte.REPONDRE, sien, Map.of("texte", "Écrase.")))
                .isInstanceOf(VersionPerimee.class));
        assertThat(EnTantQue.executer("assistant", () -> brouillons().lire(reference, Acte.REPONDRE)).orElseThrow().contenu()).containsEntry("texte", "Relue.");
    }

    @Test
    void une_note_n_est_qu_a_son_auteur_et_l_acte_fait_emporte_son_brouillon() throws Exception {
        String reference = recue("Léo Brouillon-Fictif");
        EnTantQue.faire(MEDIATEUR, () -> brouillons().garder(reference, Acte.NOTE, null, Map.of("note", "Secret.")));
        EnTantQue.faire(MEDIATEUR, () -> brouillons().garder(reference, Acte.DEMANDER_COMPLEMENT, null, Map.of("texte", "Quel mois ?")));
        assertThat(EnTantQue.executer("assistant", () -> Services.trouver(DossierService.class).dossier(reference)).prepares()).containsOnlyKeys("DEMANDER_COMPLEMENT");
        EnTantQue.faire(MEDIATEUR, () -> saisines().demanderComplement(reference, version(reference), "Quel mois ?"));
        Optional<BrouillonDActe> reste = EnTantQue.executer(MEDIATEUR, () -> brouillons().lire(reference, Acte.DEMANDER_COMPLEMENT));
        assertThat(reste).isEmpty();
        assertThat(EnTantQue.executer(MEDIATEUR, () -> brouillons().lire(reference, Acte.NOTE))).isPresent();
        EnTantQue.faire(MEDIATEUR, () -> saisines().abandonner(reference, version(reference), new Abandon(fr.passerelle.mediation.nomenclature.MotifCloture.DESISTEMENT, "Courrier.", null)));
        assertThat(Base.lire("select b.acte from mediation.brouillon_acte b join mediation.saisine s on s.id = b.saisine_id where s.reference = ?", reference)).isEmpty();
    }

    @Test
    void un_modele_se_propose_d_abord_a_son_motif_et_garde_ses_redactions() throws Exception {
        String titre = "Modèle " + UUID.randomUUID();
        EnTantQue.faire(MEDIATEUR, () -> {
            assertThatThrownBy(() -> modeles().ajouter(new ModeleSaisi("", Set.of(), Set.of(), "Voir {nir}."))).isInstanceOfSatisfying(RegleRefusee.class,
                    refus -> assertThat(refus.toutes()).extracting(RegleRefusee::champ).containsExactly("titre", "corps"));
            long id = modeles().ajouter(new ModeleSaisi(titre, Set.of(MotifSaisine.values()[1]), Set.of(Prestation.RSA), "Votre demande {reference}."));
            modeles().changer(id, 1, new ModeleSaisi(titre, Set.of(MotifSaisine.values()[1]), Set.of(Prestation.RSA), "Demande {reference}."));
            assertThatThrownBy(() -> modeles().changer(id, 1, new ModeleSaisi(titre, Set.of(), Set.of(), "Trop tard."))).isInstanceOf(VersionPerimee.class);
            assertThat(modeles().modele(id).versions()).hasSize(2);
            assertThat(modeles().pour(MotifSaisine.values()[1], Prestation.RSA).get(0).convenance(MotifSaisine.values()[1], Prestation.RSA)).isEqualTo(5);
            modeles().retirer(id, 2);
            assertThat(modeles().pour(MotifSaisine.values()[1], Prestation.RSA)).noneMatch(m -> m.id() == id);
        });
    }

    @Test
    void le_corps_d_une_lettre_se_change_dans_les_textes_et_vaut_pour_la_suivante() throws Exception {
        TextesService textes = Services.trouver(TextesService.class);
        String code = "mediation.lettre.cloture_suite";
        EnTantQue.faire(MEDIATEUR, () -> {
            assertThatThrownBy(() -> textes.ecrire(code, textes.texte(code).version(), "", "Bonjour {nom}.")).isInstanceOf(RegleRefusee.class).hasMessageContaining("{nom}");
            textes.ecrire(code, textes.texte(code).version(), "", "Gardez la référence {reference}.");
            assertThat(textes.apercu(code, "", "Gardez {reference}.").corps()).isEqualTo("Gardez MED-2026-0042.");
            textes.revenirAuTexteLivre(code, textes.texte(code).version());
            assertThat(textes.texte(code).modifie()).isFalse();
        });
    }

    private static SaisineService saisines() {
        return Services.trouver(SaisineService.class);
    }

    private static BrouillonDActeService brouillons() {
        return Services.trouver(BrouillonDActeService.class);
    }

    private static ModelesDeReponseService modeles() {
        return Services.trouver(ModelesDeReponseService.class);
    }

    private static String recue(String nom) throws Exception {
        return SaisinesPretes.faireRecue(nom, Enregistrement.numeroNeuf(), "Je conteste.");
    }

    private static int version(String reference) {
        return Services.trouver(DossierService.class).dossier(reference).version();
    }

    private static String traces(String reference) throws Exception {
        return Base.lire("select s.version || ' ' || (select count(*) from mediation.lettre l where l.saisine_id = s.id) || ' ' || (select count(*) from courriels.envoi e "
                + "where e.reference = s.reference) || ' ' || (select count(*) from mediation.evenement v where v.saisine_id = s.id) from mediation.saisine s where s.reference = ?",
                reference).get(0);
    }
}
