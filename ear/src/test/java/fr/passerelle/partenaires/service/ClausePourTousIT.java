package fr.passerelle.partenaires.service;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.partenaires.masse.ClausePourTousService;
import fr.passerelle.partenaires.masse.Concernee;
import fr.passerelle.partenaires.masse.ImpressionService;
import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import fr.passerelle.partenaires.papiers.ClausesService;
import fr.passerelle.partenaires.papiers.Cote;
import fr.passerelle.partenaires.papiers.PapiersService;
import fr.passerelle.partenaires.papiers.SignatureService;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Une clause pour toutes les conventions d’un genre : qui est concerné, puis chacune sa ligne ; et toutes imprimées d’un coup. */
@DansLeServeur
class ClausePourTousIT {

    private static final LocalDate AUJOURDHUI = LocalDate.now(ZoneId.of("Europe/Paris"));
    private static final String CLAUSE = "CONVENTION_MODIFICATION";

    @Test
    void chacune_suit_son_etat_et_la_tache_le_dit_ligne_par_ligne() throws Exception {
        ConventionsASigner enVigueur = ConventionsASigner.nouvelle();
        ConventionsASigner aSigner = ConventionsASigner.nouvelle();
        PapiersService papiers = Services.trouver(PapiersService.class);
        ClausesService clauses = Services.trouver(ClausesService.class);
        ClausePourTousService service = Services.trouver(ClausePourTousService.class);
        String agent = enVigueur.agent();
        for (ConventionsASigner c : List.of(enVigueur, aSigner)) {
            EnTantQue.faire(agent, () -> {
                clauses.changer(c.reference(), CLAUSE, clauses.clause(c.reference(), CLAUSE).corps(), "# Modification\n\nPar avenant, en deux exemplaires.");
                papiers.envoyer(c.reference());
            });
        }
        signer(enVigueur, papiers);
        aSigner.accepter(EnTantQue.executer(agent, () -> papiers.dossier(aSigner.reference())), Cote.PARTENAIRE);

        List<Concernee> concernees = EnTantQue.executer(agent, () -> service.concernees(CLAUSE, TypePartenaire.ASSOCIATION));
        assertThat(concernees).filteredOn(c -> List.of(enVigueur.reference(), aSigner.reference()).contains(c.reference()))
                .extracting(Concernee::etat).containsExactlyInAnyOrder(EtatConvention.ACTIVE, EtatConvention.A_SIGNER);
        long tache = EnTantQue.executer(agent, () -> service.demander(CLAUSE, TypePartenaire.ASSOCIATION, "Une seule rédaction", AUJOURDHUI.plusDays(10)));
        finie(tache);

        EnTantQue.faire(agent, () -> {
            assertThat(papiers.dossier(enVigueur.reference()).courante().objet()).isEqualTo("Une seule rédaction");
            assertThat(papiers.dossier(aSigner.reference()).courante().numero()).isEqualTo(2);
            assertThat(papiers.dossier(aSigner.reference()).anciennes().get(0).signaturesPerdues()).isTrue();
            assertThat(service.concernees(CLAUSE, TypePartenaire.ASSOCIATION)).extracting(Concernee::reference)
                    .doesNotContain(enVigueur.reference(), aSigner.reference());
        });
        assertThat(Base.lire("select colonne from taches.ligne where tache_id = ?", tache)).contains(enVigueur.reference(), aSigner.reference());
    }

    @Test
    void les_conventions_en_vigueur_s_impriment_en_arriere_plan() throws Exception {
        ConventionsASigner convention = ConventionsASigner.nouvelle();
        PapiersService papiers = Services.trouver(PapiersService.class);
        EnTantQue.faire(convention.agent(), () -> papiers.envoyer(convention.reference()));
        signer(convention, papiers);
        long tache = EnTantQue.executer(convention.agent(), () -> Services.trouver(ImpressionService.class).demander(TypePartenaire.ASSOCIATION));
        finie(tache);
        assertThat(Base.lire("""
                select count(*) from documents.tirage t join partenaires.papier p on p.document_id = t.document_id
                join partenaires.version_papiers v on v.id = p.version_id join partenaires.convention c on c.id = v.convention_id
                where c.reference = ? and p.genre = 'CONVENTION'""", convention.reference())).containsExactly("1");
    }

    private static void signer(ConventionsASigner c, PapiersService papiers) throws Exception {
        c.accepter(EnTantQue.executer(c.signataire(), () -> Services.trouver(SignatureService.class).aSigner(c.reference()).orElseThrow()), Cote.PARTENAIRE);
        c.accepter(EnTantQue.executer(c.agent(), () -> papiers.dossier(c.reference())), Cote.CAF);
    }

    private static void finie(long tache) throws Exception {
        while (!Base.lire("select 1 from taches.tache where id = ? and etat in ('EN_ATTENTE', 'EN_COURS')", tache).isEmpty()) {
            Thread.onSpinWait();
        }
        assertThat(Base.lire("select etat || ' ' || coalesce(issue, '') from taches.tache where id = ?", tache).get(0)).startsWith("FAITE");
    }
}
