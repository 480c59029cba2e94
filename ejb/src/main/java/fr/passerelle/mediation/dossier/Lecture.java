package fr.passerelle.mediation.dossier;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** One object of the document read, column by column. */
record Lecture(JsonNode noeud) {

    String texte(String colonne) {
        JsonNode valeur = noeud.path(colonne);
        return valeur.isNull() || valeur.isMissingNode() ? null : valeur.asText();
    }

    <E extends Enum<E>> E code(String colonne, Class<E> type) {
        String texte = texte(colonne);
        return texte == null ? null : Enum.valueOf(type, texte);
    }

    <E extends Enum<E>> List<E> codes(String colonne, Class<E> type) {
        return StreamSupport.stream(noeud.path(colonne).spliterator(), false)
                .map(n -> Enum.valueOf(type, n.asText()))
                .toList();
    }

    List<String> textes(String colonne) {
        return StreamSupport.stream(noeud.path(colonne).spliterator(), false).map(JsonNode::asText).toList();
    }

    LocalDate date(String colonne) {
        String texte = texte(colonne);
        return texte == null ? null : LocalDate.parse(texte);
    }

    Instant instant(String colonne) {
        String texte = texte(colonne);
        return texte == null ? null : OffsetDateTime.parse(texte).toInstant();
    }

    BigDecimal montant(String colonne) {
        String texte = texte(colonne);
        return texte == null ? null : new BigDecimal(texte);
    }

    Boolean ouiNon(String colonne) {
        JsonNode valeur = noeud.path(colonne);
        return valeur.isBoolean() ? Boolean.valueOf(valeur.asBoolean()) : null;
    }

    boolean vrai(String colonne) {
        return noeud.path(colonne).asBoolean();
    }

    int entier(String colonne) {
        return noeud.path(colonne).asInt();
    }

    long nombre(String colonne) {
        return noeud.path(colonne).asLong();
    }

    <T> List<T> liste(String colonne, Function<Lecture, T> lire) {
        List<T> lus = new ArrayList<>();
        noeud.path(colonne).forEach(n -> lus.add(lire.apply(new Lecture(n))));
        return lus;
    }
}
