package fr.passerelle.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Ce qu'aucune page ne doit faire, et que personne ne verrait à l'écran. */
final class Surveillance {

    private final List<String> incidents = new CopyOnWriteArrayList<>();

    void suivre(BrowserContext fenetre) {
        fenetre.onConsoleMessage(this::noterUneInfraction);
        fenetre.onWebError(erreur -> incidents.add("Erreur de script : " + erreur.error()));
        fenetre.onRequest(this::noterUneSortie);
    }

    private void noterUneInfraction(ConsoleMessage message) {
        if (message.text().contains("Content Security Policy")) {
            incidents.add("Politique de sécurité enfreinte : " + message.text());
        }
    }

    private void noterUneSortie(Request demande) {
        URI adresse = URI.create(demande.url());
        if (adresse.getHost() != null && !"localhost".equals(adresse.getHost())) {
            incidents.add("Demande à un autre serveur : " + adresse);
        }
    }

    void oublier() {
        incidents.clear();
    }

    void exigerLeCalme() {
        assertThat(incidents).as("incidents relevés pendant le test").isEmpty();
    }
}
