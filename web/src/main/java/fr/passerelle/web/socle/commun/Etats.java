package fr.passerelle.web.socle.commun;

/** How a capability shows where one of its things stands, beside the word: one bean for each of its enumerations of states. */
public interface Etats {

    boolean connait(Enum<?> etat);

    String icone(Enum<?> etat);

    String ton(Enum<?> etat);
}
