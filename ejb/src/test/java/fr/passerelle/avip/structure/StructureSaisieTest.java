package fr.passerelle.avip.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.avip.nomenclature.CategorieReglementaire;
import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.nomenclature.TypeGestionnaire;
import fr.passerelle.avip.nomenclature.TypeStructure;
import fr.passerelle.referentiels.Communes;
import fr.passerelle.socle.commun.RegleRefusee;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is typed of a structure is refused all at once, each field by its code; what is only odd is told and let through. */
class StructureSaisieTest {

    private static final Communes COMMUNES = new Communes();

    private static StructureSaisie saisie(String postal, String commune, String insee, Integer agrement) {
        return new StructureSaisie("  Micro-crèche d'Essai ", TypeStructure.MICRO_CRECHE, "CC d'Essai", TypeGestionnaire.COMMUNAUTE_COMMUNES, null, null, postal, commune, insee,
                agrement, null, new BigDecimal("47.76810001"), new BigDecimal("5.3114"), null, "03 25 00 00 00", null, false, null);
    }

    @Test
    void le_code_postal_de_longeau_n_est_pas_le_code_insee_de_joinville() {
        StructureSaisie longeau = saisie("52250", "longeau percey", null, 11).verifiee(COMMUNES, true);
        assertThat(longeau.codeCommune()).isEqualTo("52292");
        assertThat(longeau.commune()).isEqualTo("Longeau-Percey");
        assertThat(longeau.nom()).isEqualTo("Micro-crèche d’Essai");
        assertThat(longeau.latitude()).isEqualByComparingTo("47.7681");
        assertThat(longeau.telephone()).isEqualTo("+33325000000");
        assertThat(saisie("52300", "Joinville", "52250", 30).verifiee(COMMUNES, true).codeCommune()).isEqualTo("52250");
        RegleRefusee refus = catchThrowableOfType(RegleRefusee.class, () -> saisie("52250", "Longeau-Percey", "52250", 11).verifiee(COMMUNES, true));
        assertThat(refus).hasMessageContaining("52292");
        assertThat(refus.champ()).isEqualTo("codeCommune");
    }

    @Test
    void tout_ce_qui_ne_va_pas_se_dit_d_un_coup() {
        RegleRefusee refus = catchThrowableOfType(RegleRefusee.class, () -> new StructureSaisie("X", null, " ", null, "123", null, "99999", "Nulle-Part", null, 201, null,
                new BigDecimal("91"), null, null, "12", "pas-une-adresse", false, null).verifiee(COMMUNES, true));
        assertThat(refus.toutes()).extracting(RegleRefusee::champ).contains("nom", "type", "gestionnaire", "typeGestionnaire", "siretGestionnaire", "codePostal",
                "agrement", "latitude", "telephone", "courriel");
        assertThat(catchThrowableOfType(RegleRefusee.class, () -> saisie("52000", "Chaumont", null, null).verifiee(COMMUNES, true)).champ()).isEqualTo("agrement");
        assertThat(saisie("52000", "Chaumont", null, null).verifiee(COMMUNES, false).agrement()).isNull();
    }

    @Test
    void une_micro_creche_de_treize_places_et_un_point_ailleurs_s_enregistrent_et_s_annoncent() {
        assertThat(saisie("52000", "Chaumont", null, 12).avertissements()).isEmpty();
        assertThat(saisie("52000", "Chaumont", null, 13).avertissements()).singleElement().asString().contains("12 enfants au plus");
        assertThat(new StructureSaisie("Ailleurs", TypeStructure.MULTI_ACCUEIL, "G", TypeGestionnaire.AUTRE, null, null, "75001", "Paris", null, 20, null,
                new BigDecimal("48.85"), new BigDecimal("2.35"), null, null, null, false, null).avertissements()).singleElement().asString().contains("hors du département");
    }

    @Test
    void la_categorie_vient_de_la_taille_et_de_rien_d_autre() {
        assertThat(List.of(12, 13, 24, 25, 39, 40, 59, 60)).extracting(CategorieReglementaire::de).containsExactly(CategorieReglementaire.MICRO,
                CategorieReglementaire.PETITE, CategorieReglementaire.PETITE, CategorieReglementaire.CRECHE, CategorieReglementaire.CRECHE,
                CategorieReglementaire.GRANDE, CategorieReglementaire.GRANDE, CategorieReglementaire.TRES_GRANDE);
    }

    @Test
    void les_horaires_se_lisent_comme_on_les_ecrit_et_un_jour_vide_est_ferme() {
        HorairesSaisis semaine = new HorairesSaisis(List.of(new HorairesSaisis.Jour(DayOfWeek.MONDAY, "7 h 30", "18:30"), new HorairesSaisis.Jour(DayOfWeek.TUESDAY, "", " "),
                new HorairesSaisis.Jour(DayOfWeek.WEDNESDAY, "8h", "12")));
        List<Ouverture> ouvertures = semaine.verifies();
        assertThat(ouvertures).containsExactly(new Ouverture(DayOfWeek.MONDAY, LocalTime.of(7, 30), LocalTime.of(18, 30)),
                new Ouverture(DayOfWeek.WEDNESDAY, LocalTime.of(8, 0), LocalTime.of(12, 0)));
        assertThat(ouvertures.get(1).couvre(DemiJournee.MERCREDI_MATIN)).isTrue();
        assertThat(ouvertures.get(1).couvre(DemiJournee.MERCREDI_APRES_MIDI)).isFalse();
        RegleRefusee refus = catchThrowableOfType(RegleRefusee.class, () -> new HorairesSaisis(List.of(new HorairesSaisis.Jour(DayOfWeek.MONDAY, "25:00", "18:00"),
                new HorairesSaisis.Jour(DayOfWeek.TUESDAY, "9:00", ""), new HorairesSaisis.Jour(DayOfWeek.FRIDAY, "18:00", "9:00"))).verifies());
        assertThat(refus.toutes()).extracting(RegleRefusee::champ).containsExactly("ouvre1", "ferme2", "ferme5");
    }
}
