package fr.passerelle.socle.commun.tableur;

import java.io.IOException;
import java.io.OutputStream;

/** The kinds of file a table leaves as. */
public enum Format {

    CSV("CSV", ".csv", "text/csv;charset=UTF-8"),
    XLSX("Excel", ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String enClair;
    private final String fin;
    private final String type;

    Format(String enClair, String fin, String type) {
        this.enClair = enClair;
        this.fin = fin;
        this.type = type;
    }

    public String enClair() {
        return enClair;
    }

    /** How the name of such a file ends. */
    public String fin() {
        return fin;
    }

    public String type() {
        return type;
    }

    /** @param nom of the sheet, where there is one */
    public Tableur ouvrir(OutputStream flux, String nom) throws IOException {
        return this == CSV ? new TableurCsv(flux) : new TableurXlsx(flux, nom);
    }
}
