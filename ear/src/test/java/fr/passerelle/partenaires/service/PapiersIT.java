package fr.passerelle.partenaires.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.Course;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.papiers.ClausesService;
import fr.passerelle.partenaires.papiers.ConventionAu;
import fr.passerelle.partenaires.papiers.Cote;
import fr.passerelle.partenaires.papiers.Difference;
import fr.passerelle.partenaires.papiers.DossierDeSignature;
import fr.passerelle.partenaires.papiers.PapiersService;
import fr.passerelle.partenaires.papiers.SignatureService;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.AccesRefuse;
import fr.passerelle.socle.signatures.Acceptation;
import fr.passerelle.socle.signatures.EtatCircuit;
import fr.passerelle.socle.signatures.SignaturePapier;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Une convention de son envoi à ses avenants : signée des deux côtés, annulée par le moindre changement, relue à toute date. */
@DansLeServeur
class PapiersIT {

    private static final LocalDate AUJOURDHUI = LocalDate.now(ZoneId.of("Europe/Paris"));
    private static final String CLAUSE = "CONVENTION_DENONCIATION";

    private PapiersService papiers;
    private SignatureService signatures;
    private ClausesService clauses;
    private ConventionsASigner prete;
    private String ref;

    @BeforeEach
    void preparerUneConvention() throws Exception {
        papiers = Services.trouver(PapiersService.class);
        signatures = Services.trouver(SignatureService.class);
        clauses = Services.trouver(ClausesService.class);
        prete = ConventionsASigner.nouvelle();
        ref = prete.reference();
    }

    @Test
    void une_clause_changee_apres_la_premiere_signature_l_annule_visiblement_et_la_vieille_page_ne_signe_plus() throws Exception {
        agent(() -> papiers.envoyer(ref));
        DossierDeSignature lue = aSigner();
        prete.accepter(lue, Cote.PARTENAIRE);
        assertThat(dossier().courante().circuit().donnees()).isEqualTo(1);

        changerLaClause("# Dénonciation\n\nChacun dénonce avec un préavis de {preavis}, par lettre recommandée.");
        DossierDeSignature apres = dossier();
        assertThat(apres.etat()).isEqualTo(EtatConvention.BROUILLON);
        assertThat(apres.courante().circuit().etat()).isEqualTo(EtatCircuit.ANNULE);
        assertThat(apres.courante().signaturesPerdues()).isTrue();
        assertThat(apres.courante().circuit().pourquoi()).contains("Dénonciation");
        assertThat(Base.lire("select modele from courriels.envoi where reference = ? and adresse = ? order by id", ref, prete.courriel()))
                .containsOnly("SIGNATURE_DEMANDEE", "SIGNATURE_ANNULEE").endsWith("SIGNATURE_ANNULEE");
        assertThatThrownBy(() -> prete.accepter(lue, Cote.CAF)).isInstanceOf(RegleRefusee.class).hasMessageContaining("n’est plus à signer");

        agent(() -> papiers.envoyer(ref));
        DossierDeSignature nouvelle = dossier();
        assertThat(nouvelle.courante().numero()).isEqualTo(2);
        assertThat(texte(nouvelle.courante())).contains("par lettre recommandée", "préavis de 3\u00a0mois");
        prete.accepter(aSigner(), Cote.PARTENAIRE);
        prete.accepter(dossier(), Cote.CAF);
        assertThat(dossier().etat()).isEqualTo(EtatConvention.ACTIVE);
        assertThat(comparer(1, 2)).extracting(Difference::quoi).containsExactly("Dénonciation");
    }

