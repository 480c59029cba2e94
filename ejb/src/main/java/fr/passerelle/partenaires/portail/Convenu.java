package fr.passerelle.partenaires.portail;

import java.util.List;

/**
 * All that opens or closes services to someone.
 *
 * @param cadres what was agreed with their body; a convention that holds no contract yet counts too
 * @param droits their own rights, of all times
 */
record Convenu(List<Cadre> cadres, List<Droit> droits) {

    Convenu {
        cadres = List.copyOf(cadres);
        droits = List.copyOf(droits);
    }
}
