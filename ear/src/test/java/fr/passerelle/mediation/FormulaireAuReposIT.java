package fr.passerelle.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.http.Client;
import fr.passerelle.http.Formulaire;
import fr.passerelle.http.Reponse;
import fr.passerelle.mediation.parcours.SaisinesPretes;
import org.junit.jupiter.api.Test;

/** Un formulaire que personne n'a envoyé n'est que du texte, le même pour tous : ce que quelqu'un y écrit ne sort pas de sa page. */
class FormulaireAuReposIT {

    private static final String ECRIT = "MED-1900-0001";

    private final Client mediatrice = Client.enTantQue("mediateur");

    @Test
    void ce_qui_fut_refuse_se_garde_dans_sa_page_et_dans_aucune_autre() {
        String page = "mediation/saisine?ref=" + SaisinesPretes.recevable("Agathe Repos-Fictif");
        mediatrice.lire(page);
        Reponse refusee = lier(mediatrice.lire(page));
        assertThat(refusee.texte()).contains("Aucune autre saisine ne porte cette référence", "value=\"" + ECRIT + "\"");
        assertThat(lier(refusee).texte()).contains("value=\"" + ECRIT + "\"");
        assertThat(mediatrice.lire(page).texte()).contains("name=\"liens:autreReference\"").doesNotContain(ECRIT);
    }

    @Test
    void la_page_d_une_autre_saisine_renvoie_a_elle() {
        mediatrice.lire("mediation/saisine?ref=" + SaisinesPretes.recevable("Basile Repos-Fictif"));
        String reference = SaisinesPretes.recevable("Colette Repos-Fictif");
        Reponse page = mediatrice.lire("mediation/saisine?ref=" + reference);
        Reponse faite = new Formulaire(mediatrice, page, "notes").avec("notes:note", "Une note de passage.").par("notes:noter");
        assertThat(faite.renvoi()).endsWith("/mediation/saisine?ref=" + reference);
        assertThat(mediatrice.lire("mediation/saisine?ref=" + reference).texte()).contains("Une note de passage.");
    }

    private Reponse lier(Reponse page) {
        return new Formulaire(mediatrice, page, "liens").avec("liens:autreReference", ECRIT).par("liens:lier");
    }
}
