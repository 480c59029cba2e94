package fr.passerelle.http;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Un formulaire d'une page que l'on vient de lire : rempli, puis envoyé par l'un de ses boutons, comme le ferait un navigateur. */
public final class Formulaire {

    private static final String FRONTIERE = "----frontiere";

    private final Client client;
    private final Reponse page;
    private final Map<String, String> champs = new LinkedHashMap<>();
    private String enTete;
    private byte[] contenu;

    public Formulaire(Client client, Reponse page, String nom) {
        this.client = client;
        this.page = page;
        Sessions.champsCaches(page.texte()).forEach((champ, valeur) -> {
            if (champ.startsWith("jakarta.faces.") || champ.equals("envoi")) {
                champs.put(champ, valeur);
            }
        });
        champs.put(nom, nom);
    }

    public Formulaire avec(String champ, String valeur) {
        champs.put(champ, valeur);
        return this;
    }

    public Formulaire fichier(String champ, String nom, String texte) {
        return fichier(champ, nom, texte.getBytes(StandardCharsets.UTF_8));
    }

    /** Tel qu’il est, quel que soit son codage. */
    public Formulaire fichier(String champ, String nom, byte[] octets) {
        enTete = "name=\"" + champ + "\"; filename=\"" + nom + "\"\r\nContent-Type: text/csv";
        contenu = octets;
        return this;
    }

    public Reponse par(String bouton) {
        return par(bouton, "");
    }

    /** Par un bouton qui dit quelque chose. */
    public Reponse par(String bouton, String valeur) {
        champs.put(bouton, valeur);
        String adresse = page.adresse().toString();
        return Reponse.de(enTete == null ? client.poster(adresse, champs)
                : client.poster(adresse, "multipart/form-data; boundary=" + FRONTIERE, enPlusieursParties()));
    }

    private byte[] enPlusieursParties() {
        ByteArrayOutputStream corps = new ByteArrayOutputStream();
        champs.forEach((champ, valeur) -> partie(corps, "name=\"" + champ + "\"", valeur.getBytes(StandardCharsets.UTF_8)));
        partie(corps, enTete, contenu);
        corps.writeBytes(("--" + FRONTIERE + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return corps.toByteArray();
    }

    private static void partie(ByteArrayOutputStream corps, String enTete, byte[] contenu) {
        corps.writeBytes(("--" + FRONTIERE + "\r\nContent-Disposition: form-data; " + enTete + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        corps.writeBytes(contenu);
        corps.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }
}
