package fr.passerelle.http;

import fr.passerelle.serveur.ServeurDeTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Quelqu'un à sa porte, sans fenêtre : il garde ses témoins comme un navigateur, remplit la page de connexion, se trompe, insiste. */
public final class Visiteur {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI serveur;
    private final Map<String, String> temoins = new ConcurrentHashMap<>();

    public Visiteur() {
        this(ServeurDeTest.principal().adresse());
    }

    /** À la porte d'un serveur que l'on a lancé soi-même. */
    public Visiteur(URI serveur) {
        this.serveur = serveur;
    }

    public Reponse lire(String chemin) {
        return envoyer(demande(chemin).GET());
    }

    public Reponse poster(String chemin, Map<String, String> champs) {
        String corps = champs.entrySet().stream().map(c -> code(c.getKey()) + '=' + code(c.getValue())).collect(Collectors.joining("&"));
        return envoyer(demande(chemin).header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(corps)));
    }

    /** Envoie le formulaire de connexion ; 302 quand on entre. */
    public Reponse seConnecter(String compte, String motDePasse) {
        return seConnecter("connexion", compte, motDePasse);
    }

    public Reponse seConnecter(String porte, String compte, String motDePasse) {
        return poster(porte, Map.of("connexion", "connexion", "identifiant", compte, "motDePasse", motDePasse, "suite", "", "entrer", "",
                "jakarta.faces.ViewState", "stateless"));
    }

    /** Envoie le code reçu ; 302 quand on entre. */
    public Reponse donnerLeCode(String code) {
        return poster("code-de-connexion", Map.of("code", "code", "chiffres", code, "entrer", "", "jakarta.faces.ViewState", "stateless"));
    }

    /** Sous quel identifiant « Mon compte » le connaît ; vide s'il n'est pas connecté. */
    public Optional<String> identite() {
        Reponse page = lire("compte");
        return page.statut() == 200 ? Optional.of(page.texte().replaceAll("(?s).*Identifiant</dt>\\s*<dd[^>]*>\\s*([^<\\s]+).*", "$1")) : Optional.empty();
    }

    public Optional<String> temoin(String nom) {
        return Optional.ofNullable(temoins.get(nom));
    }

    /** Ferme le navigateur : la session s'y perd, le reste demeure. */
    public void fermer() {
        temoins.remove(Sessions.TEMOIN);
    }

    private HttpRequest.Builder demande(String chemin) {
        HttpRequest.Builder demande = HttpRequest.newBuilder(serveur.resolve(chemin)).timeout(PATIENCE).header("Accept", "text/html,*/*");
        String portes = temoins.entrySet().stream().map(t -> t.getKey() + '=' + t.getValue()).collect(Collectors.joining("; "));
        return portes.isEmpty() ? demande : demande.header("Cookie", portes);
    }

    private Reponse envoyer(HttpRequest.Builder demande) {
        try {
            HttpResponse<byte[]> reponse = HTTP.send(demande.build(), BodyHandlers.ofByteArray());
            reponse.headers().allValues("set-cookie").stream().map(t -> t.split(";", 2)[0].split("=", 2)).forEach(t -> temoins.put(t[0], t[1]));
            return Reponse.de(reponse);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String code(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }
}
