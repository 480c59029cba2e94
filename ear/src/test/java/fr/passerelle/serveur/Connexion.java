package fr.passerelle.serveur;

import java.util.Map;

/** L'accès à une base PostgreSQL, tel que le serveur le reçoit de son environnement. */
public record Connexion(String url, String utilisateur, String motDePasse) {

    Map<String, String> environnement() {
        return Map.of(
                "PASSERELLE_DB_URL", url,
                "PASSERELLE_DB_USER", utilisateur,
                "PASSERELLE_DB_PASSWORD", motDePasse);
    }
}
