package fr.passerelle.mediation.lettre;

/**
 * One of those a case writes to, and how.
 *
 * @param rang which one: of those who wrote, from 0; below, the person concerned
 */
public record Correspondant(int rang, Destinataire a) {

    /** What misses before a letter can reach them: « l’adresse postale et le courriel »; {@code null} when nothing does. */
    public String manque() {
        return a.adresse().isEmpty() && a.courriel() == null ? "aucune adresse n’est connue" : null;
    }

    /** « par courrier, 1 rue de l’Exemple, 52000 Ville-Fictive », « par courriel, jeanne@exemple.fr ». */
    public String enClair() {
        return switch (a.voie()) {
            case COURRIER -> "par courrier, " + String.join(", ", a.adresse());
            case COURRIEL -> "par courriel, " + a.courriel() + (a.confirme() ? "" : ", adresse à confirmer");
            case MON_COMPTE -> "dans Mon Compte";
            case MAIN_PROPRE, INTERNE -> "en main propre" + (manque() == null ? "" : ", car " + manque());
        };
    }
}
