package fr.passerelle.partenaires.papiers;

/**
 * A clause as one convention says it.
 *
 * @param rubrique the papers it stands in
 * @param corps the template, with the names of its values in braces
 * @param maison how it reads for the conventions drawn up today
 * @param propre whether that convention says it otherwise than the house today
 * @param balises the values it may hold
 */
public record ClauseVue(String code, String titre, String rubrique, String corps, String maison, boolean propre, java.util.List<String> balises) {
}
