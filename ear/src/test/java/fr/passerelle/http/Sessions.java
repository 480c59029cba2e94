package fr.passerelle.http;

import fr.passerelle.temps.Comptes;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Une session par compte et par serveur, que partagent toutes les fenêtres et tous les clients d'un lot : un mot de passe se vérifie
 * lentement, exprès. Celle qu'un test a fermée se rouvre pour le suivant ; qui parle de sessions prend la sienne
 * ({@code Navigateur.sessionNeuve}).
 */
public final class Sessions {

    /** Le mot de passe commun des comptes de démonstration. */
    public static final String MOT_DE_PASSE = "Passerelle-demo-1!";
    public static final String TEMOIN = "JSESSIONID";

    private static final Pattern CHAMP_CACHE = Pattern.compile("<input [^>]*type=\"hidden\" name=\"([^\"]+)\"[^>]* value=\"([^\"]*)\"");
    private static final Pattern SESSION = Pattern.compile(TEMOIN + "=([^;]+)");
    private static final Pattern MONTRE = Pattern.compile("id=\"codeMontre\">([^<]+)<");
    private static final String CODE = "code-de-connexion";
    private static final Map<String, String> OUVERTES = new HashMap<>();

    private Sessions() {
    }

    /** Le témoin d'une session ouverte de ce compte. */
    public static synchronized String de(URI serveur, String compte) {
        String clef = serveur + " " + compte;
        String session = OUVERTES.get(clef);
        if (session == null || !vit(serveur, session)) {
            session = ouvrir(serveur, compte);
            OUVERTES.put(clef, session);
        }
        return session;
    }

    private static boolean vit(URI serveur, String session) {
        return Client.avecSession(serveur, session).poster("presence", Map.of()).statusCode() == 204;
    }

    /** Comme le navigateur enverrait le formulaire de connexion : par la porte des agents, sinon par celle des partenaires. */
    private static String ouvrir(URI serveur, String compte) {
        Comptes.noter("connexion");
        HttpResponse<byte[]> reponse = seConnecter(serveur, "connexion", compte);
        HttpResponse<byte[]> entree = reponse.statusCode() == 302 ? reponse : seConnecter(serveur, "partenaires/connexion", compte);
        if (entree.statusCode() != 302) {
            throw new AssertionError(compte + " n'entre pas : " + entree.statusCode() + "\n" + new String(entree.body(), StandardCharsets.UTF_8));
        }
        boolean avecUnCode = entree.headers().firstValue("location").orElse("").contains(CODE);
        return avecUnCode ? donnerLeCode(serveur, temoin(entree)) : temoin(entree);
    }

    private static HttpResponse<byte[]> seConnecter(URI serveur, String porte, String compte) {
        HttpResponse<byte[]> page = Client.avecSession(serveur, null).demander(porte);
        Map<String, String> champs = champsCaches(new String(page.body(), StandardCharsets.UTF_8));
        champs.putAll(Map.of("identifiant", compte, "motDePasse", MOT_DE_PASSE, "entrer", ""));
        return Client.avecSession(serveur, null).poster(porte, champs);
    }

    /** La page de démonstration montre le code qui est parti par courriel. */
    private static String donnerLeCode(URI serveur, String session) {
        Client client = Client.avecSession(serveur, session);
        String page = new String(client.demander(CODE).body(), StandardCharsets.UTF_8);
        Map<String, String> champs = champsCaches(page);
        Matcher montre = MONTRE.matcher(page);
        champs.putAll(Map.of("chiffres", montre.find() ? montre.group(1) : "", "entrer", ""));
        HttpResponse<byte[]> reponse = client.poster(CODE, champs);
        return reponse.headers().allValues("set-cookie").stream().anyMatch(t -> SESSION.matcher(t).find()) ? temoin(reponse) : session;
    }

    /** Ce qu'une page de connexion demande qu'on lui renvoie. */
    public static Map<String, String> champsCaches(String page) {
        Map<String, String> champs = new HashMap<>();
        CHAMP_CACHE.matcher(page).results().forEach(champ -> champs.put(champ.group(1), champ.group(2)));
        return champs;
    }

    private static String temoin(HttpResponse<byte[]> reponse) {
        return reponse.headers().allValues("set-cookie").stream().map(SESSION::matcher).filter(m -> m.find()).map(m -> m.group(1))
                .findFirst().orElseThrow(() -> new AssertionError("Aucun témoin de session : " + reponse.headers()));
    }
}
