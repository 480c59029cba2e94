package fr.passerelle.web.socle.facade;

import java.util.List;

/** Where one capability shows itself; found by CDI. What a person may not do is not shown to them. */
public interface Facade {

    /** The code of the capability, which also says its title and its place among the others. */
    String capacite();

    /** Its entries in the navigation. */
    default List<Entree> menu() {
        return List.of();
    }

    /** What it offers to do at the head of the home page. */
    default List<Entree> gestes() {
        return List.of();
    }

    /** Its parts of the home page. */
    default List<Morceau> accueil() {
        return List.of();
    }

    /** Its parts of the page of one's own account. */
    default List<Morceau> compte() {
        return List.of();
    }

    /** Its parts of the help page: what one does there, and where. */
    default List<Morceau> aide() {
        return List.of();
    }

    default List<Raccourci> raccourcis() {
        return List.of();
    }

    /** What it is, in a few words at the foot of every page; empty says nothing. */
    default String pied() {
        return "";
    }

    /** What becomes of what a person has in charge there when their account is suspended, in a sentence; empty says nothing. */
    default String quandUnCompteEstSuspendu() {
        return "";
    }

    /** What it makes of the service a person belongs to, in a sentence; empty says nothing. */
    default String usageDuService() {
        return "";
    }

    /** Where those it is made for sign in. */
    default List<Porte> portes() {
        return List.of();
    }

    /** The addresses open to those who have no account; all the others are closed. */
    default List<String> pagesOuvertes() {
        return List.of();
    }
}
