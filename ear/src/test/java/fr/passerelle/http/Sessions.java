package fr.passerelle.http;

import fr.passerelle.temps.Comptes;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
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

    /** Comme le navigateur enverrait le formulaire de connexion. */
    private static String ouvrir(URI serveur, String compte) {
        Comptes.noter("connexion");
        HttpResponse<byte[]> page = Client.avecSession(serveur, null).demander("connexion");
        String texte = new String(page.body(), StandardCharsets.UTF_8);
        Map<String, String> champs = champsCaches(texte);
        champs.putAll(Map.of("identifiant", compte, "motDePasse", MOT_DE_PASSE, "entrer", ""));
        HttpResponse<byte[]> reponse = Client.avecSession(serveur, null).poster("connexion", champs);
        if (reponse.statusCode() != 302) {
            throw new AssertionError(compte + " n'entre pas : " + reponse.statusCode() + "\n" + new String(reponse.body(), StandardCharsets.UTF_8));
        }
        return temoin(reponse);
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
