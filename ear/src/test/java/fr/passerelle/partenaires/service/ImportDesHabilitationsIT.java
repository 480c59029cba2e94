package fr.passerelle.partenaires.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.imports.Anomalie;
import fr.passerelle.socle.imports.ImportsService;
import fr.passerelle.socle.imports.RapportImport;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rights given and ended by a file (HAB, dossier §6.2). */
@DansLeServeur
class ImportDesHabilitationsIT {

    private static final String CODE = "partenaires.habilitations";
    private static final String ENTETE = "siret;nom;prenom;email;service;profil;action;dateFin\n";

    private static RapportImport passer(String corps, boolean essai) throws Exception {
        ImportsService imports = Services.trouver(ImportsService.class);
        byte[] octets = (ENTETE + corps).getBytes(StandardCharsets.UTF_8);
        return EnTantQue.executer("habilitations", () -> essai ? imports.verifier(CODE, "hab.csv", octets) : imports.importer(CODE, "hab.csv", octets));
    }

    private static String siret(PartenaireDEssai p, int n) throws Exception {
        String siret = sansClef(n);
        Base.ecrire("update partenaires.partenaire set siret = '" + siret + "' where id = " + p.id());
        return siret;
    }

    /** Un Siret juste, clefs comprises. */
    private static String sansClef(int n) {
        String siren = clef("%08d".formatted(98_000_000 + n));
        return clef(siren + "0001");
    }

    private static String clef(String debut) {
        for (int chiffre = 0; chiffre < 10; chiffre++) {
            String essai = debut + chiffre;
            int somme = 0;
            for (int i = 0; i < essai.length(); i++) {
                int c = (essai.charAt(essai.length() - 1 - i) - '0') * (i % 2 + 1);
                somme += c > 9 ? c - 9 : c;
            }
            if (somme % 10 == 0) {
                return essai;
            }
        }
        throw new IllegalStateException();
    }

    @Test
    void un_fichier_donne_et_retire_ligne_par_ligne_et_dit_ce_qu_il_refuse() throws Exception {
        PartenaireDEssai p = PartenaireDEssai.delegue("CDAP");
        String siret = siret(p, (int) (System.nanoTime() % 1_000_000));
        String ancien = p.personne("ancien");
        long aRetirer = p.droit(ancien, "CDAP");
        String corps = siret + ";EXEMPLE;ALIX;alix." + p.marque() + "@exemple.fr;CDAP;T1;AJOUT;31/12/2027\n"
                + siret + ";ancien;Alix;" + ancien + "@exemple.fr;CDAP;T1;RETRAIT;\n"
                + siret + ";EXEMPLE;LOU;lou." + p.marque() + "@exemple.fr;CDAP;T5;AJOUT;\n"
                + siret + ";EXEMPLE;LOU;lou." + p.marque() + "@exemple.fr;AFAS;T1;AJOUT;\n"
                + siret + ";=cmd();LOU;lou." + p.marque() + "@exemple.fr;CDAP;T1;AJOUT;\n"
                + siret + ";EXEMPLE;LOU;lou." + p.marque() + "@exemple.fr;CDAP;T1;AJOUT;01/01/2020\n"
                + siret + ";EXEMPLE;LOU;lou." + p.marque() + "@exemple.fr;CDAP;T2;RETRAIT;\n"
                + "00000001800011;EXEMPLE;LOU;lou." + p.marque() + "@exemple.fr;CDAP;T1;AJOUT;\n"
                + siret + ";EXEMPLE;ALIX;alix." + p.marque() + "@exemple.fr;CDAP;T1;AJOUT;\n";
        RapportImport essai = passer(corps, true);
        assertThat(essai.erreurs()).extracting(Anomalie::ligne).containsExactlyInAnyOrder(4L, 5L, 6L, 7L, 8L, 9L, 10L);
        assertThat(Base.lire("select count(*) from partenaires.utilisateur where partenaire_id = ?", p.id())).as("l’essai n’écrit rien").containsExactly("1");
        RapportImport fait = passer(corps, false);
        assertThat(fait.importees()).isEqualTo(2);
        assertThat(fait.erreurs()).hasSize(7);
        assertThat(PartenaireDEssai.etat(aRetirer)).isEqualTo("RETIREE");
        assertThat(Base.lire("select h.etat || ' ' || h.profil || ' ' || h.fin from partenaires.habilitation h join partenaires.utilisateur u on u.id = h.utilisateur_id"
                + " where u.courriel = ?", "alix." + p.marque() + "@exemple.fr")).containsExactly("ACTIVE T1 2027-12-31");
        assertThat(Base.lire("select 1 from courriels.envoi where adresse = ?", "alix." + p.marque() + "@exemple.fr")).hasSize(1);
        assertThat(EnTantQue.executer("habilitations", () -> Services.trouver(ImportsService.class).sorte(CODE).apresAnnulation()))
                .isEqualTo("Les droits que ce fichier a donnés sont retirés. Ceux qu’il a retirés le restent, et les personnes qu’il a inscrites gardent leur compte.");
        annuler(fait.lot());
        assertThat(PartenaireDEssai.etat(aRetirer)).as("retiré pour de bon").isEqualTo("RETIREE");
        assertThat(Base.lire("select compte from partenaires.utilisateur where courriel = ?", "alix." + p.marque() + "@exemple.fr")).as("inscrite").hasSize(1).doesNotContainNull();
        assertThat(Base.lire("select h.etat from partenaires.habilitation h where h.lot = ?", fait.lot())).containsExactly("RETIREE");
    }

