package fr.passerelle.socle.imports;

/** Told how far an import is; may stop it by an exception. */
public interface Progres {

    /** Nobody is waiting for it. */
    Progres TU = new Progres() {
        @Override
        public void total(int lignes) {
            // nobody to tell
        }

        @Override
        public void avancer(int faites) {
            // nobody to tell
        }
    };

    void total(int lignes);

    void avancer(int faites);
}
