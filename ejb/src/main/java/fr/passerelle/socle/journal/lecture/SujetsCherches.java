package fr.passerelle.socle.journal.lecture;

import java.util.List;
import java.util.Optional;

/**
 * What a capability understands, besides whole references, when somebody asks who saw what: a number that several of its subjects
 * share, for instance. Its own services say who may ask.
 */
public interface SujetsCherches {

    /** The references meant; nothing when this is not its way of naming them. */
    Optional<List<String>> designes(String saisi);
}
