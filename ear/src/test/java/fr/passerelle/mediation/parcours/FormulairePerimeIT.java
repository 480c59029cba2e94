package fr.passerelle.mediation.parcours;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.passerelle.conteneur.Appel;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.mediation.Demandes;
import fr.passerelle.mediation.dossier.DossierSaisine;
import fr.passerelle.mediation.dossier.DossierService;
import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.saisine.SaisineService;
import fr.passerelle.navigateur.Accessibilite;
import fr.passerelle.navigateur.Captures;
import fr.passerelle.navigateur.Navigateur;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Un formulaire ouvert avant que quelqu'un d'autre ne corrige la même saisine n'efface rien de ce que l'autre a écrit. */
@Tag("attaque")
public class FormulairePerimeIT {

    @RegisterExtension
    final Navigateur navigateur = new Navigateur();

    @Test
    void seul_ce_que_j_ai_change_est_envoye_et_l_agent_que_l_autre_vient_d_impliquer_le_reste() {
        String reference = Appel.faire(FormulairePerimeIT.class, "enregistrer");
        Page page = navigateur.enTantQue("mediateur");
        page.navigate("mediation/correction?ref=" + reference);
        Appel.faire(FormulairePerimeIT.class, "corrigerAutrement", reference);

        champ(page, "La demande").fill("Mon exposé, corrigé.");
        champ(page, "Ce qui est demandé").fill("De moi");
        valider(page);
        assertThat(page.locator("#messages")).containsText("modifié entre-temps par Claude Démo-Assistance");
        Locator change = page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Les champs changés"));
        assertThat(rangee(change, "Motif")).containsText("Absence de paiement");
        assertThat(rangee(change, "Agents impliqués")).containsText("Sacha Démo-Prestations");
        assertThat(rangee(change, "Ce qui est demandé")).containsText("De l’autre");
        assertThat(rangee(change, "Ce qui est demandé")).containsText("Changé par vous deux");
        assertThat(rangee(change, "La demande")).hasCount(0);
        Captures.prendre(page, "formulaire-perime");
        Accessibilite.verifier(page);

        valider(page);
        assertThat(page.locator("#messages")).containsText("Demande corrigée");
        assertThat(Appel.faire(FormulairePerimeIT.class, "lire", reference))
                .isEqualTo("Mon exposé, corrigé. / De moi / INCOMPREHENSION_INDU / service");
    }

    private static Locator champ(Page page, String etiquette) {
        return page.getByLabel(etiquette, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator rangee(Locator tableau, String donnee) {
        return tableau.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHas(tableau.page().getByRole(AriaRole.ROWHEADER,
                new Page.GetByRoleOptions().setName(donnee).setExact(true))));
    }

    private static void valider(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Enregistrer les corrections")).click();
    }

    public static String enregistrer() throws Exception {
        return EnTantQue.executer("mediateur", () -> Services.trouver(SaisineService.class).enregistrer(Demandes.simple(List.of())));
    }

    public static String corrigerAutrement(String reference) throws Exception {
        int version = EnTantQue.executer("assistant", () -> dossier(reference).version());
        EnTantQue.faire("assistant", () -> Services.trouver(SaisineService.class).corriger(reference, version,
                Demandes.autrement(Demandes.simple(List.of("service")), MotifSaisine.INCOMPREHENSION_INDU, "De l’autre")));
        return reference;
    }

    public static String lire(String reference) throws Exception {
        DossierSaisine.Demande d = EnTantQue.executer("mediateur", () -> dossier(reference).demande());
        return d.expose() + " / " + d.demandePrecise() + " / " + d.motif() + " / "
                + d.agentsImpliques().stream().map(DossierSaisine.Agent::identifiant).collect(Collectors.joining(","));
    }

    private static DossierSaisine dossier(String reference) {
        return Services.trouver(DossierService.class).dossier(reference);
    }
}