    @Test
    void signee_des_deux_cotes_au_meme_instant_elle_est_active_et_se_relit_a_sa_date() throws Exception {
        agent(() -> papiers.envoyer(ref));
        DossierDeSignature lue = dossier();
        List<Throwable> echecs = Course.ensemble(new Course.Coureur(prete.signataire(), () -> prete.accepter(lue, Cote.PARTENAIRE)),
                new Course.Coureur(prete.agent(), () -> prete.accepter(lue, Cote.CAF)),
                new Course.Coureur(prete.agent(), () -> prete.accepter(lue, Cote.CAF)));
        assertThat(echecs).hasSize(1);
        assertThat(dossier().etat()).isEqualTo(EtatConvention.ACTIVE);
        assertThat(au(AUJOURDHUI).version().numero()).isEqualTo(1);
        assertThat(au(AUJOURDHUI.minusDays(1)).version()).isNull();
    }

    @Test
    void un_avenant_vaut_de_sa_date_d_effet_et_le_texte_d_avant_se_lit_encore() throws Exception {
        signer();
        assertThatThrownBy(() -> agent(() -> papiers.envoyerAvenant(ref, AUJOURDHUI.plusDays(30), "Rien"))).hasMessageContaining("Rien ne change");
        changerLaClause("# Dénonciation\n\nTrois mois, par lettre recommandée.");
        assertThat(dossier().changements()).extracting(Difference::quoi).containsExactly("Dénonciation");
        assertThat(dossier().etat()).as("le texte signé demeure").isEqualTo(EtatConvention.ACTIVE);
        assertThatThrownBy(() -> agent(() -> papiers.envoyerAvenant(ref, AUJOURDHUI.minusDays(1), " ")))
                .isInstanceOfSatisfying(RegleRefusee.class, r -> assertThat(r.toutes()).extracting(RegleRefusee::champ).contains("objet", "effetLe"));
        agent(() -> papiers.envoyerAvenant(ref, AUJOURDHUI.plusDays(30), "La dénonciation"));
        prete.accepter(aSigner(), Cote.PARTENAIRE);
        prete.accepter(dossier(), Cote.CAF);

        assertThat(texte(au(AUJOURDHUI.plusDays(29)).version())).contains("Chaque partie peut dénoncer").doesNotContain("lettre recommandée");
        assertThat(texte(au(AUJOURDHUI.plusDays(30)).version())).contains("lettre recommandée", "ainsi rédigé").doesNotContain("Chaque partie peut dénoncer");
        assertThat(au(AUJOURDHUI).dates()).containsExactly(AUJOURDHUI, AUJOURDHUI.plusDays(30));
    }

    @Test
    void une_convention_reprise_sans_son_texte_recoit_le_premier_puis_se_modifie_par_un_avenant() throws Exception {
        Base.ecrire("update partenaires.convention set etat = 'ACTIVE', signee_le = date '2022-03-01', effet_le = date '2022-03-01' where reference = '" + ref + "'");
        assertThatThrownBy(() -> agent(() -> papiers.envoyerAvenant(ref, AUJOURDHUI, "Trop tôt"))).hasMessageContaining("premier texte");
        assertThat(dossier().sansTexte()).isTrue();
        signer();
        assertThat(dossier().etat()).isEqualTo(EtatConvention.ACTIVE);
        assertThat(dossier().sansTexte()).isFalse();
        assertThat(Base.lire("select k.etat from partenaires.contrat k join partenaires.convention c on c.id = k.convention_id where c.reference = ?", ref)).containsExactly("ACTIVE");
        assertThat(au(AUJOURDHUI).version().numero()).isEqualTo(1);
        assertThat(au(AUJOURDHUI.minusDays(1)).version()).as("avant, elle allait sans texte").isNull();
        changerLaClause("# Dénonciation\n\nTrois mois, par lettre recommandée.");
        agent(() -> papiers.envoyerAvenant(ref, AUJOURDHUI.plusDays(30), "La dénonciation"));
        assertThat(dossier().courante().numero()).isEqualTo(2);
    }

