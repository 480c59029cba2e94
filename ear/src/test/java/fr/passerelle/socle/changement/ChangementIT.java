package fr.passerelle.socle.changement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Une capacité déclare ses tables, une ligne de migration chacune : ce qui en fut calculé ressert tant que rien n'y change. */
@DansLeServeur
class ChangementIT {

    @BeforeEach
    void une_capacite_neuve_declare_ses_tables() throws Exception {
        Base.ecrire("create schema essai");
        Base.ecrire("create table essai.convention (id integer primary key, annee integer)");
        Base.ecrire("create table essai.avenant (convention integer, texte text)");
        Base.ecrire("create table essai.partenaire (nom text)");
        Base.ecrire("insert into essai.convention values (1, 2025), (2, 2026)");
        Base.lire("select changement.suivre('essai', 'essai.convention', 'select annee from lignes')");
        Base.lire("select changement.suivre('essai', 'essai.avenant', "
                + "'select c.annee from lignes l join essai.convention c on c.id = l.convention')");
        Base.lire("select changement.suivre('essai', 'essai.partenaire')");
    }

    @AfterEach
    void elle_s_en_va() throws Exception {
        Base.ecrire("drop schema essai cascade");
        Base.ecrire("delete from changement.marque where capacite = 'essai'");
    }

    @Test
    void chaque_ordre_laisse_une_marque_aux_annees_qu_il_touche() throws Exception {
        String rien = marques();
        Base.ecrire("insert into essai.avenant values (2, 'un'), (2, 'deux')");
        assertThat(annees()).isEqualTo("2026");
        Base.ecrire("update essai.convention set annee = 2024 where id = 1");
        assertThat(annees()).as("l'année quittée et celle où l'on va").isEqualTo("2024,2025,2026");
        Base.ecrire("insert into essai.partenaire values ('Crèche')");
        assertThat(annees()).as("ce qui n'a pas d'année compte dans toutes").isEqualTo("0,2024,2025,2026");
        Base.ecrire("delete from essai.avenant");
        assertThat(annees()).isEqualTo("0,2024,2025,2026,2026");
        assertThat(marques()).isNotEqualTo(rien);
    }

    @Test
    void un_ordre_qui_ne_touche_aucune_ligne_ne_laisse_rien() throws Exception {
        Base.ecrire("update essai.convention set annee = 2030 where id = 99");
        Base.ecrire("delete from essai.avenant");
        assertThat(annees()).isEmpty();
    }

    private static String marques() throws Exception {
        return Base.lire("select " + Changements.marques("essai")).get(0);
    }

    private static String annees() throws Exception {
        return Base.lire("select coalesce(string_agg(annee::text, ',' order by annee), '') from changement.marque where capacite = 'essai'").get(0);
    }
}
