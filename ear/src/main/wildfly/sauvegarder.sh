#!/bin/sh
# Sauvegarde Passerelle : la base et les pièces jointes, prises ensemble, et de quoi vérifier la restauration.
#
#     PGHOST=… PGUSER=passerelle PGPASSWORD=… ./sauvegarder.sh DOSSIER_DES_PIECES DESTINATION
#
# La base est celle de PGDATABASE (passerelle si rien n'est dit). Il faut psql et pg_dump, de la version du serveur ou
# plus récents. Rien n'est à arrêter. La destination est un dossier neuf, qui recevra :
#     base.dump       la base (pg_dump -Fc)
#     pieces.tar      les pièces jointes
#     comptes.txt     le nombre de lignes de chaque table, au même instant que base.dump
#     temoin.txt      la fin du journal au même instant : notez-la ailleurs, elle dira plus tard si on l'a réécrit
set -eu

[ $# -eq 2 ] || { sed -n '2,5p' "$0" >&2; exit 2; }
pieces=$1
destination=$2
ici=$(cd "$(dirname "$0")" && pwd)
export PGDATABASE="${PGDATABASE:-passerelle}"

[ -d "$pieces" ] || { echo "Le dossier des pièces n'existe pas : $pieces" >&2; exit 1; }
mkdir "$destination"
destination=$(cd "$destination" && pwd)
umask 077
# Une sauvegarde est entière ou n'est pas.
trap 'rm -rf "$destination"' EXIT

# Une seule lecture de la base pour le tout : pg_dump reprend l'instantané de la session qui compte.
export DESTINATION="$destination"
psql -X -q -At -v ON_ERROR_STOP=1 <<SQL
begin isolation level repeatable read read only;
select pg_export_snapshot() as instantane \gset
\setenv INSTANTANE :instantane
\o $destination/comptes.txt
\i $ici/compter.sql
\o $destination/temoin.txt
select rang || '-' || encode(empreinte, 'hex') from journal.scelle order by rang desc limit 1;
\o
\! pg_dump -Fc --snapshot="\$INSTANTANE" -f "\$DESTINATION/base.dump" || rm -f "\$DESTINATION/base.dump"
commit;
SQL
[ -s "$destination/base.dump" ] || { echo "La base n'a pas pu être sauvegardée." >&2; exit 1; }

# Les pièces ensuite : elles ne changent jamais, et toutes celles que la base connaît sont déjà là.
tar -C "$pieces" -cf "$destination/pieces.tar" .
trap - EXIT
echo "Sauvegarde faite dans $destination ; témoin du journal : $(cat "$destination/temoin.txt")"
