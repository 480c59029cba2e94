package fr.passerelle.socle.journal;

import java.io.Serializable;

/** One thing of which all that was done is asked for together, and which a hold keeps: its kind and its reference. */
public record Sujet(String objet, String reference) implements Serializable {
}
