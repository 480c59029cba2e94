package fr.passerelle.web.socle.facade;

/**
 * Something that waits for whoever may do it, counted by the list it leads to.
 *
 * @param requete what that list is filtered by
 * @param un how one is told, after its number; {@code plusieurs}, more than one
 */
public record Attente(String permission, String icone, String liste, String requete, String un, String plusieurs) {

    /** So many of them. */
    public record Compte(Attente attente, long nombre) {

        public String icone() {
            return attente.icone();
        }

        public String lien() {
            return "/" + attente.liste() + "?" + attente.requete();
        }

        public String phrase() {
            return nombre == 1 ? attente.un() : attente.plusieurs();
        }
    }
}
