package fr.passerelle.socle.listes.exports;

/** The kinds of file a list leaves as. */
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
}
