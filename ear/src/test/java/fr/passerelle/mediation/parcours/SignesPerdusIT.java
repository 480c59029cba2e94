package fr.passerelle.mediation.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Captures;
import fr.passerelle.navigateur.Navigateur;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Une lettre qui perdrait un signe le dit avant d'être faite. */
class SignesPerdusIT {

    private static final String TEXTE = "Madame 王, ნინო ბერიძე : quel mois contestez-vous ?";

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void un_signe_que_la_lettre_ne_saurait_ecrire_se_dit_d_abord_et_l_acte_reste_a_valider() {
        Page page = navigateur.enTantQue("mediateur");
        Dossier dossier = Dossier.ouvrir(page, SaisinesPretes.recue("Nino Signe-Fictif")).choisir("Demander un complément");
        dossier.champ("Ce qui doit être précisé").fill(TEXTE);
        dossier.valider("Demander le complément");
        dossier.doitDire("Les documents ne savent pas écrire «\u00a0王\u00a0»");
        assertThat(dossier.champ("Ce qui doit être précisé")).hasValue(TEXTE);
        Accessibilite.verifier(page);
        Captures.prendre(page, "signes-perdus");
        dossier.valider("Demander le complément");
        dossier.doitEtre("À compléter");
    }
}
