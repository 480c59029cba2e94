package fr.passerelle.mesure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Une personne connectée, sans navigateur : ce qu'elle demande est mesuré, ce que coûte l'affichage ne l'est pas. */
final class Visiteur {

    private static final Pattern CACHE = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"(?: id=\"[^\"]*\")? value=\"([^\"]*)\"");
    private static final Pattern TACHE = Pattern.compile("taches/avancement\\?id=(\\d+)");
    private static final int ENTRE_DEUX_DEMANDES = 100;
    private static final String FRONTIERE = "----frontiere";

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI racine;

    /** @param porte la page par où il entre */
    Visiteur(URI racine, String porte, String identifiant, String motDePasse) throws IOException, InterruptedException {
        this.racine = racine;
        soumettre(porte, "connexion", Map.of("identifiant", identifiant, "motDePasse", motDePasse), "entrer", "Se déconnecter");
    }

    /** Remplit un formulaire et l'envoie par un de ses boutons ; rend la page où il mène. */
    String soumettre(String chemin, String formulaire, Map<String, String> saisie, String bouton, String repere) throws IOException, InterruptedException {
        Map<String, String> champs = caches(lire(chemin, "</html>"));
        champs.putAll(saisie);
        champs.put(formulaire, formulaire);
        champs.put(bouton, "");
        String corps = champs.entrySet().stream().map(c -> code(c.getKey()) + "=" + code(c.getValue())).collect(Collectors.joining("&"));
        return exiger(envoyer(HttpRequest.newBuilder(racine.resolve(chemin)).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(corps)).build()), repere);
    }

    /** Attend la tâche de fond que nomme cette page, jusqu'à ce qu'elle se dise faite : la demander sans cesse lui prendrait un processeur. */
    String attendre(String page) throws IOException, InterruptedException {
        Matcher suivi = TACHE.matcher(page);
        if (!suivi.find()) {
            throw new IllegalStateException("aucune tâche sur cette page");
        }
        String avancement = "EN_COURS";
        while (avancement.contains("EN_")) {
            Thread.sleep(ENTRE_DEUX_DEMANDES);
            avancement = lire("taches/avancement?id=" + suivi.group(1), "etat");
        }
        if (!avancement.contains("FAITE")) {
            throw new IllegalStateException(avancement);
        }
        return suivi.group(1);
    }

    /** La page, si elle est bien celle qu'on croit : une autre réponse, plus rapide peut-être, ne compte pas. */
    String lire(String chemin, String repere) throws IOException, InterruptedException {
        return exiger(client.send(HttpRequest.newBuilder(racine.resolve(chemin)).build(), BodyHandlers.ofString()), repere);
    }

    /** Lit tout, sans rien garder ; rend le nombre d'octets. */
    long parcourir(String chemin) throws IOException, InterruptedException {
        try (InputStream flux = client.send(HttpRequest.newBuilder(racine.resolve(chemin)).build(), BodyHandlers.ofInputStream()).body()) {
            byte[] tampon = new byte[1 << 16];
            long lus = 0;
            for (int n = flux.read(tampon); n >= 0; n = flux.read(tampon)) {
                lus += n;
            }
            return lus;
        }
    }

    /** Envoie un fichier par un bouton d'un formulaire. */
    String envoyer(String chemin, String formulaire, String champ, String nom, byte[] contenu, String bouton, String repere)
            throws IOException, InterruptedException {
        Map<String, String> champs = caches(lire(chemin, "</html>"));
        champs.put(formulaire, formulaire);
        champs.put(bouton, "");
        ByteArrayOutputStream corps = new ByteArrayOutputStream();
        for (Map.Entry<String, String> c : champs.entrySet()) {
            ecrire(corps, "--" + FRONTIERE + "\r\nContent-Disposition: form-data; name=\"" + c.getKey() + "\"\r\n\r\n" + c.getValue() + "\r\n");
        }
        ecrire(corps, "--" + FRONTIERE + "\r\nContent-Disposition: form-data; name=\"" + champ + "\"; filename=\"" + nom
                + "\"\r\nContent-Type: text/csv\r\n\r\n");
        corps.write(contenu);
        ecrire(corps, "\r\n--" + FRONTIERE + "--\r\n");
        return exiger(envoyer(HttpRequest.newBuilder(racine.resolve(chemin))
                .header("Content-Type", "multipart/form-data; boundary=" + FRONTIERE)
                .POST(BodyPublishers.ofByteArray(corps.toByteArray())).build()), repere);
    }

    /** Les pages où mène un envoi accepté se demandent à part : le client les demanderait avec les en-têtes de l'envoi. */
    private HttpResponse<String> envoyer(HttpRequest envoi) throws IOException, InterruptedException {
        HttpResponse<String> reponse = client.send(envoi, BodyHandlers.ofString());
        for (int renvois = 0; renvois < 5 && reponse.statusCode() / 100 == 3; renvois++) {
            reponse = client.send(HttpRequest.newBuilder(reponse.uri().resolve(reponse.headers().firstValue("Location").orElseThrow())).build(), BodyHandlers.ofString());
        }
        return reponse;
    }

    private static void ecrire(ByteArrayOutputStream corps, String texte) throws IOException {
        corps.write(texte.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, String> caches(String page) {
        Map<String, String> caches = new LinkedHashMap<>();
        for (Matcher m = CACHE.matcher(page); m.find();) {
            if (m.group(1).matches("jakarta\\.faces\\.(ViewState|ClientWindow)")) {
                caches.put(m.group(1), m.group(2));
            }
        }
        return caches;
    }

    private static String exiger(HttpResponse<String> reponse, String repere) {
        if (reponse.statusCode() != 200 || !reponse.body().contains(repere)) {
            throw new IllegalStateException(reponse.uri() + " a répondu " + reponse.statusCode() + " sans « " + repere + " » : "
                    + reponse.body().replaceAll("(?s)<[^>]*>|\\s+", " ").strip().replaceAll("^(.{600}).*", "$1"));
        }
        return reponse.body();
    }

    static String code(String texte) {
        return URLEncoder.encode(texte, StandardCharsets.UTF_8);
    }
}
