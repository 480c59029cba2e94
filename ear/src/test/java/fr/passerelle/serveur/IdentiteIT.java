package fr.passerelle.serveur;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.conteneur.DeploiementDeTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/**
 * Qui s'est identifié auprès d'un annuaire de l'application (Jakarta Security), et que le serveur ne connaît pas,
 * est bien celui que voient les services. C'est ce que règle {@code installer.cli} sur le domaine {@code other}.
 */
@ArquillianTest
class IdentiteIT {

    @Deployment(testable = false)
    static WebArchive deploiement() {
        return DeploiementDeTest.avec(IdentiteIT.class, QuiAppelle.class, QuiSuisJe.class, AnnuaireDeTest.class);
    }

    @Test
    void le_service_voit_la_personne_que_l_annuaire_de_l_application_a_reconnue() throws Exception {
        assertThat(demander("mediateur:" + AnnuaireDeTest.MOT_DE_PASSE).body()).isEqualTo("mediateur");
        assertThat(demander("mediateur:faux").statusCode()).isEqualTo(401);
    }

    private static HttpResponse<String> demander(String identite) throws IOException, InterruptedException {
        String jeton = Base64.getEncoder().encodeToString(identite.getBytes(StandardCharsets.UTF_8));
        URI adresse = ServeurDeTest.principal().adresse().resolve("/IdentiteIT/qui-suis-je");
        return HttpClient.newHttpClient().send(
                HttpRequest.newBuilder(adresse).header("Authorization", "Basic " + jeton).build(),
                BodyHandlers.ofString());
    }
}
