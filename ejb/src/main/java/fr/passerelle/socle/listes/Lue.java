package fr.passerelle.socle.listes;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A row as the database gives it, read by the names its query gave. */
public record Lue(Tuple tuple) {

    public String texte(String nom) {
        return tuple.get(nom, String.class);
    }

    public Integer entier(String nom) {
        Number lu = (Number) tuple.get(nom);
        return lu == null ? null : lu.intValue();
    }

    public Long nombre(String nom) {
        Number lu = (Number) tuple.get(nom);
        return lu == null ? null : lu.longValue();
    }

    public BigDecimal montant(String nom) {
        return tuple.get(nom, BigDecimal.class);
    }

    public boolean vrai(String nom) {
        return Boolean.TRUE.equals(tuple.get(nom));
    }

    public LocalDate jour(String nom) {
        Date jour = tuple.get(nom, Date.class);
        return jour == null ? null : jour.toLocalDate();
    }

    public Instant instant(String nom) {
        return tuple.get(nom, Instant.class);
    }

    public <E extends Enum<E>> E code(Class<E> type, String nom) {
        String code = texte(nom);
        return code == null ? null : Enum.valueOf(type, code);
    }

    /** Texts joined by commas, possibly none. */
    public List<String> textes(String nom) {
        String textes = texte(nom);
        return textes == null || textes.isEmpty() ? List.of() : List.of(textes.split(","));
    }

    /** Codes joined by commas, possibly none. */
    public <E extends Enum<E>> List<E> codes(Class<E> type, String nom) {
        return textes(nom).stream().map(c -> Enum.valueOf(type, c)).toList();
    }
}
