#!/bin/sh
# Répète la restauration d'une sauvegarde, à côté de la vraie base, et la vérifie : sans cela, on n'a pas de sauvegarde.
#
#     PGHOST=… PGUSER=postgres PGPASSWORD=… ./repeter-restauration.sh SAUVEGARDE
#
# Le compte doit pouvoir créer une base. Il en est créé une, passerelle_repetition, restaurée, vérifiée puis supprimée ; la
# vraie n'est pas touchée. Sont vérifiés : le nombre de lignes de chaque table, la chaîne du journal de bout en bout et sa
# fin, chaque pièce jointe et son empreinte. Une faute est dite et la répétition échoue.
set -eu

[ $# -eq 1 ] || { sed -n '2,5p' "$0" >&2; exit 2; }
sauvegarde=$(cd "$1" && pwd)
ici=$(cd "$(dirname "$0")" && pwd)
base=passerelle_repetition
travail=$(mktemp -d)
fautes=0

faute() {
    echo "FAUTE : $1"
    fautes=$((fautes + 1))
}

# --maintenance-db : la base où l'on entre pour en créer une autre.
createdb --maintenance-db=postgres --encoding=UTF8 --template=template0 "$base"
nettoyer() {
    dropdb --maintenance-db=postgres "$base"
    rm -rf "$travail"
}
trap nettoyer EXIT

interroger() {
    psql -X -q -At -v ON_ERROR_STOP=1 -d "$base" "$@"
}

pg_restore --no-owner --no-privileges --exit-on-error -d "$base" "$sauvegarde/base.dump"

interroger -f "$ici/compter.sql" > "$travail/comptes.txt"
diff "$sauvegarde/comptes.txt" "$travail/comptes.txt" || faute "le nombre de lignes n'est pas celui de la sauvegarde"

interroger -f "$ici/journal-intact.sql" > "$travail/journal.txt"
while read -r ligne; do
    faute "journal, $ligne"
done < "$travail/journal.txt"
interroger -c "select rang || '-' || encode(empreinte, 'hex') from journal.scelle order by rang desc limit 1" > "$travail/temoin.txt"
cmp -s "$sauvegarde/temoin.txt" "$travail/temoin.txt" || faute "la fin du journal n'est pas celle de la sauvegarde"

mkdir "$travail/pieces"
tar -C "$travail/pieces" -xf "$sauvegarde/pieces.tar"
interroger -c "select distinct empreinte from pieces.piece order by empreinte" > "$travail/empreintes.txt"
while read -r empreinte; do
    piece="$travail/pieces/$(echo "$empreinte" | cut -c1-2)/$empreinte"
    if [ ! -f "$piece" ]; then
        faute "la pièce $empreinte manque"
    elif [ "$(sha256sum < "$piece" | cut -d' ' -f1)" != "$empreinte" ]; then
        faute "la pièce $empreinte est abîmée"
    fi
done < "$travail/empreintes.txt"

[ "$fautes" -eq 0 ] || { echo "La répétition a échoué, fautes : $fautes"; exit 1; }
echo "Répétition réussie : $(wc -l < "$travail/comptes.txt") tables, $(interroger -c 'select count(*) from journal.scelle') lignes" \
    "de journal vérifiées, $(wc -l < "$travail/empreintes.txt") pièces."
