package fr.passerelle.attaque;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.http.Client;
import fr.passerelle.http.Reponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Une adresse qui en dit trop : la page reste celle qu'elle est, et ne répète pas mille fois ce qu'on lui a dit. */
@Tag("attaque")
class AdressesLonguesIT {

    @Test
    void neuf_cent_quatre_vingts_valeurs_d_un_filtre_ne_font_pas_une_page_demesuree() {
        Client client = Client.enTantQue("mediateur");
        int usuelle = client.lire("mediation/saisines").corps().length;
        for (String nom : new String[] {"annee", "inconnu"}) {
            String valeurs = IntStream.range(2000, 2980).mapToObj(a -> nom + "=" + a).collect(Collectors.joining("&"));
            Reponse page = client.lire("mediation/saisines?" + valeurs);
            assertThat(page.statut()).isEqualTo(200);
            assertThat(page.corps().length).as(nom).isLessThan(2 * usuelle);
            assertThat(page.texte().contains("dix valeurs au plus")).as(nom).isEqualTo("annee".equals(nom));
        }
    }
}