    @Test
    void le_papier_numerise_vaut_signature_et_l_ecart_d_une_donnee_empeche_de_signer() throws Exception {
        agent(() -> papiers.envoyer(ref));
        DossierDeSignature lue = dossier();
        agent(() -> signatures.enregistrer(new SignaturePapier(lue.courante().circuit().id(), "PARTENAIRE", lue.courante().circuit().empreinte(), "Ada Exemple",
                AUJOURDHUI, null), "signe.pdf", new ByteArrayInputStream("%PDF-1.4 signe".getBytes(StandardCharsets.US_ASCII))));
        Base.ecrire("update partenaires.convention set preavis_mois = 6 where reference = '" + ref + "'");
        assertThat(dossier().ecarts()).extracting(Difference::quoi).containsExactly("Préavis");
        assertThatThrownBy(() -> prete.accepter(lue, Cote.CAF)).isInstanceOf(RegleRefusee.class).hasMessageContaining("Préavis");
        Base.ecrire("update partenaires.convention set preavis_mois = 3 where reference = '" + ref + "'");
        prete.accepter(lue, Cote.CAF);
        assertThat(dossier().etat()).isEqualTo(EtatConvention.ACTIVE);
        Long piece = dossier().courante().circuit().signataire("PARTENAIRE").orElseThrow().piece();
        EnTantQue.faire(prete.signataire(), () -> assertThat(signatures.numerisation(ref, piece).contenu()).isNotEmpty());
    }

    @Test
    void nul_ne_voit_ni_ne_signe_celle_d_un_autre_partenaire() throws Exception {
        agent(() -> papiers.envoyer(ref));
        DossierDeSignature lue = dossier();
        ConventionsASigner autre = ConventionsASigner.nouvelle();
        String etranger = autre.signataire();
        EnTantQue.faire(etranger, () -> {
            assertThatThrownBy(() -> signatures.aSigner(ref)).isInstanceOf(Introuvable.class);
            assertThat(signatures.aSigner("").orElseThrow().reference()).isEqualTo(autre.reference());
        });
        assertThatThrownBy(() -> autre.accepter(lue, Cote.PARTENAIRE)).isInstanceOf(AccesRefuse.class);
        EnTantQue.faire(prete.signataire(), () -> assertThatThrownBy(() -> signatures.signer(new Acceptation(lue.courante().circuit().id(), "PARTENAIRE",
                lue.courante().circuit().empreinte(), prete.nomDuSignataire(), "Pas-le-bon-2026!", prete.session(prete.signataire()))))
                .isInstanceOf(RegleRefusee.class).hasMessageContaining("mot de passe"));
        assertThat(dossier().courante().circuit().donnees()).isZero();
    }

    private void signer() throws Exception {
        agent(() -> papiers.envoyer(ref));
        prete.accepter(aSigner(), Cote.PARTENAIRE);
        prete.accepter(dossier(), Cote.CAF);
    }

    private void changerLaClause(String corps) throws Exception {
        agent(() -> clauses.changer(ref, CLAUSE, clauses.clause(ref, CLAUSE).corps(), corps));
    }

    private DossierDeSignature dossier() throws Exception {
        return EnTantQue.executer(prete.agent(), () -> papiers.dossier(ref));
    }

    private DossierDeSignature aSigner() throws Exception {
        return EnTantQue.executer(prete.signataire(), () -> signatures.aSigner(ref).orElseThrow());
    }

    private ConventionAu au(LocalDate jour) throws Exception {
        return EnTantQue.executer(prete.signataire(), () -> papiers.au(ref, jour));
    }

    private List<Difference> comparer(int avant, int apres) throws Exception {
        return EnTantQue.executer(prete.agent(), () -> papiers.comparer(ref, avant, apres));
    }

    private void agent(EnTantQue.Acte acte) throws Exception {
        EnTantQue.faire(prete.agent(), acte);
    }

    private static String texte(DossierDeSignature.VersionVue version) {
        StringBuilder dit = new StringBuilder();
        version.papiers().forEach(p -> p.articles().forEach(a -> dit.append(a.texte()).append('\n')));
        return dit.toString();
    }
}
