package fr.passerelle.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** Which room a class is in: its package, save the two workshops that belong to the room above them. */
final class Pieces implements SliceAssignment {

    static final String MAISON = "fr.passerelle.";

    static boolean estDansLaMaison(JavaClass classe) {
        return classe.getPackageName().startsWith(MAISON);
    }

    static String de(JavaClass classe) {
        String paquet = classe.getPackageName().substring(MAISON.length());
        return paquet.startsWith("socle.commun.") ? "socle.commun" : paquet.replaceFirst("\\.calcul$", "");
    }

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass classe) {
        return estDansLaMaison(classe) ? SliceIdentifier.of(de(classe)) : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
        return "les pièces de la maison";
    }
}
