package fr.passerelle.web.socle.facade;

import java.util.List;

/** Something shown to those who hold at least one of its permissions; to everyone when it asks none. */
public interface Reserve {

    List<String> permissions();
}