    @Test
    void une_ligne_refusee_quand_on_l_ecrit_ne_perd_aucune_de_ses_voisines() throws Exception {
        PartenaireDEssai ailleurs = PartenaireDEssai.delegue("CDAP");
        String dAilleurs = ailleurs.personne("ailleurs") + "@exemple.fr";
        PartenaireDEssai p = PartenaireDEssai.delegue("CDAP");
        String siret = siret(p, (int) (System.nanoTime() % 1_000_000));
        String corps = IntStream.range(0, 7).mapToObj(i -> siret + ";FICTIF;ALIX;n" + i + "." + p.marque() + "@exemple.fr;CDAP;T1;AJOUT;\n").collect(Collectors.joining())
                + siret + ";FICTIF;ALIX;" + dAilleurs + ";CDAP;T1;AJOUT;\n"
                + siret + ";FICTIF;ALIX;n0." + p.marque() + "@exemple.fr;CDAP;T2;AJOUT;\n";
        RapportImport fait = passer(corps, false);
        assertThat(fait.erreurs()).singleElement().matches(e -> e.ligne() == 9 && e.message().startsWith("Cette adresse est déjà celle de quelqu’un"));
        assertThat(fait.importees()).isEqualTo(8);
        assertThat(Base.lire("select count(*) || ' ' || count(distinct u.id) || ' ' || count(distinct u.compte) from partenaires.habilitation h"
                + " join partenaires.utilisateur u on u.id = h.utilisateur_id where h.lot = ? and h.etat = 'ACTIVE' and h.version = 1", fait.lot())).containsExactly("8 7 7");
        assertThat(Base.lire("select distinct (select count(*) from courriels.envoi e where e.reference = u.compte and e.perime_le is not null) || ' '"
                + " || (select count(*) from comptes.oubli o where o.compte = u.compte) || ' '"
                + " || (select count(*) from journal.acte j where j.objet = 'compte' and j.reference = u.compte) || ' '"
                + " || (select count(*) from journal.acte j where j.objet = 'utilisateur' and j.reference = cast(u.id as text))"
                + " from partenaires.utilisateur u where u.partenaire_id = ?", p.id())).as("un courriel, un lien, une ligne de chaque").containsExactly("1 1 1 1");
        assertThat(Base.lire("select string_agg(e.apres, ',' order by e.id) from partenaires.habilitation h join partenaires.habilitation_etape e on e.habilitation_id = h.id"
                + " where h.lot = ? group by h.id", fait.lot())).containsOnly("DEMANDEE,ACTIVE");
    }

    private static void annuler(long lot) throws Exception {
        EnTantQue.faire("habilitations", () -> Services.trouver(ImportsService.class).annuler(CODE, lot));
    }

    @Test
    void cinq_mille_lignes_se_verifient_d_un_coup_et_une_de_plus_est_refusee() throws Exception {
        PartenaireDEssai p = PartenaireDEssai.delegue("CDAP");
        String siret = siret(p, (int) (System.nanoTime() % 1_000_000));
        String lignes = IntStream.range(0, 5_000).mapToObj(i -> siret + ";EXEMPLE;ALIX;a" + i + "." + p.marque() + "@exemple.fr;CDAP;T1;AJOUT;\n").collect(Collectors.joining());
        RapportImport essai = passer(lignes, true);
        assertThat(essai.lignes()).isEqualTo(5_000);
        assertThat(essai.erreurs()).isEmpty();
        assertThat(estLong(lignes.lines().limit(2_000))).as("on l’attend").isFalse();
        assertThat(estLong(lignes.lines().limit(2_001))).as("trop long pour qu’on l’attende").isTrue();
        assertThatThrownBy(() -> passer(lignes, false)).isInstanceOf(RegleRefusee.class).hasMessageContaining("tâche de fond");
        assertThat(passer(lignes + lignes.substring(0, lignes.indexOf('\n') + 1), true).erreurs()).singleElement().matches(e -> e.message().contains("5\u202f000"));
    }

    private static boolean estLong(Stream<String> lignes) throws Exception {
        byte[] octets = lignes.collect(Collectors.joining("\n", ENTETE, "\n")).getBytes(StandardCharsets.UTF_8);
        return EnTantQue.executer("habilitations", () -> Services.trouver(ImportsService.class).estLong(octets));
    }

    @Test
    void un_fichier_aux_mauvaises_colonnes_est_refuse_entier() throws Exception {
        ImportsService imports = Services.trouver(ImportsService.class);
        RapportImport rapport = EnTantQue.executer("habilitations", () -> imports.verifier(CODE, "hab.csv",
                "siret;nom;email;service\n1;2;3;4\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(rapport.erreurs()).singleElement().matches(e -> e.message().contains("profil"));
        assertThatThrownBy(() -> EnTantQue.faire("secretariat", () -> imports.sorte(CODE))).isNotInstanceOf(RegleRefusee.class);
    }
}
