package fr.passerelle.socle.commun.fusion;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/**
 * A record as it was opened, as somebody else left it and as it was typed, made one: what the person did not touch is the other's,
 * what they changed is theirs. Of a list of plain values each keeps what was added and loses what was taken away, by whichever of
 * the two; a list of records goes record by record as long as none was added or taken away.
 *
 * @param resultat the record to go on with
 * @param ecarts the fields the other person changed, in the order of the record
 */
public record Fusion<R extends Record>(R resultat, List<Ecart> ecarts) {

    public static <R extends Record> Fusion<R> de(R depart, R autre, R mien) {
        List<Ecart> ecarts = new ArrayList<>();
        Class<?> genre = depart.getClass();
        @SuppressWarnings("unchecked")
        R resultat = (R) enUn(genre, "", depart, autre, mien, ecarts);
        return new Fusion<>(resultat, List.copyOf(ecarts));
    }

    private static Object enUn(Class<?> genre, String nom, Object depart, Object autre, Object mien, List<Ecart> ecarts) {
        RecordComponent[] parts = genre.getRecordComponents();
        Object[] retenus = new Object[parts.length];
        for (int i = 0; i < parts.length; i++) {
            String champ = Comparaison.sousLeNom(nom, parts[i].getName());
            retenus[i] = champ(parts[i].getType(), champ, Records.lire(parts[i], depart), Records.lire(parts[i], autre), Records.lire(parts[i], mien), ecarts);
        }
        return Records.faire(genre, parts, retenus);
    }

    private static Object champ(Class<?> genre, String nom, Object depart, Object autre, Object mien, List<Ecart> ecarts) {
        if (Comparaison.pareils(depart, autre)) {
            return mien;
        }
        if (Comparaison.pareils(autre, mien)) {
            return autre;
        }
        if (genre.isRecord()) {
            Record un = (Record) enUn(genre, nom, depart, autre, mien, ecarts);
            return Records.parts(un).allMatch(p -> Records.lire(p, un) == null) ? null : un;
        }
        if (depart instanceof List<?> d && autre instanceof List<?> a && mien instanceof List<?> m) {
            return liste(nom, d, a, m, ecarts);
        }
        return retenir(nom, depart, autre, mien, Comparaison.pareils(depart, mien) ? autre : mien, ecarts);
    }

    private static Object liste(String nom, List<?> depart, List<?> autre, List<?> mien, List<Ecart> ecarts) {
        boolean deRecords = Comparaison.deRecords(depart) || Comparaison.deRecords(autre) || Comparaison.deRecords(mien);
        if (!deRecords) {
            List<Object> ensemble = new ArrayList<>(autre);
            ensemble.removeIf(v -> depart.contains(v) && !mien.contains(v));
            mien.stream().filter(v -> !depart.contains(v) && !ensemble.contains(v)).forEach(ensemble::add);
            return retenir(nom, depart, autre, mien, ensemble, ecarts);
        }
        if (depart.size() != autre.size() || autre.size() != mien.size()) {
            return retenir(nom, depart, autre, mien, Comparaison.pareils(depart, mien) ? autre : mien, ecarts);
        }
        List<Object> uns = new ArrayList<>();
        for (int i = 0; i < mien.size(); i++) {
            uns.add(champ(mien.get(i).getClass(), nom + '[' + i + ']', depart.get(i), autre.get(i), mien.get(i), ecarts));
        }
        return uns;
    }

    private static Object retenir(String nom, Object depart, Object autre, Object mien, Object retenu, List<Ecart> ecarts) {
        ecarts.add(new Ecart(nom, depart, autre, mien, retenu));
        return retenu;
    }
}
