package fr.passerelle.avip.label;

import java.io.Serializable;

/** The labels of a past year, known by their total alone: six structures and thirteen places in 2025 (dossier §3.6). */
public record LabelsDeclares(int annee, int structures, int places) implements Serializable {
}
